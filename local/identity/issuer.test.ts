import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TestPool } from './testing/pool';
import { startTestPool } from './testing/pool';

let pool: TestPool;
beforeAll(async () => {
  pool = await startTestPool();
});
afterAll(() => pool.close());

const read = async (path: string, base = pool.issuer) => (await fetch(`${base}${path}`)).json();

describe('issuer', () => {
  it('publishes the members Cognito publishes and none besides', async () => {
    const { hostedUiUrl, issuer } = pool;
    expect(await read('/.well-known/openid-configuration')).toEqual({
      authorization_endpoint: `${hostedUiUrl}/oauth2/authorize`,
      end_session_endpoint: `${hostedUiUrl}/logout`,
      id_token_signing_alg_values_supported: ['RS256'],
      issuer,
      jwks_uri: `${issuer}/.well-known/jwks.json`,
      response_types_supported: ['code', 'token'],
      revocation_endpoint: `${hostedUiUrl}/oauth2/revoke`,
      scopes_supported: ['openid', 'email', 'phone', 'profile'],
      subject_types_supported: ['public'],
      token_endpoint: `${hostedUiUrl}/oauth2/token`,
      token_endpoint_auth_methods_supported: ['client_secret_basic', 'client_secret_post'],
      userinfo_endpoint: `${hostedUiUrl}/oauth2/userInfo`,
    });
  });

  it('publishes two RSA keys and nothing private of them', async () => {
    const { keys } = await read('/.well-known/jwks.json');
    expect(keys).toHaveLength(2);
    for (const key of keys) {
      expect(Object.keys(key).sort()).toEqual(['alg', 'e', 'kid', 'kty', 'n', 'use']);
      expect(key).toMatchObject({
        alg: 'RS256',
        kty: 'RSA',
        use: 'sig',
        kid: expect.stringMatching(/^[\w+/]{43}=$/),
      });
      expect(Buffer.from(key.n, 'base64url')).toHaveLength(256);
    }
    expect(keys[0].kid).not.toBe(keys[1].kid);
  });

  it('is another origin than the login domain, and answers for its own pool only', async () => {
    expect(new URL(pool.issuer).origin).not.toBe(pool.hostedUiUrl);
    const { origin } = new URL(pool.issuer);
    expect((await fetch(`${origin}/ap-northeast-2_Other/.well-known/jwks.json`)).status).toBe(404);
    expect((await fetch(`${pool.hostedUiUrl}/.well-known/openid-configuration`)).status).toBe(404);
  });

  it('keeps its keys and its people over a restart', async () => {
    const before = await read('/.well-known/jwks.json');
    const again = await startTestPool({}, pool.database);
    expect(await read('/.well-known/jwks.json', again.issuer)).toEqual(before);
    await again.close();
  });
});
