/** The JWT authorizer of HTTP APIs. Source: http-api-jwt-authorizer, http-api-troubleshooting-jwt. */

import type { JwtAuthorizerDescription } from '@/contract/deployment/description';
import type { Assumptions } from './assumptions';
import type { Clock } from './clock';
import type { GatewayError } from './errors';
import {
  assumedTexts,
  type Claims,
  claimError,
  inspectToken,
  scopesOf,
  TokenError,
  verifySignature,
} from './jwt-token';
import { type KeySet, KeySetError } from './key-set';

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

/** Tokens whose signature we remember: a person sends the same one for minutes. */
const maxRemembered = 2_000;

export function createJwtAuthorizer(
  description: JwtAuthorizerDescription,
  { keySet, clock, assumptions }: { keySet: KeySet; clock: Clock; assumptions: Assumptions },
): JwtAuthorizer {
  const remembered = new Map<string, { claims: Claims; kid: string }>();
  let generation = keySet.generation;

  /** A signature is remembered as long as the key that made it is fresh and was not loaded anew. */
  function recall(token: string): Claims | undefined {
    if (generation !== keySet.generation) {
      remembered.clear();
      generation = keySet.generation;
    }
    const known = remembered.get(token);
    return known && keySet.cached(known.kid) ? known.claims : undefined;
  }

  async function verify(token: string): Promise<Claims> {
    const kid = inspectToken(token, description.issuer);
    const key = keySet.cached(kid) ?? (await keySet.find(kid));
    if (!key) throw new TokenError(assumedTexts.key);
    const claims = verifySignature(token, key);
    recall(token);
    const oldest = remembered.size < maxRemembered ? undefined : remembered.keys().next().value;
    if (oldest !== undefined) remembered.delete(oldest);
    remembered.set(token, { claims, kid });
    return claims;
  }

  /** Time, audience and scope are looked at on every call, remembered or not. */
  function judge(claims: Claims, scopes: readonly string[]): Authorized {
    const error = claimError(claims, description, {
      nowSeconds: clock.now().getTime() / 1000,
      leewaySeconds: assumptions.clockLeewaySeconds,
    });
    if (error) return refuse(error, scopes);
    if (scopes.length === 0 || scopesOf(claims).some((scope) => scopes.includes(scope))) {
      return { ok: true, claims };
    }
    return {
      ok: false,
      status: 403,
      error: 'insufficient_scope',
      ...(assumptions.scopeChallenge && { challenge: challengeOf(scopes, 'insufficient_scope') }),
    };
  }

  return {
    authorize(value, scopes) {
      if (!value)
        return { ok: false, status: 401, challenge: 'Bearer', error: 'missing: token not provided' };
      const token = value.replace(/^bearer +/i, '');
      const known = recall(token);
      if (known) return judge(known, scopes);
      return verify(token).then(
        (claims) => judge(claims, scopes),
        (cause: unknown) => {
          if (cause instanceof TokenError || cause instanceof KeySetError)
            return refuse(cause.message, scopes);
          throw cause;
        },
      );
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
