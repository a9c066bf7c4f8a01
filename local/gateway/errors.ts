/** What the HTTP API front answers by itself: AWS's own bodies, to the byte. Source: http-api developer guide, captures. */

export interface GatewayAnswer {
  readonly status: number;
  readonly body: string;
  readonly contentType: string;
}

function json(status: number, message: string): GatewayAnswer {
  return { status, body: `{"message":"${message}"}`, contentType: 'application/json' };
}

export const gatewayAnswers = {
  badRequest: json(400, 'Bad Request'),
  unauthorized: json(401, 'Unauthorized'),
  forbidden: json(403, 'Forbidden'),
  notFound: json(404, 'Not Found'),
  requestTimeout: json(408, 'Request Timeout'),
  tooManyRequests: json(429, 'Too Many Requests'),
  headersTooLarge: json(431, 'Request Header Fields Too Large'),
  internalError: json(500, 'Internal Server Error'),
  serviceUnavailable: json(503, 'Service Unavailable'),
  gatewayTimeout: json(504, 'Gateway Timeout'),
  // The shared front of API Gateway, not the API, refuses it: plain text, and never with CORS headers.
  payloadTooLarge: {
    status: 413,
    body: 'HTTP content length exceeded 10485760 bytes.',
    contentType: 'text; charset=utf-8',
  },
} as const satisfies Record<string, GatewayAnswer>;

export type GatewayError = keyof typeof gatewayAnswers;
