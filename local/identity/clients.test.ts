// What these clients accept and refuse was decided by their authors, not here.
import { JwtVerifier } from 'aws-jwt-verify';
import { SimpleJwksCache } from 'aws-jwt-verify/jwk';
import * as oidc from 'openid-client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Browser } from './testing/browser';
import type { TestPool } from './testing/pool';
import { appOrigin, callback, demoPassword, secretClient, startTestPool } from './testing/pool';

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

async function begin(config: oidc.Configuration) {
  const codeVerifier = oidc.randomPKCECodeVerifier();
  const state = oidc.randomState();
  const nonce = oidc.randomNonce();
  const url = oidc.buildAuthorizationUrl(config, {
    redirect_uri: callback,
    scope: 'openid email profile',
    code_challenge: await oidc.calculatePKCECodeChallenge(codeVerifier),
    code_challenge_method: 'S256',
    state,
    nonce,
  });
  return { start: { url, codeVerifier, state, nonce }, browser: new Browser(pool.hostedUiUrl) };
}

async function walk(config: oidc.Configuration) {
  const { start, browser } = await begin(config);
  const login = (await browser.get(start.url.href)).location;
  const { location } = await browser.submit(login, { username: 'demo@baedal.test', password: demoPassword });
  const tokens = await oidc.authorizationCodeGrant(config, new URL(location), {
    pkceCodeVerifier: start.codeVerifier,
    expectedState: start.state,
    expectedNonce: start.nonce,
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

  it('rotates refresh tokens where the client has that on', async () => {
    const config = await discover(oidc.None(), 'rotatingclient');
    const { tokens } = await walk(config);
    const next = await oidc.refreshTokenGrant(config, tokens.refresh_token ?? '');
    expect(next.refresh_token).toBeDefined();
    expect(next.refresh_token).not.toBe(tokens.refresh_token);
    pool.clock.pass(10);
    await expect(oidc.refreshTokenGrant(config, tokens.refresh_token ?? '')).rejects.toMatchObject({
      error: 'invalid_grant',
    });
  });

  it('refuses a callback whose state or verifier is not its own', async () => {
    const config = await discover(oidc.None(), 'publicclient');
    const { start, browser } = await begin(config);
    const login = (await browser.get(start.url.href)).location;
    const { location } = await browser.submit(login, {
      username: 'demo@baedal.test',
      password: demoPassword,
    });
    const checks = {
      pkceCodeVerifier: start.codeVerifier,
      expectedState: start.state,
      expectedNonce: start.nonce,
    };
    const exchange = (change: object) =>
      oidc.authorizationCodeGrant(config, new URL(location), { ...checks, ...change, idTokenExpected: true });
    await expect(exchange({ expectedState: 'other' })).rejects.toMatchObject({
      code: 'OAUTH_INVALID_RESPONSE',
    });
    await expect(exchange({ pkceCodeVerifier: oidc.randomPKCECodeVerifier() })).rejects.toMatchObject({
      error: 'invalid_grant',
    });
  });

  it('builds the sign-out of OpenID Connect, which Cognito answers with its error page; /logout by hand works', async () => {
    const config = await discover(oidc.None(), 'publicclient');
    const { browser } = await walk(config);
    const standard = oidc.buildEndSessionUrl(config, { post_logout_redirect_uri: `${appOrigin}/` });
    expect((await browser.get(standard.href)).location).toContain('/error?');
    const own = new URL('/logout', pool.hostedUiUrl);
    own.search = new URLSearchParams({ client_id: 'publicclient', logout_uri: `${appOrigin}/` }).toString();
    expect((await browser.get(own.href)).location).toBe(`${appOrigin}/`);
    const { start } = await begin(config);
    expect((await browser.get(start.url.href)).location, 'asks again').toContain('/login?');
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
