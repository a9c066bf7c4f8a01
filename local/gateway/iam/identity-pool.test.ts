import { createAmplifyContext } from 'aws-amplify';
import { createAWSCredentialsAndIdentityIdProvider } from 'aws-amplify/adapter-core';
import { decodeJWT, fetchAuthSession } from 'aws-amplify/auth';
import { sharedInMemoryStorage } from 'aws-amplify/utils';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createKeySet } from '../key-set';
import { startIssuer, type TestIssuer } from '../testing/issuer';
import { createCredentialStore } from './credentials';
import { type IdentityPoolServer, startIdentityPool } from './identity-pool-server';

const identityPoolId = 'ap-northeast-2:2b8a0f5e-0000-4000-8000-000000000001';
const credentials = createCredentialStore();
let issuer: TestIssuer;
let pool: IdentityPoolServer;
const aheadMs = 0;

beforeAll(async () => {
  issuer = await startIssuer();
  const clock = { now: () => new Date(Date.now() + aheadMs) };
  pool = await startIdentityPool({
    port: 0,
    identityPoolId,
    accountId: '123456789012',
    issuer: issuer.issuer,
    clientIds: [issuer.clientId],
    statements: [],
    credentials,
    keySet: createKeySet(issuer.issuer, { clock, unknownKid: 'refetch' }),
    clock,
  });
});
afterAll(async () => {
  await pool.stop();
  await issuer.stop();
});

const idToken = (claims: Record<string, unknown> = {}) =>
  issuer.token({ token_use: 'id', aud: issuer.clientId, client_id: undefined, scope: undefined, ...claims });
const provider = () => issuer.issuer.replace('http://', '');

async function ask(operation: string, input: unknown) {
  const answer = await fetch(pool.url, {
    method: 'POST',
    headers: { 'x-amz-target': `AWSCognitoIdentityService.${operation}` },
    body: JSON.stringify(input),
  });
  return { status: answer.status, body: await answer.json() };
}
const getId = (Logins: Record<string, string>) => ask('GetId', { IdentityPoolId: identityPoolId, Logins });

describe('the identity pool', () => {
  it('gives aws-amplify’s session credentials that the gateway knows', async () => {
    const authConfig = {
      Cognito: {
        identityPoolId,
        identityPoolEndpoint: pool.url,
        userPoolId: 'ap-northeast-2_Test00001',
        userPoolClientId: issuer.clientId,
        allowGuestAccess: false,
      },
    };
    const access = decodeJWT(await issuer.token());
    const id = decodeJWT(await idToken());
    const context = createAmplifyContext(
      { Auth: authConfig },
      {
        Auth: {
          tokenProvider: { getTokens: async () => ({ accessToken: access, idToken: id }) },
          credentialsProvider: createAWSCredentialsAndIdentityIdProvider(authConfig, sharedInMemoryStorage),
        },
      },
    );
    const session = await fetchAuthSession(context);
    expect(session.identityId).toMatch(/^ap-northeast-2:[0-9a-f-]{36}$/);
    const issued = credentials.find(session.credentials?.accessKeyId ?? '');
    expect(issued?.secretAccessKey).toBe(session.credentials?.secretAccessKey);
    expect(issued?.sessionToken).toBe(session.credentials?.sessionToken);
  });

  it('gives the same person the same identity, and another person another', async () => {
    const first = await getId({ [provider()]: await idToken() });
    expect(await getId({ [provider()]: await idToken({ jti: 'later' }) })).toEqual(first);
    expect(await getId({ [provider()]: await idToken({ sub: 'person-2' }) })).not.toEqual(first);
  });

  it.each<[string, () => Promise<Record<string, string>>]>([
    ['nobody', async () => ({})],
    ['another provider', async () => ({ 'accounts.example': await idToken() })],
    ['an access token', async () => ({ [provider()]: await issuer.token() })],
    ['another client’s ID token', async () => ({ [provider()]: await idToken({ aud: 'other' }) })],
    ['an expired ID token', async () => ({ [provider()]: await idToken({ exp: 1 }) })],
    [
      'an unsigned one',
      async () => ({ [provider()]: `${(await idToken()).split('.').slice(0, 2).join('.')}.x` }),
    ],
  ])('gives %s nothing', async (_, logins) => {
    expect(await getId(await logins())).toMatchObject({
      status: 400,
      body: { __type: 'NotAuthorizedException' },
    });
  });

  it('gives credentials for one’s own identity alone', async () => {
    const own = await getId({ [provider()]: await idToken() });
    const stranger = { [provider()]: await idToken({ sub: 'person-2' }) };
    expect(await ask('GetCredentialsForIdentity', { ...own.body, Logins: stranger })).toMatchObject({
      status: 400,
      body: { __type: 'NotAuthorizedException' },
    });
  });

  it('knows no other pool and no other operation', async () => {
    const input = { IdentityPoolId: `${identityPoolId}x`, Logins: {} };
    expect(await ask('GetId', input)).toMatchObject({ body: { __type: 'ResourceNotFoundException' } });
    expect(await ask('DeleteIdentities', {})).toMatchObject({ status: 400 });
  });
});
