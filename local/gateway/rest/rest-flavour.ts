/** REST APIs. Source: known-issues, re:Post "403 forbidden" and "500 error VPC", gateway response types of the guide. */
import { randomUUID } from 'node:crypto';
import { preflightHeaders } from '../cors';
import type { GatewayAnswer } from '../errors';
import type { Flavour } from '../flavour';
import { payloadTooLarge, traceOf } from '../http-flavour';

/** Some bodies of REST APIs have a space after the colon, others have not. */
function answer(status: number, body: string, errorType: string): GatewayAnswer {
  return { status, body, contentType: 'application/json', errorType };
}

const serverError = '{"message": "Internal server error"}';
const internal = 'InternalServerErrorException';

/** The service's headers that API Gateway would not let pass under their own names. */
const remapped = new Set(['server', 'date', 'www-authenticate', 'connection']);

export const restFlavour: Flavour = {
  answers: {
    badRequest: answer(400, '{"message": "Bad Request"}', 'BadRequestException'),
    unauthorized: answer(401, '{"message":"Unauthorized"}', 'UnauthorizedException'),
    tokenExpired: answer(401, '{"message":"The incoming token has expired"}', 'UnauthorizedException'),
    missingToken: answer(
      403,
      '{"message":"Missing Authentication Token"}',
      'MissingAuthenticationTokenException',
    ),
    incompleteSignature: answer(
      403,
      "{\"message\":\"Authorization header requires 'Credential' parameter. Authorization header requires 'Signature' parameter. Authorization header requires 'SignedHeaders' parameter.\"}",
      'IncompleteSignatureException',
    ),
    badSignature: answer(
      403,
      '{"message":"The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key and signing method. Consult the service documentation for details."}',
      'InvalidSignatureException',
    ),
    accessDenied: answer(
      403,
      '{"message":"User is not authorized to access this resource"}',
      'AccessDeniedException',
    ),
    forbidden: answer(403, '{"message":"Forbidden"}', 'ForbiddenException'),
    notFound: answer(404, '{"message":"Not Found"}', 'NotFoundException'),
    requestTimeout: answer(408, '{"message": "Request Timeout"}', 'RequestTimeoutException'),
    payloadTooLarge,
    tooManyRequests: answer(429, '{"message":"Too Many Requests"}', 'TooManyRequestsException'),
    headersTooLarge: answer(431, '{"message": "Request Header Fields Too Large"}', 'BadRequestException'),
    internalError: answer(500, serverError, internal),
    badGateway: answer(502, serverError, internal),
    serviceUnavailable: answer(503, '{"message": "Service Unavailable"}', 'ServiceUnavailableException'),
    gatewayTimeout: answer(504, '{"message": "Endpoint request timed out"}', internal),
  },
  noStage: 'forbidden',
  // A path or method that does not exist is answered as one that was not signed.
  noRoute: 'missingToken',
  linkDown: 'internalError',
  timedOut: () => 'gatewayTimeout',
  dropsSignature: () => true,
  idHeaders: (exchange) => ['x-amzn-requestid', randomUUID(), 'x-amz-apigw-id', exchange.requestId],
  // A MOCK integration answers any OPTIONS, and with its first origin where it does not know the caller's.
  preflightHeaders(cors, origin) {
    const known = origin === undefined ? [] : preflightHeaders(cors, origin);
    return known.length > 0 ? known : preflightHeaders(cors, cors.allowOrigins[0] ?? '');
  },
  corsOnIntegration: () => undefined,
  // The integration's URI is made from the resource, not from the request: no stage.
  integrationPath: (exchange) => exchange.pathInStage,
  forwardingHeaders: (exchange) => [
    'X-Forwarded-For',
    exchange.sourceIp,
    'X-Forwarded-Proto',
    'https',
    'X-Forwarded-Port',
    '443',
    'X-Amzn-Trace-Id',
    traceOf(exchange),
  ],
  renameResponseHeader: (name) => (remapped.has(name) ? `x-amzn-remapped-${name}` : name),
};
