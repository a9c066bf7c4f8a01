// aws-amplify's own calls against the user-pool API: what it sends and what it reads was decided by its authors.
import { Amplify } from 'aws-amplify';
import { decodeJWT, fetchUserAttributes } from 'aws-amplify/auth';
import { cognitoUserPoolsTokenProvider } from 'aws-amplify/auth/cognito';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { claimsOf, getTokens } from '../testing/flow';
import type { TestPool } from '../testing/pool';
import { callback, poolId, startTestPool } from '../testing/pool';

const clientId = 'amplifyclient';
const scopes = ['openid', 'email', 'profile', 'aws.cognito.signin.user.admin'];
let pool: TestPool;
beforeAll(async () => {
  const client = { clientId, callbackUrls: [callback], scopes, rotation: { graceSeconds: 0 } };
  pool = await startTestPool({ clients: [client] });
});
afterAll(() => pool.close());

const signedIn = async () =>
  (await getTokens(pool, clientId, { changes: { scope: scopes.join(' ') } })).tokens;
const config = () => ({
  Auth: {
    Cognito: {
      userPoolId: poolId,
      userPoolClientId: clientId,
      userPoolEndpoint: new URL(pool.issuer).origin,
    },
  },
});

describe('aws-amplify', () => {
  it('reads who it is with the token of a provider of ours', async () => {
    const tokens = await signedIn();
    Amplify.configure(config(), {
      Auth: {
        tokenProvider: {
          getTokens: async () => ({
            accessToken: decodeJWT(tokens.access_token),
            idToken: decodeJWT(tokens.id_token),
          }),
        },
      },
    });
    expect(await fetchUserAttributes()).toMatchObject({
      sub: 'sub-customer',
      name: '김하늘',
      email_verified: 'true',
    });
  });

  it('refreshes and rotates through GetTokensFromRefreshToken, as every version since 6.15.4 does', async () => {
    const tokens = await signedIn();
    const prefix = `CognitoIdentityServiceProvider.${clientId}`;
    const kept = new Map([
      [`${prefix}.LastAuthUser`, 'sub-customer'],
      [`${prefix}.sub-customer.accessToken`, tokens.access_token],
      [`${prefix}.sub-customer.idToken`, tokens.id_token],
      [`${prefix}.sub-customer.refreshToken`, tokens.refresh_token],
    ]);
    cognitoUserPoolsTokenProvider.setKeyValueStorage({
      getItem: async (key) => kept.get(key) ?? null,
      setItem: async (key, value) => void kept.set(key, value),
      removeItem: async (key) => void kept.delete(key),
      clear: async () => kept.clear(),
    });
    cognitoUserPoolsTokenProvider.setAuthConfig(config().Auth);
    const fresh = await cognitoUserPoolsTokenProvider.getTokens({ forceRefresh: true });
    expect(fresh?.accessToken.toString()).not.toBe(tokens.access_token);
    expect(claimsOf(fresh?.accessToken.toString())).toMatchObject({ client_id: clientId });
    expect(kept.get(`${prefix}.sub-customer.refreshToken`)).toMatch(/^eyJjdHki/);
    expect(kept.get(`${prefix}.sub-customer.refreshToken`)).not.toBe(tokens.refresh_token);
  });
});
