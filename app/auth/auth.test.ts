import { NextRequest } from 'next/server';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { keepSession, openSession } from '@/lib/auth/stored-session';
import { Jar, sessionLike } from '@/lib/auth/testing/parts';
import { appOrigin, stubEnv } from '@/lib/auth/testing/stub-env';
import { StubProvider } from '@/lib/auth/testing/stub-provider';
import { whyEnded } from '@/lib/auth/why-ended';

const pool = new StubProvider();
let key: Buffer;
type Handler = (request: NextRequest) => Promise<Response>;
let signIn: Handler;
let callback: Handler;
let signOut: Handler;
let renew: Handler;
let logged: string;

beforeAll(async () => {
  await pool.start();
  key = stubEnv(pool);
  signIn = (await import('./sign-in/route')).GET;
  callback = (await import('./callback/route')).GET;
  signOut = (await import('./sign-out/route')).POST;
  renew = (await import('./renew/route')).POST;
});
afterAll(() => pool.stop());
beforeEach(() => {
  logged = '';
  vi.spyOn(console, 'error').mockImplementation((line: string) => {
    logged += `${line}\n`;
  });
  pool.bend = {};
  pool.requests.length = 0;
});

/** A browser: sends the cookies it has and takes those it is given. */
class Browser {
  jar = new Jar();

  async open(
    handler: Handler,
    path: string,
    init: { method?: string; headers?: Record<string, string>; body?: string } = {},
  ) {
    const cookie = this.jar.getAll().map(({ name, value }) => `${name}=${value}`);
    const headers = { ...init.headers, cookie: cookie.join('; ') };
    const response = await handler(new NextRequest(`${appOrigin}${path}`, { ...init, headers }));
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = '', age = '0'] = /^([^=]+)=([^;]*);.*Max-Age=(\d+)/.exec(line) ?? [];
      this.jar.take([{ name, value, maxAgeSeconds: Number(age) }]);
    }
    return response;
  }

  session() {
    return openSession(this.jar, [key], Date.now());
  }
}

const own = { origin: appOrigin, 'sec-fetch-site': 'same-origin' };
const locationOf = (response: Response) => response.headers.get('location') ?? '';

async function signedIn(): Promise<Browser> {
  const browser = new Browser();
  const leaving = await browser.open(signIn, '/auth/sign-in?to=/orders');
  await browser.open(callback, `/auth/callback${pool.signIn(new URL(locationOf(leaving)))}`);
  return browser;
}

describe('signing in, as a browser does it', () => {
  it('goes to the hosted UI and comes back to the page that asked, by 303 and to a clean address', async () => {
    const browser = new Browser();
    const leaving = await browser.open(signIn, '/auth/sign-in?to=/orders%3Ftab%3D1');
    expect([leaving.status, new URL(locationOf(leaving)).origin]).toEqual([303, pool.origin]);
    const back = await browser.open(callback, `/auth/callback${pool.signIn(new URL(locationOf(leaving)))}`);
    expect([back.status, locationOf(back)]).toEqual([303, `${appOrigin}/orders?tab=1`]);
    expect(back.headers.get('cache-control')).toContain('no-store');
    expect(browser.session()).toMatchObject({ personId: 'person-1' });
  });

  it('case 34: no Host header leads anywhere else', async () => {
    const headers = { host: 'evil.test', 'x-forwarded-host': 'evil.test', 'x-forwarded-proto': 'https' };
    const leaving = await new Browser().open(signIn, '/auth/sign-in', { headers });
    expect(locationOf(leaving)).toContain(encodeURIComponent(`${appOrigin}/auth/callback`));
    const back = await new Browser().open(callback, '/auth/callback?code=1&state=2', { headers });
    expect(locationOf(back)).toMatch(/^http:\/\/localhost:3000\/auth\/problem\//);
  });

  it('case 20: an image or a frame of another site starts nothing', async () => {
    for (const destination of ['image', 'iframe', 'script', 'empty']) {
      const response = await new Browser().open(signIn, '/auth/sign-in', {
        headers: { 'sec-fetch-dest': destination },
      });
      expect([response.status, response.headers.getSetCookie()], destination).toEqual([400, []]);
    }
  });

  it('leaves a soft navigation to the browser, which then loads the document', async () => {
    const headers = { 'sec-fetch-dest': 'empty', 'sec-fetch-site': 'same-origin' };
    const response = await new Browser().open(signIn, '/auth/sign-in', { headers });
    expect([response.status, response.headers.getSetCookie()]).toEqual([204, []]);
  });

  it('case 25: a failure is a page with a link, never another redirect to the hosted UI', async () => {
    pool.bend = { signed: 'none' };
    const browser = new Browser();
    const leaving = await browser.open(signIn, '/auth/sign-in?to=/orders');
    const back = await browser.open(callback, `/auth/callback${pool.signIn(new URL(locationOf(leaving)))}`);
    expect(locationOf(back)).toBe(`${appOrigin}/auth/problem/unknown?to=%2Forders`);
  });

  it('case 36: neither code nor token nor address is written to the log', async () => {
    const browser = await signedIn();
    const { accessToken = '', refreshToken = '', email = '-' } = browser.session() ?? {};
    const code = pool.requests.find(({ form }) => form.has('code'))?.form.get('code') ?? '-';
    expect(logged).toContain('sign_in.done');
    for (const secret of [accessToken, refreshToken, email, code]) expect(logged).not.toContain(secret);
  });
});

describe('signing out', () => {
  it('revokes the refresh token, drops the session and goes to the hosted UI', async () => {
    const browser = await signedIn();
    const refreshToken = browser.session()?.refreshToken;
    const response = await browser.open(signOut, '/auth/sign-out', { method: 'POST', headers: own });
    expect(response.status).toBe(303);
    expect(locationOf(response)).toContain(`${pool.origin}/logout?client_id=client-1&logout_uri=`);
    expect(pool.requests.at(-1)).toMatchObject({ path: '/oauth2/revoke' });
    expect(pool.requests.at(-1)?.form.get('token')).toBe(refreshToken);
    expect(browser.session()).toBeNull();
  });

  it('case 44: leaves nothing of the person to whoever is next at this browser', async () => {
    const browser = await signedIn();
    browser.jar.take([
      { name: 'place', value: 'home', maxAgeSeconds: 60 },
      { name: 'theme', value: 'dark', maxAgeSeconds: 60 },
    ]);
    const response = await browser.open(signOut, '/auth/sign-out', { method: 'POST', headers: own });
    expect(response.headers.get('clear-site-data')).toBe('"storage"');
    // What attempts leave behind says nothing of anybody.
    expect(browser.jar.names()).toEqual(['__Host-baedal-attempted', 'theme']);
  });

  it('case 18: no other site, and no page without an origin, can do it', async () => {
    const browser = await signedIn();
    for (const headers of [
      {},
      { origin: 'https://evil.test', 'sec-fetch-site': 'cross-site' },
      { origin: 'null' },
      { 'sec-fetch-site': 'same-site' },
    ]) {
      const response = await browser.open(signOut, '/auth/sign-out', { method: 'POST', headers });
      expect(response.status).toBe(403);
    }
    expect(browser.session()).not.toBeNull();
    expect(Object.keys(await import('./sign-out/route'))).toEqual(['POST']);
  });

  it('case 30: a copy of the cookie opens nothing afterwards', async () => {
    const browser = await signedIn();
    const copy = new Browser();
    copy.jar = new Jar(browser.jar.getAll());
    await browser.open(signOut, '/auth/sign-out', { method: 'POST', headers: own });
    expect(copy.session()).toBeNull();
  });

  it('case 32: ends here though the pool cannot be told, and that is logged', async () => {
    const browser = await signedIn();
    pool.bend = { answer: { status: 500, body: 'down' } };
    const response = await browser.open(signOut, '/auth/sign-out', { method: 'POST', headers: own });
    expect([response.status, browser.session()]).toEqual([303, null]);
    expect(logged).toContain('sign_out.not_revoked');
  });

  it('case 33: leads where the configuration says, whatever the request asks for', async () => {
    const browser = await signedIn();
    const path = '/auth/sign-out?to=https://evil.test&logout_uri=https://evil.test';
    const response = await browser.open(signOut, path, { method: 'POST', headers: own });
    expect(locationOf(response)).not.toContain('evil');
  });

  it('works without a session too', async () => {
    const planted = new Browser();
    planted.jar = new Jar().take(keepSession(sessionLike(), new Jar(), [Buffer.alloc(32)], Date.now()));
    const response = await planted.open(signOut, '/auth/sign-out', { method: 'POST', headers: own });
    expect([response.status, planted.jar.names()]).toEqual([303, []]);
    expect(pool.requests).toEqual([]);
  });
});

describe('asking again what one may do', () => {
  const form = {
    method: 'POST',
    headers: {
      ...own,
      referer: `${appOrigin}/rider`,
      'content-type': 'application/x-www-form-urlencoded',
      'content-length': '0',
    },
    body: '',
  };

  it('case 15: takes over groups at once, although the tokens are good, and goes back', async () => {
    const browser = await signedIn();
    const before = browser.session();
    pool.bend = { id: { 'cognito:groups': ['customers', 'riders'] } };
    const response = await browser.open(renew, '/auth/renew', form);
    expect([response.status, locationOf(response)]).toEqual([303, `${appOrigin}/rider`]);
    expect(before?.groups).toEqual(['customers']);
    expect(browser.session()?.groups).toEqual(['customers', 'riders']);
    expect(browser.session()?.endsAt).toBe(before?.endsAt);
  });

  it('case 27: says that the pool does not answer, and keeps the session', async () => {
    const browser = await signedIn();
    pool.bend = { answer: { status: 500, body: 'down' } };
    const response = await browser.open(renew, '/auth/renew', form);
    expect(locationOf(response)).toBe(`${appOrigin}/auth/problem/waiting?to=%2Frider`);
    expect(browser.session()).not.toBeNull();
  });

  it('ends the session where the pool has ended it, and the next page says why', async () => {
    const browser = await signedIn();
    pool.bend = { answer: { status: 400, body: { error: 'invalid_grant' } } };
    await browser.open(renew, '/auth/renew', form);
    expect(browser.session()).toBeNull();
    expect(whyEnded(browser.jar)).toBe('revoked');
    pool.bend = {};
    const leaving = await browser.open(signIn, '/auth/sign-in?to=/orders');
    await browser.open(callback, `/auth/callback${pool.signIn(new URL(locationOf(leaving)))}`);
    expect(browser.jar.names()).not.toContain('__Host-baedal-revoked');
  });

  it('case 18: no other site can do it', async () => {
    const browser = await signedIn();
    const headers = { ...form.headers, origin: 'https://evil.test', 'sec-fetch-site': 'cross-site' };
    expect((await browser.open(renew, '/auth/renew', { ...form, headers })).status).toBe(403);
  });
});
