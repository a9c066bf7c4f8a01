/** What the gateway and the load balancer say by themselves, written to the client. */
import type { Socket } from 'node:net';
import { type HeaderPair, responseHeaders } from './cors';
import type { GatewayError } from './errors';
import type { Exchange } from './exchange';
import type { Flavour } from './flavour';
import type { LoadBalancerAnswer } from './load-balancer-pages';

export interface AnswerStyle {
  readonly flavour: Flavour;
  readonly corsOnGatewayErrors: boolean;
  /** Adds `x-emulator-reason`, which AWS does not have: what went wrong, in words. */
  readonly explain: boolean;
}

/** Connections on which a request could be read in two ways: what was pipelined behind it is not looked at. */
const distrusted = new WeakSet<Socket>();

export function isDistrusted(socket: Socket): boolean {
  return distrusted.has(socket);
}

/** One of the gateway's own errors. `reason` is for people and for the log. */
export function answerError(
  exchange: Exchange,
  error: GatewayError,
  style: AnswerStyle,
  reason: string,
  extra: readonly HeaderPair[] = [],
): void {
  const { status, body, contentType, errorType } = style.flavour.answers[error];
  exchange.error = error;
  exchange.reason = reason;
  exchange.errorMessage = messageOf(body);
  const pairs: HeaderPair[] = [['content-type', contentType], ...extra];
  if (errorType !== undefined) pairs.push(['x-amzn-errortype', errorType]);
  if (style.corsOnGatewayErrors && exchange.api?.cors && error !== 'payloadTooLarge') {
    pairs.push(...responseHeaders(exchange.api.cors, exchange.request.headers.origin));
  }
  // Not even customised gateway responses reach a 413 of the front.
  if (error !== 'payloadTooLarge') {
    pairs.push(...Object.entries(exchange.api?.description.gatewayResponseHeaders ?? {}));
  }
  // After a request that could be read in two ways, nothing more is read from that client.
  if (error === 'badRequest') {
    distrusted.add(exchange.request.socket);
    pairs.push(['connection', 'close']);
  }
  if (style.explain) pairs.push(['x-emulator-reason', encodeURI(reason)]);
  write(exchange, style, status, pairs, body);
}

/** A page that the load balancer made; for the gateway it is an answer of the integration like any other. */
export function answerForLoadBalancer(
  exchange: Exchange,
  answer: LoadBalancerAnswer,
  style: AnswerStyle,
  reason: string,
): void {
  exchange.reason = reason;
  exchange.integrationStatus = answer.status;
  const cors = exchange.api?.cors;
  const added = cors ? responseHeaders(cors, exchange.request.headers.origin) : [];
  write(exchange, style, answer.status, [...answer.headers, ...added], answer.body);
}

/** The gateway's answer to a preflight: 204, empty. */
export function answerPreflight(
  exchange: Exchange,
  headers: readonly HeaderPair[],
  style: AnswerStyle,
): void {
  write(exchange, style, 204, headers, '');
}

function write(
  exchange: Exchange,
  { flavour }: AnswerStyle,
  status: number,
  pairs: readonly HeaderPair[],
  body: string,
): void {
  const { response } = exchange;
  if (response.headersSent || response.destroyed) return;
  const list = pairs.flat();
  if (status !== 204) list.push('content-length', String(Buffer.byteLength(body)));
  list.push(...flavour.idHeaders(exchange));
  // What is left of an upload that nobody wants is read and dropped, within the request's time: to close at once
  // would make the client lose this very answer.
  response.writeHead(status, list);
  exchange.responseBytes = Buffer.byteLength(body);
  response.end(body);
}

function messageOf(body: string): string {
  return /^\{"message": ?"(.*)"\}$/.exec(body)?.[1] ?? body;
}
