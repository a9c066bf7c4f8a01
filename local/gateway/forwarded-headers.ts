/** Which headers pass through the gateway, and which it writes. Source: reference of the headers seen at ALB targets. */
import type { IncomingHttpHeaders } from 'node:http';
import type { Exchange } from './exchange';
import type { Flavour } from './flavour';

/** RFC 9110 §7.6.1, and what the parser has already acted on. */
const hopByHop = new Set([
  'connection',
  'expect',
  'keep-alive',
  'proxy-authenticate',
  'proxy-authorization',
  'proxy-connection',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
]);

/** Written by the gateway or the load balancer: a client's own would be believed. */
const rewritten = new Set([
  'forwarded',
  'via',
  'x-amzn-trace-id',
  'x-forwarded-for',
  'x-forwarded-host',
  'x-forwarded-port',
  'x-forwarded-proto',
]);

export interface HeaderRules {
  readonly flavour: Flavour;
  /** A SigV4 `Authorization` was for the gateway and means nothing to the service. */
  readonly dropsSignature: boolean;
}

/** Only the gateway writes these on answers. */
const ownNames = new Set(['apigw-requestid', 'x-amzn-requestid', 'x-amz-apigw-id', 'x-amzn-errortype']);

/** Header names and values in turn, for the backend. Names keep the client's spelling. */
export function requestHeaders(exchange: Exchange, { flavour, dropsSignature }: HeaderRules): string[] {
  const { rawHeaders, headers } = exchange.request;
  const named = namedByConnection(headers.connection);
  const forwarded: string[] = [];
  for (let index = 0; index < rawHeaders.length; index += 2) {
    const name = rawHeaders[index] ?? '';
    const key = name.toLowerCase();
    if (hopByHop.has(key) || rewritten.has(key) || named?.includes(key)) continue;
    if (dropsSignature && key === 'authorization') continue;
    forwarded.push(name, rawHeaders[index + 1] ?? '');
  }
  forwarded.push(...flavour.forwardingHeaders(exchange));
  return forwarded;
}

/** Header names and values in turn, for the client: lower case, as HTTP/2 clients see them on AWS. */
export function responseHeaderList(
  headers: IncomingHttpHeaders,
  dropCors: boolean,
  flavour: Flavour,
): string[] {
  const named = namedByConnection(headers.connection);
  const list: string[] = [];
  for (const name in headers) {
    if (hopByHop.has(name) || ownNames.has(name) || named?.includes(name)) continue;
    if (dropCors && name.startsWith('access-control-')) continue;
    const value = headers[name];
    const renamed = flavour.renameResponseHeader(name);
    if (typeof value === 'string') list.push(renamed, value);
    else if (value) for (const entry of value) list.push(renamed, entry);
  }
  return list;
}

/** Names that `Connection` declares to be for this hop alone. */
function namedByConnection(connection: string | undefined): string[] | undefined {
  if (connection === undefined || connection === 'keep-alive' || connection === 'close') return undefined;
  return connection
    .toLowerCase()
    .split(',')
    .map((name) => name.trim());
}
