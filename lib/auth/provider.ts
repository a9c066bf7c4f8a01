/** Everything said to the user pool: authorize, code, refresh, revoke, logout. OpenID Connect by `openid-client`. */
import 'server-only';
import { decodeJwt } from 'jose';
import {
  authorizationCodeGrant,
  buildAuthorizationUrl,
  type Configuration,
  calculatePKCECodeChallenge,
  refreshTokenGrant,
  tokenRevocation,
} from 'openid-client';
import * as z from 'zod';
import { type Env, getEnv } from '@/lib/env';
import { handlers } from '@/lib/urls';
import { ProviderError, toProviderError } from './provider-error';
import { openUserPool, toleranceSeconds } from './user-pool';

const IdClaimsSchema = z.object({
  sub: z.string().min(1).max(128),
  token_use: z.literal('id'),
  auth_time: z.int(),
  email: z.string().max(320).default(''),
  name: z.string().max(2_048).optional(),
  'cognito:groups': z.array(z.string()).default([]),
});
export type IdClaims = z.infer<typeof IdClaimsSchema>;

const AccessClaimsSchema = z.object({
  sub: z.string(),
  token_use: z.literal('access'),
  client_id: z.string(),
});

/** Tokens whose ID token was verified: signature, issuer, audience, times and, at sign-in, the nonce. */
export interface Tokens {
  readonly accessToken: string;
  /** Absent where the pool does not rotate: the old one stays. */
  readonly refreshToken: string | undefined;
  readonly expiresInSeconds: number;
  /** Given only where an identity pool wants it; what it says is in `claims`. */
  readonly idToken?: string;
  readonly claims: IdClaims;
}

/** What one attempt sends and later proves. */
export interface Proof {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
}

/** Every method rejects with a `ProviderError` and nothing else. */
export interface Provider {
  /** `again` asks for the password even where the hosted UI remembers somebody. */
  authorizationUrl(proof: Proof, options: { lang: string; again: boolean }): Promise<URL>;
  /** `search` is the query the browser came back with. */
  exchangeCode(search: string, proof: Proof): Promise<Tokens>;
  refresh(refreshToken: string): Promise<Tokens>;
  revoke(refreshToken: string): Promise<void>;
  /** Where the hosted UI forgets the person; it redirects to our first page. */
  logoutUrl(): URL;
}

/** A provider for one app client. */
export function createProvider(
  env: Pick<Env, 'appOrigin' | 'hostedUiUrl' | 'oidc' | 'identityPool'>,
): Provider {
  const { clientId } = env.oidc;
  const pool = openUserPool(env.oidc);
  const forKeeping = (answer: Grant): Tokens => ({
    ...checked(answer, clientId),
    ...(env.identityPool && answer.id_token && { idToken: answer.id_token }),
  });
  const callback = new URL(handlers.callback(), env.appOrigin).href;

  const guarded = async <Result>(work: (config: Configuration) => Promise<Result>): Promise<Result> => {
    try {
      return await pool.ask(work);
    } catch (error) {
      throw toProviderError(error);
    }
  };

  return {
    authorizationUrl: (proof, { lang, again }) =>
      guarded(async (config) =>
        buildAuthorizationUrl(config, {
          redirect_uri: callback,
          scope: 'openid email profile',
          state: proof.state,
          nonce: proof.nonce,
          code_challenge: await calculatePKCECodeChallenge(proof.verifier),
          code_challenge_method: 'S256',
          lang,
          ...(again && { prompt: 'login' }),
        }),
      ),
    exchangeCode: (search, proof) =>
      guarded(async (config) => {
        const answer = await authorizationCodeGrant(config, new URL(`${callback}${search}`), {
          expectedState: proof.state,
          expectedNonce: proof.nonce,
          pkceCodeVerifier: proof.verifier,
          idTokenExpected: true,
        });
        return forKeeping(answer);
      }),
    refresh: (refreshToken) =>
      guarded(async (config) => forKeeping(await refreshTokenGrant(config, refreshToken))),
    revoke: (refreshToken) => guarded((config) => tokenRevocation(config, refreshToken)),
    logoutUrl: () => {
      // Not `end_session_endpoint`: Cognito knows client_id and logout_uri, and answers OIDC's own parameters
      // with an error page.
      const url = new URL('/logout', env.hostedUiUrl);
      url.searchParams.set('client_id', clientId);
      url.searchParams.set('logout_uri', `${env.appOrigin}/`);
      return url;
    },
  };
}

type Grant = Awaited<ReturnType<typeof refreshTokenGrant>>;

/** What openid-client does not know: Cognito's own claims, and that both tokens are of the same person. */
function checked(answer: Grant, clientId: string): Tokens {
  const claims = IdClaimsSchema.safeParse(answer.claims());
  if (!claims.success) throw new ProviderError('invalid', 'id_token_claims');
  const access = AccessClaimsSchema.safeParse(payloadOf(answer.access_token));
  if (!access.success || access.data.client_id !== clientId || access.data.sub !== claims.data.sub) {
    throw new ProviderError('invalid', 'access_token_claims');
  }
  if (claims.data.auth_time > Date.now() / 1000 + toleranceSeconds)
    throw new ProviderError('clock', 'auth_time');
  return {
    accessToken: answer.access_token,
    refreshToken: answer.refresh_token,
    expiresInSeconds: answer.expiresIn() ?? 0,
    claims: claims.data,
  };
}

function payloadOf(token: string): unknown {
  try {
    return decodeJwt(token);
  } catch {
    return undefined;
  }
}

let provider: Provider | undefined;

/** The provider of this process, from the environment. */
export function getProvider(): Provider {
  provider ??= createProvider(getEnv());
  return provider;
}
