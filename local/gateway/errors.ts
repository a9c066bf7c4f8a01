/** Every error that the gateway itself can answer with, and the form of an answer. The bodies are in http-flavour.ts and rest/. */

export const gatewayErrors = [
  'badRequest',
  'unauthorized',
  'tokenExpired',
  'missingToken',
  'incompleteSignature',
  'badSignature',
  'accessDenied',
  'forbidden',
  'notFound',
  'requestTimeout',
  'payloadTooLarge',
  'tooManyRequests',
  'headersTooLarge',
  'internalError',
  'badGateway',
  'serviceUnavailable',
  'gatewayTimeout',
] as const;

export type GatewayError = (typeof gatewayErrors)[number];

export interface GatewayAnswer {
  readonly status: number;
  readonly body: string;
  readonly contentType: string;
  /** `x-amzn-errortype`, which REST APIs have. */
  readonly errorType?: string;
}
