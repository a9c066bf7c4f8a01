/** HTTP APIs: AWS's own bodies, to the byte. Source: developer guide, captures as listed in the reference catalogue. */
import { preflightHeaders, responseHeaders } from './cors';
import type { GatewayAnswer } from './errors';
import type { Exchange } from './exchange';
import type { Flavour } from './flavour';
import { createTraceId } from './request-id';

function json(status: number, message: string): GatewayAnswer {
  return { status, body: `{"message":"${message}"}`, contentType: 'application/json' };
}

/** An HTTP API never says why: unsigned, badly signed and not allowed are one word. */
const forbidden = json(403, 'Forbidden');
const unauthorized = json(401, 'Unauthorized');

/** The shared front of API Gateway, not the API, refuses it: plain text, and never with CORS headers. */
export const payloadTooLarge: GatewayAnswer = {
  status: 413,
  body: 'HTTP content length exceeded 10485760 bytes.',
  contentType: 'text; charset=utf-8',
};

export const httpFlavour: Flavour = {
  answers: {
    badRequest: json(400, 'Bad Request'),
    unauthorized,
    tokenExpired: unauthorized,
    missingToken: forbidden,
    incompleteSignature: forbidden,
    badSignature: forbidden,
    accessDenied: forbidden,
    forbidden,
    notFound: json(404, 'Not Found'),
    requestTimeout: json(408, 'Request Timeout'),
    payloadTooLarge,
    tooManyRequests: json(429, 'Too Many Requests'),
    headersTooLarge: json(431, 'Request Header Fields Too Large'),
    internalError: json(500, 'Internal Server Error'),
    badGateway: json(503, 'Service Unavailable'),
    serviceUnavailable: json(503, 'Service Unavailable'),
    gatewayTimeout: json(504, 'Gateway Timeout'),
  },
  noStage: 'notFound',
  noRoute: 'notFound',
  linkDown: 'serviceUnavailable',
  timedOut: (assumptions) => assumptions.integrationTimeout,
  dropsSignature: (assumptions) => !assumptions.forwardSigV4,
  idHeaders: (exchange) => ['apigw-requestid', exchange.requestId],
  preflightHeaders: (cors, origin) => (origin === undefined ? null : preflightHeaders(cors, origin)),
  corsOnIntegration: (cors, origin) => responseHeaders(cors, origin).flat(),
  // Private integrations see the whole path, the stage included, unless it is overwritten.
  integrationPath: (exchange) => exchange.path,
  forwardingHeaders: (exchange) => [
    'Forwarded',
    `for=${forwardedNode(exchange.sourceIp)};host=${exchange.host};proto=http`,
    'Via',
    'HTTP/1.1 AmazonAPIGateway',
    'X-Amzn-Trace-Id',
    traceOf(exchange),
  ],
  renameResponseHeader: (name) => name,
};

/** RFC 7239 §6: IPv6 in brackets and quotes. */
function forwardedNode(address: string): string {
  return address.includes(':') ? `"[${address}]"` : address;
}

/** The client's trace goes on; without one a trace begins here. */
export function traceOf({ request, receivedAt }: Exchange): string {
  const trace = request.headers['x-amzn-trace-id'];
  return typeof trace === 'string' ? trace : createTraceId(receivedAt.getTime());
}
