// Sends what aws-amplify and the AWS SDK send, and reads the errors where they look for them.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { claimsOf, getTokens, postToken } from '../testing/flow';
import { callApi } from '../testing/json-api';
import type { TestPool } from '../testing/pool';
import { callback, rotatingClient, secretClient, startTestPool } from '../testing/pool';

const scopes = ['openid', 'email', 'profile', 'aws.cognito.signin.user.admin'];
let pool: TestPool;
beforeAll(async () => {
  const publicClient = { clientId: 'publicclient', callbackUrls: [callback], scopes };
  pool = await startTestPool({ clients: [publicClient, secretClient, rotatingClient] });
});
afterAll(() => pool.close());

const call = (operation: string, input: unknown, headers: Record<string, string> = {}) =>
  callApi(pool, `AWSCognitoIdentityProviderService.${operation}`, input, headers);
const ClientId = 'publicclient';
const signInForApi = () => getTokens(pool, ClientId, { changes: { scope: scopes.join(' ') } });
const refused = (name: string) => ({ status: 400, errorType: `${name}:`, body: { __type: name } });

describe('user-pool API', () => {
  it('GetTokensFromRefreshToken gives new tokens', async () => {
    const { tokens } = await signInForApi();
    const { status, body } = await call('GetTokensFromRefreshToken', {
      ClientId,
      RefreshToken: tokens.refresh_token,
    });
    expect(status).toBe(200);
    const result = z.object({ AuthenticationResult: z.record(z.string(), z.unknown()) }).parse(body);
    expect(Object.keys(result.AuthenticationResult).sort()).toEqual([
      'AccessToken',
      'ExpiresIn',
      'IdToken',
      'TokenType',
    ]);
    expect(claimsOf(String(result.AuthenticationResult['AccessToken']))).toMatchObject({
      sub: 'sub-customer',
    });
  });

  it('GetTokensFromRefreshToken rotates, and names the use of a replaced token', async () => {
    const { tokens } = await getTokens(pool, 'rotatingclient');
    const input = { ClientId: 'rotatingclient', RefreshToken: tokens.refresh_token };
    const { body } = await call('GetTokensFromRefreshToken', input);
    expect(body).toMatchObject({
      AuthenticationResult: { RefreshToken: expect.stringMatching(/^eyJjdHki/) },
    });
    pool.clock.pass(10);
    expect(await call('GetTokensFromRefreshToken', input)).toMatchObject(
      refused('RefreshTokenReuseException'),
    );
  });

  it('GetTokensFromRefreshToken asks a confidential client for its secret', async () => {
    const { tokens } = await getTokens(pool);
    const input = { ClientId: 'secretclient', RefreshToken: tokens.refresh_token };
    for (const ClientSecret of [undefined, 'wrong', secretClient.clientSecret]) {
      const answer = await call('GetTokensFromRefreshToken', { ...input, ClientSecret });
      expect(answer).toMatchObject(refused('NotAuthorizedException'));
    }
  });

  it('GetUser tells who it is, every value a string', async () => {
    const { tokens } = await signInForApi();
    const { status, body } = await call('GetUser', { AccessToken: tokens.access_token });
    expect(status).toBe(200);
    expect(body['Username']).toBe('sub-customer');
    expect(body['UserAttributes']).toEqual(
      expect.arrayContaining([
        { Name: 'sub', Value: 'sub-customer' },
        { Name: 'email_verified', Value: 'true' },
      ]),
    );
  });

  it('GetUser refuses a token without the scope of the API, as those of the hosted UI mostly are', async () => {
    const { tokens } = await getTokens(pool, ClientId, { changes: { scope: 'openid' } });
    expect(await call('GetUser', { AccessToken: tokens.access_token })).toMatchObject(
      refused('NotAuthorizedException'),
    );
  });

  it('RevokeToken ends one sign-in, GlobalSignOut every one of the person', async () => {
    const one = (await signInForApi()).tokens;
    const two = (await signInForApi()).tokens;
    const refresh = (refresh_token: string) =>
      postToken(pool, { grant_type: 'refresh_token', client_id: ClientId, refresh_token });
    expect(await call('RevokeToken', { ClientId, Token: one.refresh_token })).toMatchObject({
      status: 200,
      body: {},
    });
    expect((await refresh(one.refresh_token)).status).toBe(400);
    expect(await call('GetUser', { AccessToken: one.access_token })).toMatchObject(
      refused('NotAuthorizedException'),
    );
    expect((await refresh(two.refresh_token)).status).toBe(200);
    expect((await call('GlobalSignOut', { AccessToken: two.access_token })).status).toBe(200);
    expect((await refresh(two.refresh_token)).status).toBe(400);
    expect(await call('GlobalSignOut', { AccessToken: two.access_token })).toMatchObject(
      refused('NotAuthorizedException'),
    );
  });

  it.each<[string, string, unknown, string]>([
    ['an unknown operation', 'AdminDeleteUser', {}, 'UnknownOperationException'],
    ['a body that is no JSON', 'GetUser', '{', 'SerializationException'],
    ['a missing parameter', 'GetUser', {}, 'InvalidParameterException'],
    ['a made-up access token', 'GetUser', { AccessToken: 'x' }, 'NotAuthorizedException'],
    [
      'a made-up refresh token',
      'GetTokensFromRefreshToken',
      { ClientId, RefreshToken: 'x' },
      'NotAuthorizedException',
    ],
    [
      'an unknown client',
      'GetTokensFromRefreshToken',
      { ClientId: 'who', RefreshToken: 'x' },
      'ResourceNotFoundException',
    ],
    [
      'revoking a signed token',
      'RevokeToken',
      { ClientId, Token: 'eyJhbGciOiJub25lIn0.e30.' },
      'UnsupportedTokenTypeException',
    ],
  ])('refuses %s', async (_name, operation, input, error) => {
    expect(await call(operation, input)).toMatchObject(refused(error));
  });

  it('takes nothing that a page elsewhere could send without asking', async () => {
    const { tokens } = await signInForApi();
    const input = { AccessToken: tokens.access_token };
    expect(await call('GlobalSignOut', input, { 'Content-Type': 'text/plain' })).toMatchObject(
      refused('UnknownOperationException'),
    );
    const preflight = await fetch(new URL('/', pool.issuer), {
      method: 'OPTIONS',
      headers: { origin: 'https://evil.example' },
    });
    expect(preflight.headers.get('access-control-allow-origin')).toBeNull();
  });
});
