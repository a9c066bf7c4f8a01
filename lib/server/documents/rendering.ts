/** Asks Next for a document as a visitor would who is nothing but this key. */
import 'server-only';
import { Agent, type IncomingHttpHeaders, request as sendRequest } from 'node:http';
import type { AddressInfo } from 'node:net';
import { collectReads } from '@/lib/api/reads';
import { type DocumentKey, headersOf, renderingHeader } from './document-key';
import type { Rendered } from './keepable';

const timeoutMs = 10_000;
const agent = new Agent({ keepAlive: true, maxSockets: 4 });

/** Rejects where this server does not answer. */
export async function renderByRequest(
  key: DocumentKey,
  server: AddressInfo,
  host: string,
): Promise<Rendered> {
  const requestId = crypto.randomUUID();
  const reading = collectReads(requestId);
  try {
    const answer = await get(server, key.url, {
      ...headersOf(key, host),
      'x-request-id': requestId,
      [renderingHeader]: '1',
    });
    // Under another id nothing was heard of what the page read.
    const heard = answer.headers['x-request-id'] === requestId;
    return { ...answer, reads: heard ? reading.end() : null };
  } finally {
    reading.end();
  }
}

function get(
  server: AddressInfo,
  path: string,
  headers: Record<string, string>,
): Promise<Omit<Rendered, 'reads'>> {
  // A server that listens everywhere is asked at home.
  const isEverywhere = server.address === '::' || server.address === '0.0.0.0';
  const hostname = isEverywhere ? 'localhost' : server.address;
  return new Promise((resolve, reject) => {
    const request = sendRequest(
      { hostname, port: server.port, path, headers, agent, signal: AbortSignal.timeout(timeoutMs) },
      (response) => {
        const pieces: Buffer[] = [];
        response.on('data', (piece: Buffer) => pieces.push(piece));
        response.once('error', reject);
        response.once('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: joined(response.headers),
            html: Buffer.concat(pieces).toString('utf8'),
          }),
        );
      },
    );
    request.once('error', reject);
    request.end();
  });
}

function joined(headers: IncomingHttpHeaders): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, [value].flat().join(', ')]),
  );
}
