// aws-amplify's own calls against the user-pool API: what it sends and what it reads was decided by its authors.
import { Amplify } from 'aws-amplify';
import { decodeJWT, fetchAuthSession, fetchUserAttributes } from 'aws-amplify/auth';
import { cognitoCredentialsProvider, cognitoUserPoolsTokenProvider } from 'aws-amplify/auth/cognito';
import { ConsoleLogger } from 'aws-amplify/utils';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PersonCredentials } from '../identity';
import { claimsOf, getTokens } from '../testing/flow';
import type { TestPool } from '../testing/pool';
import { callback, poolId, startTestPool } from '../testing/pool';

const clientId = 'amplifyclient';
const scopes = ['openid', 'email', 'profile', 'aws.cognito.signin.user.admin'];
const identityPoolId = 'ap-northeast-2:0b5a1c9e-6f0d-4a43-9f11-2f6a4b1d00aa';
const told: PersonCredentials[] = [];
// It warns of every endpoint that is not AWS's own, which is the point here.
ConsoleLogger.LOG_LEVEL = 'ERROR';

let pool: TestPool;
beforeAll(async () => {
  const client = { clientId, callbackUrls: [callback], scopes, rotation: { graceSeconds: 0 } };
  pool = await startTestPool({
    clients: [client],
    identityPoolId,
    onCredentials: (credentials) => told.push(credentials),
  });
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
      identityPoolId,
      identityPoolEndpoint: new URL(pool.issuer).origin,
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

  it('trades the ID token for AWS credentials at the identity pool', async () => {
    const tokens = await signedIn();
    Amplify.configure(config(), {
      Auth: {
        tokenProvider: {
          getTokens: async () => ({
            accessToken: decodeJWT(tokens.access_token),
            idToken: decodeJWT(tokens.id_token),
          }),
        },
        credentialsProvider: cognitoCredentialsProvider,
      },
    });
    const session = await fetchAuthSession();
    expect(session.userSub).toBe('sub-customer');
    expect(session.identityId).toMatch(/^ap-northeast-2:/);
    expect(session.credentials).toMatchObject({
      accessKeyId: told[0]?.accessKeyId,
      sessionToken: told[0]?.sessionToken,
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
