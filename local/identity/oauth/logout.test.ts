import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from '../testing/browser';
import { authorizePath, getTokens, postToken } from '../testing/flow';
import type { TestPool } from '../testing/pool';
import { appOrigin, callback, startTestPool } from '../testing/pool';

let pool: TestPool;
let browser: Browser;
let refreshToken: string;
beforeAll(async () => {
  pool = await startTestPool();
  const signedIn = await getTokens(pool);
  browser = signedIn.browser;
  refreshToken = signedIn.tokens.refresh_token;
});
afterAll(() => pool.close());

const logout = (params: Record<string, string>) => browser.get(`/logout?${new URLSearchParams(params)}`);
const isSignedIn = async () => (await browser.get(authorizePath())).location.includes('?code=');
const client_id = 'publicclient';
const noRedirect = `error=${new URLSearchParams({ e: "Required String parameter 'redirect_uri' is not present" }).toString().slice(2)}`;

describe('logout', () => {
  it.each<[string, Record<string, string>, string]>([
    [
      'without a client',
      { logout_uri: `${appOrigin}/` },
      'error=Required+String+parameter+%27client_id%27+is+not+present',
    ],
    [
      'for an unknown client',
      { client_id: 'nobody', logout_uri: `${appOrigin}/` },
      'error=invalid_request&client_id=nobody',
    ],
    ['without an address', { client_id }, `${noRedirect}&client_id=publicclient`],
    [
      'to an address that is not registered',
      { client_id, logout_uri: 'https://evil.example/' },
      `${noRedirect}&client_id=publicclient`,
    ],
    [
      'to an address without its slash',
      { client_id, logout_uri: appOrigin },
      `${noRedirect}&client_id=publicclient`,
    ],
    [
      'to a callback address as logout_uri',
      { client_id, logout_uri: callback },
      `${noRedirect}&client_id=publicclient`,
    ],
    [
      'in the way of OpenID Connect',
      { client_id, post_logout_redirect_uri: `${appOrigin}/` },
      `${noRedirect}&client_id=publicclient`,
    ],
    [
      'to a redirect_uri that is not registered',
      { client_id, redirect_uri: 'https://evil.example/', response_type: 'code' },
      'error=redirect_mismatch&client_id=publicclient',
    ],
    [
      'to a redirect_uri without response_type',
      { client_id, redirect_uri: callback },
      'error=Required+String+parameter+%27response_type%27+is+not+present&client_id=publicclient',
    ],
  ])('%s ends at the error page and leaves the session alone', async (_name, params, query) => {
    const { status, location } = await logout(params);
    expect([status, location]).toEqual([302, `${pool.hostedUiUrl}/error?${query}`]);
    expect(await isSignedIn()).toBe(true);
  });

  it('goes to the registered address exactly, ignores everything else, and ends the session', async () => {
    const cookie = browser.cookies.get('cognito') ?? '';
    const { status, location, headers } = await logout({
      client_id,
      logout_uri: `${appOrigin}/`,
      redirect_uri: 'https://evil.example/',
      state: 'ignored',
    });
    expect([status, location]).toEqual([302, `${appOrigin}/`]);
    expect(headers.getSetCookie().find((header) => header.startsWith('cognito='))).toContain('Max-Age=0');
    expect(await isSignedIn()).toBe(false);
    browser.cookies.set('cognito', cookie);
    expect(await isSignedIn(), 'with the old cookie').toBe(false);
  });

  it('revokes no token', async () => {
    const fields = { grant_type: 'refresh_token', client_id, refresh_token: refreshToken };
    expect((await postToken(pool, fields)).status).toBe(200);
  });

  it('with a callback address it offers sign-in as somebody else, with all scopes where none is named', async () => {
    const { browser: other } = await getTokens(pool);
    const params = { client_id, redirect_uri: callback, response_type: 'code', state: 'kept' };
    const { location } = await other.get(`/logout?${new URLSearchParams(params)}`);
    const url = new URL(location);
    expect(url.origin + url.pathname).toBe(`${pool.hostedUiUrl}/login`);
    expect(Object.fromEntries(url.searchParams)).toEqual({ ...params, scope: 'openid email profile' });
    expect((await other.get(location)).html).toContain('로그아웃했어요');
  });

  it('is for GET only', async () => {
    expect((await browser.post('/logout', {})).status).toBe(405);
  });
});
