/** A kept document as the answer to one request. */
import 'server-only';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { KeptDocument } from './keepable';

type Encoding = keyof KeptDocument['bodies'];

/** Whole, or only its head, or that the visitor has it already. */
export function sendDocument(
  document: KeptDocument,
  request: Pick<IncomingMessage, 'method' | 'headers'>,
  response: ServerResponse,
): void {
  if (response.destroyed) return;
  const headers = { ...document.headers, 'x-request-id': crypto.randomUUID() };
  if (names(request.headers['if-none-match'], document.headers['etag'])) {
    response.writeHead(304, headers).end();
    return;
  }
  const encoding = encodingOf(request.headers['accept-encoding']);
  const body = document.bodies[encoding];
  response.writeHead(200, {
    ...headers,
    'content-length': body.length,
    ...(encoding !== 'identity' && { 'content-encoding': encoding }),
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}

/** RFC 9110 §13.1.2, compared weakly. */
function names(condition: string | undefined, etag: string | undefined): boolean {
  if (condition === undefined || etag === undefined) return false;
  return condition.split(',').some((each) => each.trim() === etag || each.trim() === '*');
}

/** RFC 9110 §12.5.3, as far as browsers use it: a name alone, or one with a quality of zero. */
function encodingOf(accepted: string | string[] | undefined): Encoding {
  const given = [accepted ?? '']
    .flat()
    .join(',')
    .split(',')
    .map((part) => part.trim().toLowerCase());
  const takes = (name: string) =>
    given.some((part) => part === name || (part.startsWith(`${name};`) && !/q=0(?:\.0+)?$/.test(part)));
  if (takes('br')) return 'br';
  return takes('gzip') ? 'gzip' : 'identity';
}
