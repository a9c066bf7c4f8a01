// What these clients accept and refuse was decided by their authors, not here.
import { JwtVerifier } from 'aws-jwt-verify';
import { SimpleJwksCache } from 'aws-jwt-verify/jwk';
import * as oidc from 'openid-client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Browser } from './testing/browser';
import type { TestPool } from './testing/pool';
import { callback, demoPassword, secretClient, startTestPool } from './testing/pool';

let pool: TestPool;
beforeAll(async () => {
  pool = await startTestPool();
});
afterAll(() => pool.close());

function discover(authentication: oidc.ClientAuth, clientId = 'secretclient') {
  return oidc.discovery(new URL(pool.issuer), clientId, undefined, authentication, {
    execute: [oidc.allowInsecureRequests],
  });
}

async function walk(config: oidc.Configuration) {
  const codeVerifier = oidc.randomPKCECodeVerifier();
  const state = oidc.randomState();
  const nonce = oidc.randomNonce();
  const start = oidc.buildAuthorizationUrl(config, {
    redirect_uri: callback,
    scope: 'openid email profile',
    code_challenge: await oidc.calculatePKCECodeChallenge(codeVerifier),
    code_challenge_method: 'S256',
    state,
    nonce,
  });
  const browser = new Browser(pool.hostedUiUrl);
  const login = (await browser.get(start.href)).location;
  const { location } = await browser.submit(login, { username: 'demo@baedal.test', password: demoPassword });
  const tokens = await oidc.authorizationCodeGrant(config, new URL(location), {
    pkceCodeVerifier: codeVerifier,
    expectedState: state,
    expectedNonce: nonce,
    idTokenExpected: true,
  });
  return { browser, tokens };
}

describe('openid-client', () => {
  it.each([
    ['a public client', oidc.None(), 'publicclient'],
    ['a secret in the body', oidc.ClientSecretPost(secretClient.clientSecret), 'secretclient'],
    ['a secret by Basic', oidc.ClientSecretBasic(secretClient.clientSecret), 'secretclient'],
  ])('signs in, reads who it is, refreshes and revokes as %s', async (_name, authentication, clientId) => {
    const config = await discover(authentication, clientId);
    const { tokens } = await walk(config);
    expect(tokens.claims()).toMatchObject({ sub: 'sub-demo', email: 'demo@baedal.test', aud: clientId });

    const info = await oidc.fetchUserInfo(config, tokens.access_token, 'sub-demo');
    expect(info).toMatchObject({ email: 'demo@baedal.test', name: '한데모' });

    const refreshed = await oidc.refreshTokenGrant(config, tokens.refresh_token ?? '');
    expect(refreshed.claims()).toMatchObject({ sub: 'sub-demo' });
    expect(refreshed.refresh_token).toBeUndefined();

    await oidc.tokenRevocation(config, tokens.refresh_token ?? '');
    await expect(oidc.refreshTokenGrant(config, tokens.refresh_token ?? '')).rejects.toMatchObject({
      error: 'invalid_grant',
    });
  });

  it('learns from discovery that PKCE is not advertised, as with Cognito', async () => {
    const config = await discover(oidc.None(), 'publicclient');
    expect(config.serverMetadata().supportsPKCE()).toBe(false);
  });
});

describe('aws-jwt-verify', () => {
  const jwksCache = new SimpleJwksCache({
    fetcher: { fetch: async (uri) => (await fetch(uri)).arrayBuffer() },
  });
  function verifierFor(tokenUse: 'access' | 'id') {
    return JwtVerifier.create(
      {
        issuer: pool.issuer,
        audience: tokenUse === 'id' ? 'publicclient' : null,
        jwksUri: `${pool.issuer}/.well-known/jwks.json`,
        customJwtCheck: ({ payload }) => {
          if (payload['token_use'] !== tokenUse) throw new Error('another token_use');
        },
      },
      { jwksCache },
    );
  }

  it('accepts the access token and the ID token, each signed by a key of its own', async () => {
    const { tokens } = await walk(await discover(oidc.None(), 'publicclient'));
    const access = await verifierFor('access').verify(tokens.access_token);
    expect(access).toMatchObject({ client_id: 'publicclient', version: 2, sub: 'sub-demo' });
    const id = await verifierFor('id').verify(tokens.id_token ?? '');
    expect(id).toMatchObject({ aud: 'publicclient', 'cognito:username': 'sub-demo' });
  });

  it('refuses a tampered token, and an ID token where an access token is due', async () => {
    const { tokens } = await walk(await discover(oidc.None(), 'publicclient'));
    const [header, payload = '', signature] = tokens.access_token.split('.');
    const claims: object = JSON.parse(Buffer.from(payload, 'base64url').toString());
    const forged = Buffer.from(JSON.stringify({ ...claims, sub: 'sub-customer' })).toString('base64url');
    const verifier = verifierFor('access');
    await expect(verifier.verify(`${header}.${forged}.${signature}`)).rejects.toThrow('Invalid signature');
    await expect(verifier.verify(tokens.id_token ?? '')).rejects.toThrow('another token_use');
  });
});
