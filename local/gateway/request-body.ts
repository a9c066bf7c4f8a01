/** How a request's body travels: not at all, held for a moment, or streamed. */
import type { IncomingMessage } from 'node:http';
import type { Readable } from 'node:stream';
import { limits } from './limits';

/** Up to this size a body is taken in whole first, so that a slow upload holds no connection to the service. */
const heldBytes = 64 * 1024;

export type RequestBody =
  | { readonly kind: 'none' }
  | { readonly kind: 'too-large' }
  | { readonly kind: 'held'; read(): Promise<Buffer | null> }
  | { readonly kind: 'streamed'; readonly stream: Readable };

/** `read()` of a held body gives null when the client went away before the end. */
export function bodyOf(request: IncomingMessage): RequestBody {
  const length = request.headers['content-length'];
  if (request.headers['transfer-encoding'] !== undefined) return { kind: 'streamed', stream: request };
  if (length === undefined || length === '0') return { kind: 'none' };
  const declared = Number(length);
  if (declared > limits.bodyBytes) return { kind: 'too-large' };
  if (declared > heldBytes) return { kind: 'streamed', stream: request };
  return { kind: 'held', read: () => readAll(request) };
}

/** The whole body for those who must see it before it may pass; null where it is too large or broke off. */
export async function takeWhole(request: IncomingMessage, body: RequestBody): Promise<Buffer | null> {
  if (body.kind === 'none') return Buffer.alloc(0);
  if (body.kind === 'held') return body.read();
  return body.kind === 'streamed' ? readAll(request) : null;
}

/** Null for a body that broke off, or that grows beyond the limit. */
function readAll(request: IncomingMessage): Promise<Buffer | null> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let size = 0;
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size <= limits.bodyBytes) chunks.push(chunk);
      else resolve(null);
    });
    request.once('end', () => resolve(chunks.length === 1 ? (chunks[0] ?? null) : Buffer.concat(chunks)));
    request.once('error', () => resolve(null));
    request.once('close', () => resolve(null));
  });
}
