import type { IssuedTokens } from '../tokens/issue';
import type { OAuthErrorCode } from './wire';

/** What a grant comes to: tokens for the answer, or Cognito's error. */
export type GrantResult =
  | { readonly ok: true; readonly tokens: IssuedTokens & { readonly refresh_token?: string } }
  | { readonly ok: false; readonly error: OAuthErrorCode; readonly description?: string };

export function refused(error: OAuthErrorCode, description?: string): GrantResult {
  return description === undefined ? { ok: false, error } : { ok: false, error, description };
}
