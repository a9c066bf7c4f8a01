import { decodeProtectedHeader, generateKeyPair, SignJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { claimsOf, getTokens, postToken, signIn, verifier } from '../testing/flow';
import type { TestPool } from '../testing/pool';
import { callback, publicClient, startTestPool } from '../testing/pool';

let pool: TestPool;
beforeAll(async () => {
  const apiOnly = {
    clientId: 'apionly',
    callbackUrls: [callback],
    scopes: ['aws.cognito.signin.user.admin'],
  };
  pool = await startTestPool({ clients: [publicClient, apiOnly] });
});
afterAll(() => pool.close());

async function ask(authorization?: string, method = 'GET') {
  const headers = new Headers(authorization === undefined ? {} : { Authorization: authorization });
  const response = await fetch(`${pool.hostedUiUrl}/oauth2/userInfo`, { headers, method });
  return { status: response.status, headers: response.headers, body: await response.text() };
}

const badRequest = 'error="invalid_request", error_description="Bad OAuth2 request at UserInfo Endpoint"';
const badToken =
  'error="invalid_token", error_description="Access token is expired, disabled, or deleted, or the user has globally signed out."';

describe('userInfo', () => {
  it('answers who it is, with booleans as strings', async () => {
    const { tokens } = await getTokens(pool);
    const { status, headers, body } = await ask(`Bearer ${tokens.access_token}`);
    expect(status).toBe(200);
    expect(JSON.parse(body)).toEqual({
      sub: 'sub-customer',
      username: 'sub-customer',
      name: '김하늘',
      email: 'customer@baedal.test',
      email_verified: 'true',
    });
    expect(headers.get('cache-control')).toBe('no-cache, no-store, max-age=0, must-revalidate');
    expect(headers.get('access-control-allow-origin')).toBe('*');
  });

  it('is narrowed by scopes: email gives the e-mail and no name, openid alone gives everything', async () => {
    const read = async (scope: string) => {
      const { tokens } = await getTokens(pool, 'publicclient', { changes: { scope } });
      return Object.keys(JSON.parse((await ask(`Bearer ${tokens.access_token}`)).body)).sort();
    };
    expect(await read('openid email')).toEqual(['email', 'email_verified', 'sub', 'username']);
    expect(await read('openid')).toEqual(['email', 'email_verified', 'name', 'sub', 'username']);
  });

  it.each([
    ['no token', undefined],
    ['Basic', 'Basic eDp5'],
    ['something that is no token', 'Bearer nonsense'],
  ])('answers 400 with the words in a header for %s', async (_name, authorization) => {
    const { status, headers, body } = await ask(authorization);
    expect([status, headers.get('www-authenticate'), body]).toEqual([400, badRequest, '']);
  });

  it.each<[string, () => Promise<string>]>([
    ['an ID token', async () => (await getTokens(pool)).tokens.id_token],
    [
      'a token of the same claims and kid, signed by another key',
      async () => {
        const { access_token } = (await getTokens(pool)).tokens;
        const { privateKey } = await generateKeyPair('RS256');
        const kid = decodeProtectedHeader(access_token).kid ?? '';
        return new SignJWT(claimsOf(access_token)).setProtectedHeader({ alg: 'RS256', kid }).sign(privateKey);
      },
    ],
    [
      'a tampered token',
      async () => {
        const [header, , signature] = (await getTokens(pool)).tokens.access_token.split('.');
        return `${header}.${Buffer.from('{"sub":"sub-demo"}').toString('base64url')}.${signature}`;
      },
    ],
    [
      'an expired token',
      async () => {
        const { tokens } = await getTokens(pool);
        pool.clock.pass(3600);
        return tokens.access_token;
      },
    ],
    [
      'a token whose sign-in was revoked',
      async () => {
        const { tokens } = await getTokens(pool);
        const body = new URLSearchParams({ client_id: 'publicclient', token: tokens.refresh_token });
        await fetch(`${pool.hostedUiUrl}/oauth2/revoke`, { method: 'POST', body });
        return tokens.access_token;
      },
    ],
  ])('answers 401 with the words in a header for %s', async (_name, make) => {
    const { status, headers } = await ask(`Bearer ${await make()}`);
    expect([status, headers.get('www-authenticate')]).toEqual([401, badToken]);
  });

  it('refuses a token without openid, like those of the sign-in API', async () => {
    const { code } = await signIn(pool, {
      changes: { client_id: 'apionly', scope: 'aws.cognito.signin.user.admin' },
    });
    const fields = {
      grant_type: 'authorization_code',
      client_id: 'apionly',
      code,
      redirect_uri: callback,
      code_verifier: verifier,
    };
    const { tokens } = await postToken(pool, fields);
    expect((await ask(`Bearer ${tokens?.access_token}`)).status).toBe(401);
  });

  it('is for GET only', async () => {
    expect((await ask(undefined, 'POST')).status).toBe(405);
  });
});
