/** What went wrong at the user pool, in four words that the callers act on. */
import 'server-only';
import { AuthorizationResponseError, ClientError, ResponseBodyError } from 'openid-client';

/**
 * `cancelled`: the person did not go through with it. `refused`: the pool says no for good (a code used twice, a
 * refresh token that was revoked). `clock`: our time and the pool's differ. `unavailable`: no answer, or one that
 * another try may better. `invalid`: the answer must not be trusted.
 */
export type ProviderErrorKind = 'cancelled' | 'refused' | 'clock' | 'unavailable' | 'invalid';

export class ProviderError extends Error {
  override readonly name = 'ProviderError';

  /** `code` is for the log: an error code of OAuth or of openid-client, never a token or free text of a stranger. */
  constructor(
    readonly kind: ProviderErrorKind,
    readonly code: string,
    cause?: unknown,
  ) {
    super(`${kind}: ${code}`, { cause });
  }
}

/** Makes what openid-client throws one of our kinds. */
export function toProviderError(error: unknown): ProviderError {
  if (error instanceof ProviderError) return error;
  if (error instanceof AuthorizationResponseError) {
    const cancelled = error.error === 'access_denied' || error.error === 'login_required';
    const later = error.error === 'server_error' || error.error === 'temporarily_unavailable';
    return new ProviderError(cancelled ? 'cancelled' : later ? 'unavailable' : 'refused', known(error.error));
  }
  if (error instanceof ResponseBodyError) {
    // Cognito: invalid_grant for a used code or a revoked token; everything else is ours to repair.
    const refused = error.error === 'invalid_grant' && error.status < 500;
    return new ProviderError(refused ? 'refused' : 'unavailable', known(error.error));
  }
  if (error instanceof ClientError) {
    const code = error.code ?? 'unknown';
    if (code === 'OAUTH_JWT_TIMESTAMP_CHECK_FAILED') return new ProviderError('clock', code, error);
    return new ProviderError(isNoAnswer(code, error.cause) ? 'unavailable' : 'invalid', code, error);
  }
  // What fetch throws when nothing answers.
  if (error instanceof TypeError) return new ProviderError('unavailable', 'network', error);
  return new ProviderError('invalid', 'unknown', error);
}

function isNoAnswer(code: string, cause: unknown): boolean {
  if (code === 'OAUTH_TIMEOUT' || code === 'OAUTH_ABORT') return true;
  // A page of a load balancer, or a status no OAuth answer has.
  return cause instanceof Response && (cause.status >= 500 || cause.status === 404 || cause.status === 429);
}

const errorCodes = new Set([
  'access_denied',
  'invalid_client',
  'invalid_grant',
  'invalid_request',
  'invalid_scope',
  'login_required',
  'server_error',
  'temporarily_unavailable',
  'unauthorized_client',
  'unsupported_grant_type',
]);

/** `error` came from outside: only codes we know are written to the log. */
function known(error: string): string {
  return errorCodes.has(error) ? error : 'unlisted';
}
