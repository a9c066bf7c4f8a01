/** `$context.…` of an exchange, for access logs and parameter mapping. Source: http-api-logging-variables. */
import type { GatewayError } from './errors';
import type { Exchange } from './exchange';

type Reader = (exchange: Exchange) => string | number | undefined;

const apiId = 'local';

const readers: Readonly<Record<string, Reader>> = {
  requestId: (exchange) => exchange.requestId,
  extendedRequestId: (exchange) => exchange.requestId,
  apiId: () => apiId,
  accountId: (exchange) => exchange.identity?.accountId,
  domainName: (exchange) => exchange.host.replace(/:\d+$/, ''),
  // There is no custom domain, so nothing of its path was matched.
  'customDomain.basePathMatched': () => undefined,
  domainPrefix: (exchange) => exchange.host.split('.', 1)[0],
  httpMethod: (exchange) => exchange.method,
  path: (exchange) => exchange.path,
  // Always HTTP/1.1, also for HTTP/2 clients.
  protocol: () => 'HTTP/1.1',
  routeKey: (exchange) => exchange.route?.description.key,
  stage: (exchange) => exchange.stage?.description.name,
  requestTime: (exchange) => commonLogTime(exchange.receivedAt),
  requestTimeEpoch: (exchange) => exchange.receivedAt.getTime(),
  status: (exchange) => exchange.response.statusCode,
  responseLength: (exchange) => exchange.responseBytes,
  responseLatency: (exchange) => Math.round(performance.now() - exchange.startedAt),
  integrationLatency: (exchange) => exchange.integrationLatencyMs,
  'integration.latency': (exchange) => exchange.integrationLatencyMs,
  integrationStatus: (exchange) => exchange.integrationStatus,
  'integration.status': (exchange) => exchange.integrationStatus,
  'integration.integrationStatus': (exchange) => exchange.integrationStatus,
  integrationErrorMessage: (exchange) => exchange.integrationError,
  'integration.error': (exchange) => exchange.integrationError,
  'authorizer.error': (exchange) => exchange.authorizerError,
  'error.message': (exchange) => exchange.errorMessage,
  'error.messageString': (exchange) => exchange.errorMessage && JSON.stringify(exchange.errorMessage),
  'error.responseType': (exchange) => exchange.error && responseTypes[exchange.error],
  'identity.sourceIp': (exchange) => exchange.sourceIp,
  'identity.userAgent': (exchange) => exchange.request.headers['user-agent'],
  'identity.caller': (exchange) => exchange.identity?.accessKey,
  'identity.user': (exchange) => exchange.identity?.accessKey,
  'identity.userArn': (exchange) => exchange.identity?.arn,
  'identity.accountId': (exchange) => exchange.identity?.accountId,
};

const responseTypes: Readonly<Record<GatewayError, string>> = {
  badRequest: 'BAD_REQUEST_BODY',
  unauthorized: 'UNAUTHORIZED',
  tokenExpired: 'EXPIRED_TOKEN',
  missingToken: 'MISSING_AUTHENTICATION_TOKEN',
  incompleteSignature: 'INVALID_SIGNATURE',
  badSignature: 'INVALID_SIGNATURE',
  accessDenied: 'ACCESS_DENIED',
  forbidden: 'ACCESS_DENIED',
  notFound: 'NOT_FOUND',
  tooManyRequests: 'THROTTLED',
  requestTimeout: 'DEFAULT_4XX',
  headersTooLarge: 'DEFAULT_4XX',
  payloadTooLarge: 'REQUEST_TOO_LARGE',
  badGateway: 'INTEGRATION_FAILURE',
  internalError: 'INTEGRATION_FAILURE',
  serviceUnavailable: 'INTEGRATION_FAILURE',
  gatewayTimeout: 'INTEGRATION_TIMEOUT',
};

const claimPrefix = 'authorizer.claims.';

/**
 * The value, or undefined where there is none.
 * `authorizer.claims` as a whole has none on AWS either: a claim must be named, in letters, digits, `.` and `_`.
 */
export function contextVariable(exchange: Exchange, name: string): string | undefined {
  const read = Object.hasOwn(readers, name) ? readers[name] : undefined;
  if (read) return read(exchange)?.toString();
  if (!name.startsWith(claimPrefix)) return undefined;
  const claim = name.slice(claimPrefix.length);
  const { claims = {} } = exchange;
  return Object.hasOwn(claims, claim) ? claimText(claims[claim]) : undefined;
}

/** Whether a description may name this variable. */
export function isContextVariable(name: string): boolean {
  return Object.hasOwn(readers, name) || (name.startsWith(claimPrefix) && /^[\w.]+$/.test(name));
}

/** Everything is a string: lists become `[a b]`, objects JSON. Source: floci#2011, measured. */
function claimText(value: unknown): string | undefined {
  if (value === undefined || value === null) return undefined;
  if (Array.isArray(value)) return `[${value.map((entry) => claimText(entry) ?? '').join(' ')}]`;
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

/** `10/Oct/2020:13:55:36 +0000` */
function commonLogTime(date: Date): string {
  const [day, month, year] = date.toUTCString().slice(5, 16).split(' ');
  return `${day}/${month}/${year}:${date.toUTCString().slice(17, 25)} +0000`;
}
