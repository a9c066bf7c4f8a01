import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PersonCredentials } from '../identity';
import { getTokens } from '../testing/flow';
import { callApi } from '../testing/json-api';
import type { TestPool } from '../testing/pool';
import { startTestPool } from '../testing/pool';

const identityPoolId = 'ap-northeast-2:0b5a1c9e-6f0d-4a43-9f11-2f6a4b1d00aa';
const told: PersonCredentials[] = [];
let pool: TestPool;
let provider: string;
beforeAll(async () => {
  pool = await startTestPool({ identityPoolId, onCredentials: (credentials) => told.push(credentials) });
  provider = pool.issuer.replace('http://', '');
});
afterAll(() => pool.close());

const call = (operation: string, input: unknown) =>
  callApi(pool, `AWSCognitoIdentityService.${operation}`, input);
const loginsOf = async (email = 'customer@baedal.test') => {
  const { tokens } = await getTokens(pool, 'publicclient', { email });
  return { Logins: { [provider]: tokens.id_token }, tokens };
};
const getId = async (Logins: object) =>
  (await call('GetId', { IdentityPoolId: identityPoolId, Logins })).body['IdentityId'];
const refused = (name: string) => ({ status: 400, errorType: `${name}:`, body: { __type: name } });

describe('identity pool', () => {
  it('gives a person one identity, the same each time, and another one to another person', async () => {
    const first = await getId((await loginsOf()).Logins);
    expect(first).toMatch(/^ap-northeast-2:[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/);
    expect(await getId((await loginsOf()).Logins)).toBe(first);
    expect(await getId((await loginsOf('demo@baedal.test')).Logins)).not.toBe(first);
  });

  it('gives credentials for an hour, and tells whoever checks signatures whose they are', async () => {
    const { Logins } = await loginsOf('demo@baedal.test');
    const IdentityId = await getId(Logins);
    const { status, body } = await call('GetCredentialsForIdentity', { IdentityId, Logins });
    expect(status).toBe(200);
    const issued = told.at(-1);
    expect(body).toEqual({
      IdentityId,
      Credentials: {
        AccessKeyId: issued?.accessKeyId,
        SecretKey: issued?.secretAccessKey,
        SessionToken: issued?.sessionToken,
        Expiration: Math.floor(pool.clock.now().getTime() / 1000) + 3600,
      },
    });
    expect(issued).toMatchObject({
      accessKeyId: expect.stringMatching(/^ASIA[0-9A-F]{16}$/),
      identityId: IdentityId,
      personId: 'sub-demo',
      groups: ['customers', 'restaurant-staff', 'riders'],
    });
  });

  it('gives nobody the credentials of another', async () => {
    const mine = await loginsOf();
    const IdentityId = await getId((await loginsOf('demo@baedal.test')).Logins);
    const answer = await call('GetCredentialsForIdentity', { IdentityId, Logins: mine.Logins });
    expect(answer).toMatchObject(refused('NotAuthorizedException'));
  });

  it('refuses the ID token of a sign-in that was ended', async () => {
    const { Logins, tokens } = await loginsOf();
    const body = new URLSearchParams({ client_id: 'publicclient', token: tokens.refresh_token });
    await fetch(`${pool.hostedUiUrl}/oauth2/revoke`, { method: 'POST', body });
    const answer = await call('GetId', { IdentityPoolId: identityPoolId, Logins });
    expect(answer).toMatchObject(refused('NotAuthorizedException'));
  });

  it.each<[string, () => Promise<object>, string]>([
    ['nobody', async () => ({}), 'NotAuthorizedException'],
    [
      'an access token',
      async () => ({ Logins: { [provider]: (await loginsOf()).tokens.access_token } }),
      'NotAuthorizedException',
    ],
    ['a made-up token', async () => ({ Logins: { [provider]: 'x' } }), 'NotAuthorizedException'],
    [
      'another provider',
      async () => ({ Logins: { 'accounts.google.com': (await loginsOf()).tokens.id_token } }),
      'NotAuthorizedException',
    ],
    [
      'another identity pool',
      async () => ({ ...(await loginsOf()), IdentityPoolId: 'ap-northeast-2:other' }),
      'ResourceNotFoundException',
    ],
    ['no identity pool', async () => ({ IdentityPoolId: undefined }), 'InvalidParameterException'],
  ])('refuses %s', async (_name, change, error) => {
    const answer = await call('GetId', { IdentityPoolId: identityPoolId, ...(await change()) });
    expect(answer).toMatchObject(refused(error));
  });

  it('refuses an ID token that is over', async () => {
    const { Logins } = await loginsOf();
    pool.clock.pass(3600);
    const answer = await call('GetId', { IdentityPoolId: identityPoolId, Logins });
    expect(answer).toMatchObject(refused('NotAuthorizedException'));
  });

  it('is not there where the pool has none', async () => {
    const without = await startTestPool({}, pool.database);
    const input = { IdentityPoolId: identityPoolId };
    expect(await callApi(without, 'AWSCognitoIdentityService.GetId', input)).toMatchObject(
      refused('ResourceNotFoundException'),
    );
    await without.close();
  });
});
