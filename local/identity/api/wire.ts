/** The JSON 1.1 protocol of `cognito-idp` and `cognito-identity`: the operation stands in a header, an error in `__type`. */
import type { Context } from 'hono';
import type { Identity } from '../identity';

const type = { 'Content-Type': 'application/x-amz-json-1.1' };

export type ApiErrorName =
  | 'InvalidParameterException'
  | 'InvalidSignatureException'
  | 'MissingAuthenticationTokenException'
  | 'NotAuthorizedException'
  | 'RefreshTokenReuseException'
  | 'ResourceNotFoundException'
  | 'SerializationException'
  | 'UnauthorizedException'
  | 'UnknownOperationException'
  | 'UnrecognizedClientException'
  | 'UnsupportedTokenTypeException'
  | 'UserNotFoundException';

export type ApiResult =
  | { readonly ok: true; readonly body: object }
  | { readonly ok: false; readonly name: ApiErrorName; readonly message: string };

/** One operation: what was sent, parsed as JSON and not yet looked at, against its answer. */
export type Operation = (identity: Identity, input: unknown) => Promise<ApiResult>;

export function failure(name: ApiErrorName, message: string): ApiResult {
  return { ok: false, name, message };
}

export const malformed = failure('InvalidParameterException', 'Missing or malformed parameter');

/** 200 with the body, or 400 with the error's name in the body and in a header, where the SDKs look for it. */
export function answer(c: Context, result: ApiResult): Response {
  if (result.ok) return c.body(JSON.stringify(result.body), 200, type);
  const body = JSON.stringify({ __type: result.name, message: result.message });
  return c.body(body, 400, {
    ...type,
    'x-amzn-errortype': `${result.name}:`,
    'x-amzn-errormessage': result.message,
  });
}
