import { createServer, request, type Server } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { keepable } from './keepable';
import { sendDocument } from './sending';

const html = '<html><body><p>한 그릇</p></body></html>';
let server: Server;
let address: { host: string; port: number };

beforeAll(async () => {
  const kept = await keepable(
    {
      status: 200,
      html,
      reads: [],
      headers: {
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy': "script-src 'nonce-YQ==' 'strict-dynamic'",
      },
    },
    'http://baedal.example',
  );
  if (!kept) throw new Error('not kept');
  server = createServer((asked, response) => sendDocument(kept, asked, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const bound = server.address();
  if (typeof bound !== 'object' || bound === null) throw new Error('no address');
  address = { host: bound.address, port: bound.port };
});
afterAll(() => server.close());

/** As it goes over the wire. */
async function ask(headers: Record<string, string>, method = 'GET') {
  return new Promise<{ status: number; headers: NodeJS.Dict<string | string[]>; body: Buffer }>(
    (resolve, reject) => {
      const sent = request({ ...address, method, headers }, (answer) => {
        const pieces: Buffer[] = [];
        answer.on('data', (piece: Buffer) => pieces.push(piece));
        answer.once('end', () =>
          resolve({
            status: answer.statusCode ?? 0,
            headers: answer.headers,
            body: Buffer.concat(pieces),
          }),
        );
      });
      sent.once('error', reject);
      sent.end();
    },
  );
}

describe('a kept document is sent', () => {
  it.each([
    ['gzip, deflate, br, zstd', 'br', brotliDecompressSync],
    ['gzip, br;q=0', 'gzip', gunzipSync],
    ['', undefined, (body: Buffer) => body],
  ] as const)('compressed as the visitor takes it: %s', async (accepted, encoding, open) => {
    const { status, headers, body } = await ask({ 'accept-encoding': accepted });
    expect(status).toBe(200);
    expect(headers['content-encoding']).toBe(encoding);
    expect(open(body).toString()).toBe(html);
  });

  it('as its head alone to who asks for that', async () => {
    const { headers, body } = await ask({}, 'HEAD');
    expect(headers['content-length']).toBe(String(Buffer.byteLength(html)));
    expect(body).toHaveLength(0);
  });

  it('not at all to who has it already, in whichever encoding', async () => {
    const etag = String((await ask({})).headers['etag']);
    for (const known of [etag, `"x", ${etag}`, '*']) {
      const { status, headers, body } = await ask({ 'if-none-match': known, 'accept-encoding': 'br' });
      expect([status, body.length]).toEqual([304, 0]);
      expect(headers['content-security-policy']).toContain('script-src');
    }
    expect((await ask({ 'if-none-match': 'W/"other"' })).status).toBe(200);
  });

  it('under a request id of its own', async () => {
    const ids = await Promise.all([ask({}), ask({})]);
    expect(new Set(ids.map(({ headers }) => headers['x-request-id'])).size).toBe(2);
  });
});
