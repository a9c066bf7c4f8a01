/** The Cognito user pool authorizer of REST APIs. Source: apigateway-integrate-with-cognito. */

import type { JwtAuthorizerDescription } from '@/contract/deployment/description';
import type { Assumptions } from '../assumptions';
import type { Clock } from '../clock';
import type { Authorized, JwtAuthorizer } from '../jwt-authorizer';
import {
  assumedTexts,
  knownTexts,
  readToken,
  type Token,
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
  async function verify(text: string): Promise<Token> {
    const token = readToken(text, issuer);
    const key = keySet.cached(token.kid) ?? (await keySet.find(token.kid));
    if (!key) throw new TokenError(assumedTexts.key);
    verifySignature(text, token, key);
    return token;
  }

  function judge(token: Token, scopes: readonly string[]): Authorized {
    const error = timeError(token, {
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
    if (token.claims['token_use'] !== wanted) {
      return { ok: false, status: 401, error: `the method wants the ${wanted} token` };
    }
    if (scopes.length > 0 && !token.scopes.some((scope) => scopes.includes(scope))) {
      return assumptions.restMissingScope === 401
        ? { ok: false, status: 401, error: 'insufficient_scope' }
        : { ok: false, status: 403, error: 'insufficient_scope', answer: 'accessDenied' };
    }
    return { ok: true, claims: token.claims };
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
