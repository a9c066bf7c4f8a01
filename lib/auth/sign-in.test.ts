import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startSignIn } from './sign-in';
import { keepSession } from './stored-session';
import { Attempts, current } from './testing/attempts';
import { Jar } from './testing/parts';
import { appOrigin } from './testing/stub-env';

let attempts: Attempts;
beforeEach(async () => {
  attempts = await Attempts.start();
});
afterEach(() => attempts.pool.stop());

describe('an attempt to sign in', () => {
  it('leads to a session of the person, back where they came from, and leaves no attempt behind', async () => {
    const jar = new Jar();
    const step = await attempts.attempt(jar);
    expect(step).toMatchObject({ kind: 'signed-in', returnTo: '/orders' });
    expect(attempts.sessionIn(jar)).toMatchObject({
      personId: 'person-1',
      name: '김하늘',
      groups: ['customers'],
    });
    expect(jar.names().filter((name) => name.includes('flow'))).toEqual([]);
  });

  it('case 7: always sends PKCE with S256, state and nonce, whatever discovery says', async () => {
    const url = await attempts.leave(new Jar());
    expect(url.searchParams.get('code_challenge_method')).toBe('S256');
    for (const name of ['code_challenge', 'state', 'nonce']) {
      // URL-safe, since Cognito encodes state twice for some.
      expect(url.searchParams.get(name), name).toMatch(/^[\w-]{43}$/);
    }
  });

  it('case 34: builds the redirect URI from the configuration alone', async () => {
    const url = await attempts.leave(new Jar());
    expect(url.searchParams.get('redirect_uri')).toBe(`${appOrigin}/auth/callback`);
  });

  it('passes the language on, and asks for the password again where wanted', async () => {
    const url = await attempts.leave(new Jar(), '/', { lang: 'en', again: true });
    expect(url.searchParams.get('lang')).toBe('en');
    expect(url.searchParams.get('prompt')).toBe('login');
  });

  it('proves a confidential client by its secret, and a public one by PKCE alone', async () => {
    await attempts.attempt(new Jar());
    expect(attempts.pool.requests.at(-1)?.authorization).toMatch(/^Basic /);
    attempts.becomePublic();
    expect(await attempts.attempt(new Jar())).toMatchObject({ kind: 'signed-in' });
    expect(attempts.pool.requests.at(-1)?.authorization).toBeUndefined();
    expect(attempts.pool.requests.at(-1)?.form.get('client_id')).toBe(attempts.pool.clientId);
    expect(attempts.pool.requests.at(-1)?.form.has('client_secret')).toBe(false);
  });

  it('case 1: forgets a place to return to that is not ours', async () => {
    const jar = new Jar();
    const url = await attempts.leave(jar, 'https://evil.test/');
    expect(await attempts.comeBack(jar, attempts.pool.signIn(url))).toMatchObject({ returnTo: '/' });
  });

  it('case 42: two tabs finish, in whatever order', async () => {
    const jar = new Jar();
    const [first, second] = [await attempts.leave(jar, '/basket'), await attempts.leave(jar, '/orders')];
    expect(await attempts.comeBack(jar, attempts.pool.signIn(second))).toMatchObject({
      kind: 'signed-in',
      returnTo: '/orders',
    });
    expect(await attempts.comeBack(jar, attempts.pool.signIn(first))).toMatchObject({
      kind: 'signed-in',
      returnTo: '/basket',
    });
  });

  it('case 20: keeps at most five attempts, the newest', async () => {
    const jar = new Jar();
    const urls = [];
    for (let count = 0; count < 8; count += 1) urls.push(await attempts.leave(jar));
    expect(jar.names().filter((name) => name.includes('flow'))).toHaveLength(5);
    const newest = urls.at(-1);
    expect(newest && (await attempts.comeBack(jar, attempts.pool.signIn(newest)))).toMatchObject({
      kind: 'signed-in',
    });
  });

  it('case 44: another person’s sign-in replaces the session wholly', async () => {
    const jar = new Jar();
    await attempts.attempt(jar);
    const before = attempts.sessionIn(jar);
    await attempts.attempt(jar, { id: { sub: 'person-2', name: '이정숙' }, access: { sub: 'person-2' } });
    expect(attempts.sessionIn(jar)).toMatchObject({ personId: 'person-2', name: '이정숙' });
    expect(attempts.sessionIn(jar)?.id).not.toBe(before?.id);
  });

  it('case 17: every sign-in makes a new session, whatever cookies were there', async () => {
    const planted = current();
    const jar = new Jar().take(keepSession(planted, new Jar(), attempts.keys, Date.now()));
    await attempts.attempt(jar);
    expect(attempts.sessionIn(jar)?.id).not.toBe(planted.id);
  });

  it('cases 14 and 24: a person in a hundred groups gets in, with the groups Baedal knows', async () => {
    const jar = new Jar();
    const many = Array.from({ length: 100 }, (_, index) => `group-of-some-other-app-${index}`);
    const groups = [...many, 'riders', 'customers', 'riders2', 'Customers'];
    await attempts.attempt(jar, { id: { 'cognito:groups': groups }, access: { 'cognito:groups': groups } });
    expect(attempts.sessionIn(jar)?.groups).toEqual(['customers', 'riders']);
  });
});

describe('signing in that does not help', () => {
  const start = (jar: Jar, again = false) =>
    startSignIn('/orders', { lang: 'ko', again }, attempts.parts(jar)).then((step) => {
      jar.take(step.cookies);
      return step;
    });

  it('case 25: is told the second time, instead of going round between the page and the hosted UI', async () => {
    const jar = new Jar();
    await attempts.attempt(jar);
    expect(await start(jar)).toMatchObject({ kind: 'back', returnTo: '/orders' });
    expect(await start(jar)).toMatchObject({ kind: 'problem', problem: 'refused', returnTo: '/orders' });
    expect(await start(jar, true)).toMatchObject({ kind: 'leave' });
  });

  it('is not suspected of a session that is older', async () => {
    const session = { ...current(), signedInAt: Math.floor(Date.now() / 1000) - 31 };
    const jar = new Jar().take(keepSession(session, new Jar(), attempts.keys, Date.now()));
    expect(await start(jar)).toMatchObject({ kind: 'leave' });
  });
});

describe('the pool comes and goes', () => {
  it('case 41: unreachable at the start, it is asked again with the next attempt', async () => {
    const port = Number(new URL(attempts.pool.origin).port);
    await attempts.pool.stop();
    expect(
      await startSignIn('/orders', { lang: 'ko', again: false }, attempts.parts(new Jar())),
    ).toMatchObject({
      kind: 'problem',
      problem: 'unavailable',
      returnTo: '/orders',
    });
    await attempts.pool.start(port);
    expect(await attempts.attempt(new Jar())).toMatchObject({ kind: 'signed-in' });
  });

  it('case 41: unreachable at the callback, the person is told so', async () => {
    const jar = new Jar();
    const search = attempts.pool.signIn(await attempts.leave(jar));
    const port = Number(new URL(attempts.pool.origin).port);
    await attempts.pool.stop();
    expect(await attempts.comeBack(jar, search)).toMatchObject({ kind: 'problem', problem: 'unavailable' });
    await attempts.pool.start(port);
  });

  it('case 40: keys that were replaced are fetched anew', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    expect(await attempts.attempt(new Jar())).toMatchObject({ kind: 'signed-in' });
    await attempts.pool.rotateKeys();
    // Within a minute of the last look nobody asks again, or a stranger's kid could make us ask for ever.
    expect(await attempts.attempt(new Jar())).toMatchObject({ kind: 'problem' });
    vi.setSystemTime(Date.now() + 61_000);
    expect(await attempts.attempt(new Jar())).toMatchObject({ kind: 'signed-in' });
    vi.useRealTimers();
  });

  it('case 33: signing out returns to a registered address, never to one from a request', () => {
    const url = attempts.provider.logoutUrl();
    expect(url.href).toBe(
      `${attempts.pool.origin}/logout?client_id=client-1&logout_uri=http%3A%2F%2Flocalhost%3A3000%2F`,
    );
  });
});
