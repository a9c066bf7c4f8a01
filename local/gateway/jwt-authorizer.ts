/** The JWT authorizer of HTTP APIs. Source: http-api-jwt-authorizer, http-api-troubleshooting-jwt. */

import type { JwtAuthorizerDescription } from '@/contract/deployment/description';
import type { Assumptions } from './assumptions';
import type { Clock } from './clock';
import type { GatewayError } from './errors';
import {
  assumedTexts,
  type Claims,
  claimError,
  readToken,
  type Token,
  TokenError,
  verifySignature,
} from './jwt-token';
import { type KeySet, KeySetError, type VerificationKey } from './key-set';
import { createRecent } from './recent';

export type Authorized =
  | { readonly ok: true; readonly claims: Claims }
  | {
      readonly ok: false;
      readonly status: 401 | 403;
      /** Value of `www-authenticate`. */
      readonly challenge?: string;
      /** `$context.authorizer.error`. */
      readonly error: string;
      /** What to say instead of the status's usual words; REST APIs tell more than HTTP APIs. */
      readonly answer?: GatewayError;
    };

export interface JwtAuthorizer {
  /**
   * `value` is what the identity source gave, with or without `Bearer `.
   * Of the scopes, at least one must be in the token. Answers at once for a token seen before.
   */
  authorize(value: string | undefined, scopes: readonly string[]): Authorized | Promise<Authorized>;
}

/** Tokens whose signature we remember, twice at most: a person sends the same one for minutes. */
const rememberedTokens = 2_000;

export function createJwtAuthorizer(
  description: JwtAuthorizerDescription,
  { keySet, clock, assumptions }: { keySet: KeySet; clock: Clock; assumptions: Assumptions },
): JwtAuthorizer {
  const remembered = createRecent<Token>(rememberedTokens);
  let generation = keySet.generation;

  /** What was verified with keys that were loaded anew since must be verified again. */
  function forgetOldKeys(): void {
    if (generation === keySet.generation) return;
    remembered.clear();
    generation = keySet.generation;
  }

  /** A signature is remembered as long as the key that made it is fresh. */
  function recall(text: string): Token | undefined {
    forgetOldKeys();
    const known = remembered.get(text);
    return known && keySet.cached(known.kid) ? known : undefined;
  }

  /** At once where the key is at hand, later where it must be fetched. Throws `TokenError`. */
  function verify(text: string): Token | Promise<Token> {
    const token = readToken(text, description.issuer);
    const key = keySet.cached(token.kid);
    return key ? check(text, token, key) : keySet.find(token.kid).then((found) => check(text, token, found));
  }

  function check(text: string, token: Token, key: VerificationKey | undefined): Token {
    if (!key) throw new TokenError(assumedTexts.key);
    verifySignature(text, token, key);
    forgetOldKeys();
    remembered.set(text, token);
    return token;
  }

  /** Time, audience and scope are looked at on every call, remembered or not. */
  function judge(token: Token, scopes: readonly string[]): Authorized {
    const error = claimError(token, description, {
      nowSeconds: clock.now().getTime() / 1000,
      leewaySeconds: assumptions.clockLeewaySeconds,
    });
    if (error) return refuse(error, scopes);
    if (scopes.length === 0 || token.scopes.some((scope) => scopes.includes(scope))) {
      return { ok: true, claims: token.claims };
    }
    return {
      ok: false,
      status: 403,
      error: 'insufficient_scope',
      ...(assumptions.scopeChallenge && { challenge: challengeOf(scopes, 'insufficient_scope') }),
    };
  }

  function refuseFor(cause: unknown, scopes: readonly string[]): Authorized {
    if (cause instanceof TokenError || cause instanceof KeySetError) return refuse(cause.message, scopes);
    throw cause;
  }

  return {
    authorize(value, scopes) {
      if (!value)
        return { ok: false, status: 401, challenge: 'Bearer', error: 'missing: token not provided' };
      const text = value.replace(/^bearer +/i, '');
      try {
        const token = recall(text) ?? verify(text);
        if (!(token instanceof Promise)) return judge(token, scopes);
        return token
          .then((fetched) => judge(fetched, scopes))
          .catch((cause: unknown) => refuseFor(cause, scopes));
      } catch (cause) {
        return refuseFor(cause, scopes);
      }
    },
  };
}

function refuse(text: string, scopes: readonly string[]): Authorized {
  const challenge = challengeOf(scopes, 'invalid_token', text);
  return { ok: false, status: 401, challenge, error: text };
}

/** Parameters are separated by a space, not by a comma, as captured; scopes are those the route demands. */
function challengeOf(scopes: readonly string[], error: string, text?: string): string {
  const description = text === undefined ? '' : ` error_description="${text}"`;
  return `Bearer scope="${scopes.join(' ')}" error="${error}"${description}`;
}
