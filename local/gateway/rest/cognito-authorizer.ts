/** The Cognito user pool authorizer of REST APIs. Source: apigateway-integrate-with-cognito. */

import type { JwtAuthorizerDescription } from '@/contract/deployment/description';
import type { Assumptions } from '../assumptions';
import type { Clock } from '../clock';
import type { Authorized, JwtAuthorizer } from '../jwt-authorizer';
import {
  assumedTexts,
  type Claims,
  inspectToken,
  knownTexts,
  scopesOf,
  TokenError,
  timeError,
  verifySignature,
} from '../jwt-token';
import { type KeySet, KeySetError } from '../key-set';

/** It knows the pool, not its app clients: any client's token will do. */
export function createCognitoAuthorizer(
  { issuer }: Pick<JwtAuthorizerDescription, 'issuer'>,
  { keySet, clock, assumptions }: { keySet: KeySet; clock: Clock; assumptions: Assumptions },
): JwtAuthorizer {
  async function verify(token: string): Promise<Claims> {
    const kid = inspectToken(token, issuer);
    const key = keySet.cached(kid) ?? (await keySet.find(kid));
    if (!key) throw new TokenError(assumedTexts.key);
    return verifySignature(token, key);
  }

  function judge(claims: Claims, scopes: readonly string[]): Authorized {
    const error = timeError(claims, {
      nowSeconds: clock.now().getTime() / 1000,
      leewaySeconds: assumptions.clockLeewaySeconds,
    });
    if (error) {
      return {
        ok: false,
        status: 401,
        error,
        ...(error === knownTexts.expired && { answer: 'tokenExpired' }),
      };
    }
    // No scopes on the method: the token is taken for an ID token; with scopes, for an access token.
    const wanted = scopes.length === 0 ? 'id' : 'access';
    if (claims['token_use'] !== wanted) {
      return { ok: false, status: 401, error: `the method wants the ${wanted} token` };
    }
    if (scopes.length > 0 && !scopesOf(claims).some((scope) => scopes.includes(scope))) {
      return assumptions.restMissingScope === 401
        ? { ok: false, status: 401, error: 'insufficient_scope' }
        : { ok: false, status: 403, error: 'insufficient_scope', answer: 'accessDenied' };
    }
    return { ok: true, claims };
  }

  return {
    async authorize(value, scopes) {
      if (!value) return { ok: false, status: 401, error: 'missing: token not provided' };
      try {
        return judge(await verify(value.replace(/^bearer +/i, '')), scopes);
      } catch (cause) {
        if (!(cause instanceof TokenError || cause instanceof KeySetError)) throw cause;
        return { ok: false, status: 401, error: cause.message };
      }
    },
  };
}
