import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { flowSeconds } from './flow';
import { createProvider, type Provider } from './provider';
import { finishSignIn, type SignInStep, startSignIn } from './sign-in';
import { keepSession, openSession } from './stored-session';
import { Jar, newKey, sessionLike } from './testing/parts';
import { type Bend, StubProvider } from './testing/stub-provider';

const keys = [newKey()];
const appOrigin = 'http://localhost:3000';
let pool: StubProvider;
let provider: Provider;

const providerFor = (clientSecret?: string) =>
  createProvider({
    appOrigin,
    hostedUiUrl: pool.origin,
    oidc: { issuer: pool.issuer, clientId: pool.clientId, ...(clientSecret && { clientSecret }) },
  });

beforeEach(async () => {
  pool = await new StubProvider().start();
  provider = providerFor(pool.secret);
});
afterEach(() => pool.stop());

const parts = (jar: Jar, now = Date.now()) => ({ provider, keys, jar, now });
const current = () => sessionLike({ signedInAt: Math.floor(Date.now() / 1000) });
const sessionIn = (jar: Jar) => openSession(jar, keys, Date.now());

/** Leaves for the hosted UI; the jar keeps what it was given. */
async function leave(jar: Jar, to = '/orders', options = { lang: 'ko', again: false }): Promise<URL> {
  const step = await startSignIn(to, options, parts(jar));
  if (step.kind !== 'leave') throw new Error(`left with ${step.kind}`);
  jar.take(step.cookies);
  return step.url;
}

async function comeBack(jar: Jar, search: string, now = Date.now()): Promise<SignInStep> {
  const step = await finishSignIn(search, parts(jar, now));
  jar.take(step.cookies);
  return step;
}

async function attempt(jar: Jar, bend: Bend = {}): Promise<SignInStep> {
  pool.bend = bend;
  return comeBack(jar, pool.signIn(await leave(jar)));
}

describe('an attempt to sign in', () => {
  it('leads to a session of the person, back where they came from, and leaves no attempt behind', async () => {
    const jar = new Jar();
    const step = await attempt(jar);
    expect(step).toMatchObject({ kind: 'signed-in', returnTo: '/orders' });
    expect(sessionIn(jar)).toMatchObject({ personId: 'person-1', name: '김하늘', groups: ['customers'] });
    expect(jar.names().filter((name) => name.includes('flow'))).toEqual([]);
  });

  it('case 7: always sends PKCE with S256, state and nonce, whatever discovery says', async () => {
    const url = await leave(new Jar());
    expect(url.searchParams.get('code_challenge_method')).toBe('S256');
    for (const name of ['code_challenge', 'state', 'nonce']) {
      // URL-safe, since Cognito encodes state twice for some.
      expect(url.searchParams.get(name), name).toMatch(/^[\w-]{43}$/);
    }
  });

  it('case 34: builds the redirect URI from the configuration alone', async () => {
    const url = await leave(new Jar());
    expect(url.searchParams.get('redirect_uri')).toBe(`${appOrigin}/auth/callback`);
  });

  it('passes the language on, and asks for the password again where wanted', async () => {
    const url = await leave(new Jar(), '/', { lang: 'en', again: true });
    expect(url.searchParams.get('lang')).toBe('en');
    expect(url.searchParams.get('prompt')).toBe('login');
  });

  it('proves a confidential client by its secret, and a public one by PKCE alone', async () => {
    await attempt(new Jar());
    expect(pool.requests.at(-1)?.authorization).toMatch(/^Basic /);
    provider = providerFor();
    expect(await attempt(new Jar())).toMatchObject({ kind: 'signed-in' });
    expect(pool.requests.at(-1)?.authorization).toBeUndefined();
    expect(pool.requests.at(-1)?.form.get('client_id')).toBe(pool.clientId);
    expect(pool.requests.at(-1)?.form.has('client_secret')).toBe(false);
  });

  it('case 1: forgets a place to return to that is not ours', async () => {
    const jar = new Jar();
    const url = await leave(jar, 'https://evil.test/');
    expect(await comeBack(jar, pool.signIn(url))).toMatchObject({ returnTo: '/' });
  });

  it('case 42: two tabs finish, in whatever order', async () => {
    const jar = new Jar();
    const [first, second] = [await leave(jar, '/basket'), await leave(jar, '/orders')];
    expect(await comeBack(jar, pool.signIn(second))).toMatchObject({
      kind: 'signed-in',
      returnTo: '/orders',
    });
    expect(await comeBack(jar, pool.signIn(first))).toMatchObject({ kind: 'signed-in', returnTo: '/basket' });
  });

  it('case 20: keeps at most five attempts, the newest', async () => {
    const jar = new Jar();
    const urls = [];
    for (let count = 0; count < 8; count += 1) urls.push(await leave(jar));
    expect(jar.names().filter((name) => name.includes('flow'))).toHaveLength(5);
    const newest = urls.at(-1);
    expect(newest && (await comeBack(jar, pool.signIn(newest)))).toMatchObject({ kind: 'signed-in' });
  });

  it('case 44: another person’s sign-in replaces the session wholly', async () => {
    const jar = new Jar();
    await attempt(jar);
    const before = sessionIn(jar);
    await attempt(jar, { id: { sub: 'person-2', name: '이정숙' }, access: { sub: 'person-2' } });
    expect(sessionIn(jar)).toMatchObject({ personId: 'person-2', name: '이정숙' });
    expect(sessionIn(jar)?.id).not.toBe(before?.id);
  });

  it('case 17: every sign-in makes a new session, whatever cookies were there', async () => {
    const planted = current();
    const jar = new Jar().take(keepSession(planted, new Jar(), keys, Date.now()));
    await attempt(jar);
    expect(sessionIn(jar)?.id).not.toBe(planted.id);
  });

  it('cases 14 and 24: a person in a hundred groups gets in, with the groups Baedal knows', async () => {
    const jar = new Jar();
    const many = Array.from({ length: 100 }, (_, index) => `group-of-some-other-app-${index}`);
    const groups = [...many, 'riders', 'customers', 'riders2', 'Customers'];
    await attempt(jar, { id: { 'cognito:groups': groups }, access: { 'cognito:groups': groups } });
    expect(sessionIn(jar)?.groups).toEqual(['customers', 'riders']);
  });
});

describe('an attempt that must not make a session', () => {
  const bends: [string, Bend][] = [
    ['case 8: another nonce', { id: { nonce: 'of-somebody-else' } }],
    ['case 8: no nonce', { id: { nonce: undefined } }],
    ['case 9: another audience', { id: { aud: 'client-2' } }],
    ['case 9: another issuer', { id: { iss: 'https://cognito-idp.x.amazonaws.com/x_2' } }],
    ['case 9: an access token as ID token', { id: { token_use: 'access' } }],
    ['case 9: alg none', { signed: 'none' }],
    ['case 9: HS256 with the public key', { signed: 'HS256' }],
    ['case 9: an unknown kid', { signed: 'unknown-kid' }],
    ['case 9: another pool’s key', { signed: 'stranger' }],
    ['no exp', { id: { exp: undefined } }],
    ['no auth_time', { id: { auth_time: undefined } }],
    ['no ID token', { withoutIdToken: true }],
    ['no refresh token', { withoutRefreshToken: true }],
    ['case 10: an ID token as access token', { access: { token_use: 'id' } }],
    ['case 11: an access token of another client', { access: { client_id: 'client-2' } }],
    ['an access token of another person', { access: { sub: 'person-2' } }],
  ];
  it.each(bends)('%s', async (_case, bend) => {
    const before = current();
    const jar = new Jar().take(keepSession(before, new Jar(), keys, Date.now()));
    expect(await attempt(jar, bend)).toMatchObject({
      kind: 'problem',
      problem: 'unknown',
      returnTo: '/orders',
    });
    expect(sessionIn(jar)).toEqual(before);
    expect(jar.names().filter((name) => name.includes('flow'))).toEqual([]);
  });

  const seconds = () => Math.floor(Date.now() / 1000);
  it.each([
    ['expired ten minutes ago', () => ({ exp: seconds() - 600, iat: seconds() - 4_200 })],
    ['not valid for ten minutes', () => ({ nbf: seconds() + 600 })],
    ['signed in in the future', () => ({ auth_time: seconds() + 600 })],
  ])('case 13: a token that %s is our clock’s fault or worse, and said to be so', async (_what, id) => {
    expect(await attempt(new Jar(), { id: id() })).toMatchObject({ kind: 'problem', problem: 'clock' });
  });

  it('case 13: a minute of difference between clocks is tolerated', async () => {
    const id = { nbf: seconds() + 55, auth_time: seconds() + 55 };
    expect(await attempt(new Jar(), { id })).toMatchObject({ kind: 'signed-in' });
  });

  it('case 2: somebody else’s code and state, in a browser that made no attempt', async () => {
    const stolen = pool.signIn(await leave(new Jar()));
    const victim = new Jar();
    expect(await comeBack(victim, stolen)).toMatchObject({
      kind: 'problem',
      problem: 'cookies',
      cookies: [],
    });
    expect(pool.requests).toEqual([]);
  });

  it('case 3: the same callback twice leaves the session as the first time made it', async () => {
    const jar = new Jar();
    const search = pool.signIn(await leave(jar));
    await comeBack(jar, search);
    const made = sessionIn(jar);
    expect(await comeBack(jar, search)).toMatchObject({ kind: 'problem', problem: 'expired', cookies: [] });
    expect(sessionIn(jar)).toEqual(made);
  });

  it('case 4: state missing, another, or given twice', async () => {
    const jar = new Jar();
    const search = pool.signIn(await leave(jar));
    const other = search.replace(/state=./, 'state=_');
    for (const wrong of [search.replace(/&state=.*/, ''), other, `${search}&state=x`, '', '?state=']) {
      expect(await comeBack(jar, wrong), wrong).toMatchObject({ kind: 'problem', cookies: [] });
    }
    expect(pool.requests).toEqual([]);
  });

  it('case 4: code given twice', async () => {
    const jar = new Jar();
    const search = pool.signIn(await leave(jar));
    expect(await comeBack(jar, `${search}&code=second`)).toMatchObject({ kind: 'problem' });
    expect(pool.requests).toEqual([]);
  });

  it('case 5: a code that was used before', async () => {
    const jar = new Jar();
    const url = await leave(jar);
    const copy = new Jar(jar.getAll());
    const search = pool.signIn(url);
    await comeBack(jar, search);
    expect(await comeBack(copy, search)).toMatchObject({
      kind: 'problem',
      problem: 'expired',
      code: 'invalid_grant',
    });
  });

  it('case 6: a victim’s code in the attacker’s own attempt fails PKCE', async () => {
    const victims = new URLSearchParams(pool.signIn(await leave(new Jar())));
    const jar = new Jar();
    const mine = await leave(jar);
    const mixed = new URLSearchParams({
      code: victims.get('code') ?? '',
      state: mine.searchParams.get('state') ?? '',
    });
    expect(await comeBack(jar, `?${mixed}`)).toMatchObject({ kind: 'problem', problem: 'expired' });
    expect(sessionIn(jar)).toBeNull();
  });

  it('case 21: an error with hostile text gets words of ours, and only with an attempt of this browser', async () => {
    const jar = new Jar();
    const state = (await leave(jar)).searchParams.get('state') ?? '';
    const description = '<script>alert(1)</script>'.repeat(1_000);
    const error = new URLSearchParams({ error: 'access_denied', error_description: description });
    const without = await comeBack(jar, `?${error}`);
    expect(without).toMatchObject({ kind: 'problem', problem: 'unknown', cookies: [] });
    error.set('state', state);
    const cancelled = await comeBack(jar, `?${error}`);
    expect(cancelled).toMatchObject({ kind: 'problem', problem: 'cancelled', returnTo: '/orders' });
    expect(JSON.stringify([without, cancelled])).not.toContain('script');
  });

  it('case 21: an error code nobody knows is not written to the log as it stands', async () => {
    const jar = new Jar();
    const state = (await leave(jar)).searchParams.get('state') ?? '';
    const step = await comeBack(jar, `?${new URLSearchParams({ error: 'x\n{"level":"info"}', state })}`);
    expect(step).toMatchObject({ kind: 'problem', code: 'unlisted' });
  });

  it('case 22: code and error together, and another issuer', async () => {
    for (const extra of ['&error=server_error', '&iss=https%3A%2F%2Fevil.test']) {
      const jar = new Jar();
      const search = `${pool.signIn(await leave(jar))}${extra}`;
      expect(await comeBack(jar, search), extra).toMatchObject({ kind: 'problem' });
      expect(sessionIn(jar)).toBeNull();
    }
    expect(pool.requests).toEqual([]);
  });

  it('case 43: after more than five minutes it is friendly and starts anew', async () => {
    const jar = new Jar();
    const search = pool.signIn(await leave(jar));
    const later = Date.now() + flowSeconds * 1000 + 1;
    expect(await comeBack(jar, search, later)).toMatchObject({ kind: 'problem', problem: 'expired' });
  });

  it('case 45: another client’s code', async () => {
    const answer = { status: 400, body: { error: 'unauthorized_client' } };
    expect(await attempt(new Jar(), { answer })).toMatchObject({
      kind: 'problem',
      code: 'unauthorized_client',
    });
  });

  it.each([
    ['a server error', { status: 500, body: { error: 'server_error' } }],
    ['a page of a load balancer', { status: 503, body: '<html>', type: 'text/html' }],
  ])('says that the service does not answer on %s', async (_what, answer) => {
    expect(await attempt(new Jar(), { answer })).toMatchObject({ kind: 'problem', problem: 'unavailable' });
  });
});

describe('the pool comes and goes', () => {
  it('case 41: unreachable at the start, it is asked again with the next attempt', async () => {
    const port = Number(new URL(pool.origin).port);
    await pool.stop();
    expect(await startSignIn('/orders', { lang: 'ko', again: false }, parts(new Jar()))).toMatchObject({
      kind: 'problem',
      problem: 'unavailable',
      returnTo: '/orders',
    });
    await pool.start(port);
    expect(await attempt(new Jar())).toMatchObject({ kind: 'signed-in' });
  });

  it('case 41: unreachable at the callback, the person is told so', async () => {
    const jar = new Jar();
    const search = pool.signIn(await leave(jar));
    const port = Number(new URL(pool.origin).port);
    await pool.stop();
    expect(await comeBack(jar, search)).toMatchObject({ kind: 'problem', problem: 'unavailable' });
    await pool.start(port);
  });

  it('case 40: keys that were replaced are fetched anew', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    expect(await attempt(new Jar())).toMatchObject({ kind: 'signed-in' });
    await pool.rotateKeys();
    // Within a minute of the last look nobody asks again, or a stranger's kid could make us ask for ever.
    expect(await attempt(new Jar())).toMatchObject({ kind: 'problem' });
    vi.setSystemTime(Date.now() + 61_000);
    expect(await attempt(new Jar())).toMatchObject({ kind: 'signed-in' });
    vi.useRealTimers();
  });

  it('case 33: signing out returns to a registered address, never to one from a request', () => {
    const url = provider.logoutUrl();
    expect(url.href).toBe(
      `${pool.origin}/logout?client_id=client-1&logout_uri=http%3A%2F%2Flocalhost%3A3000%2F`,
    );
  });
});
