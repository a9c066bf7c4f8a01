import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { flowSeconds } from './flow';
import { keepSession } from './stored-session';
import { Attempts, current } from './testing/attempts';
import { Jar } from './testing/parts';
import type { Bend } from './testing/stub-provider';

let attempts: Attempts;
beforeEach(async () => {
  attempts = await Attempts.start();
});
afterEach(() => attempts.pool.stop());

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
    const jar = new Jar().take(keepSession(before, new Jar(), attempts.keys, Date.now()));
    expect(await attempts.attempt(jar, bend)).toMatchObject({
      kind: 'problem',
      problem: 'unknown',
      returnTo: '/orders',
    });
    expect(attempts.sessionIn(jar)).toEqual(before);
    expect(jar.names().filter((name) => name.includes('flow'))).toEqual([]);
  });

  const seconds = () => Math.floor(Date.now() / 1000);
  it.each([
    ['expired ten minutes ago', () => ({ exp: seconds() - 600, iat: seconds() - 4_200 })],
    ['not valid for ten minutes', () => ({ nbf: seconds() + 600 })],
    ['signed in in the future', () => ({ auth_time: seconds() + 600 })],
  ])('case 13: a token that %s is our clock’s fault or worse, and said to be so', async (_what, id) => {
    expect(await attempts.attempt(new Jar(), { id: id() })).toMatchObject({
      kind: 'problem',
      problem: 'clock',
    });
  });

  it('case 13: a minute of difference between clocks is tolerated', async () => {
    const id = { nbf: seconds() + 55, auth_time: seconds() + 55 };
    expect(await attempts.attempt(new Jar(), { id })).toMatchObject({ kind: 'signed-in' });
  });

  it('case 2: somebody else’s code and state, in a browser that made no attempt', async () => {
    const stolen = attempts.pool.signIn(await attempts.leave(new Jar()));
    const victim = new Jar();
    expect(await attempts.comeBack(victim, stolen)).toMatchObject({
      kind: 'problem',
      problem: 'cookies',
      cookies: [],
    });
    expect(attempts.pool.requests).toEqual([]);
  });

  it('case 3: the same callback twice leaves the session as the first time made it', async () => {
    const jar = new Jar();
    const search = attempts.pool.signIn(await attempts.leave(jar));
    await attempts.comeBack(jar, search);
    const made = attempts.sessionIn(jar);
    expect(await attempts.comeBack(jar, search)).toMatchObject({
      kind: 'problem',
      problem: 'expired',
      cookies: [],
    });
    expect(attempts.sessionIn(jar)).toEqual(made);
  });

  it('case 4: state missing, another, or given twice', async () => {
    const jar = new Jar();
    const search = attempts.pool.signIn(await attempts.leave(jar));
    const other = search.replace(/state=./, 'state=_');
    for (const wrong of [search.replace(/&state=.*/, ''), other, `${search}&state=x`, '', '?state=']) {
      expect(await attempts.comeBack(jar, wrong), wrong).toMatchObject({ kind: 'problem', cookies: [] });
    }
    expect(attempts.pool.requests).toEqual([]);
  });

  it('case 4: code given twice', async () => {
    const jar = new Jar();
    const search = attempts.pool.signIn(await attempts.leave(jar));
    expect(await attempts.comeBack(jar, `${search}&code=second`)).toMatchObject({ kind: 'problem' });
    expect(attempts.pool.requests).toEqual([]);
  });

  it('case 5: a code that was used before', async () => {
    const jar = new Jar();
    const url = await attempts.leave(jar);
    const copy = new Jar(jar.getAll());
    const search = attempts.pool.signIn(url);
    await attempts.comeBack(jar, search);
    expect(await attempts.comeBack(copy, search)).toMatchObject({
      kind: 'problem',
      problem: 'expired',
      code: 'invalid_grant',
    });
  });

  it('case 6: a victim’s code in the attacker’s own attempt fails PKCE', async () => {
    const victims = new URLSearchParams(attempts.pool.signIn(await attempts.leave(new Jar())));
    const jar = new Jar();
    const mine = await attempts.leave(jar);
    const mixed = new URLSearchParams({
      code: victims.get('code') ?? '',
      state: mine.searchParams.get('state') ?? '',
    });
    expect(await attempts.comeBack(jar, `?${mixed}`)).toMatchObject({ kind: 'problem', problem: 'expired' });
    expect(attempts.sessionIn(jar)).toBeNull();
  });

  it('case 21: an error with hostile text gets words of ours, and only with an attempt of this browser', async () => {
    const jar = new Jar();
    const state = (await attempts.leave(jar)).searchParams.get('state') ?? '';
    const description = '<script>alert(1)</script>'.repeat(1_000);
    const error = new URLSearchParams({ error: 'access_denied', error_description: description });
    const without = await attempts.comeBack(jar, `?${error}`);
    expect(without).toMatchObject({ kind: 'problem', problem: 'unknown', cookies: [] });
    error.set('state', state);
    const cancelled = await attempts.comeBack(jar, `?${error}`);
    expect(cancelled).toMatchObject({ kind: 'problem', problem: 'cancelled', returnTo: '/orders' });
    expect(JSON.stringify([without, cancelled])).not.toContain('script');
  });

  it('case 21: an error code nobody knows is not written to the log as it stands', async () => {
    const jar = new Jar();
    const state = (await attempts.leave(jar)).searchParams.get('state') ?? '';
    const step = await attempts.comeBack(
      jar,
      `?${new URLSearchParams({ error: 'x\n{"level":"info"}', state })}`,
    );
    expect(step).toMatchObject({ kind: 'problem', code: 'unlisted' });
  });

  it('case 22: code and error together, and another issuer', async () => {
    for (const extra of ['&error=server_error', '&iss=https%3A%2F%2Fevil.test']) {
      const jar = new Jar();
      const search = `${attempts.pool.signIn(await attempts.leave(jar))}${extra}`;
      expect(await attempts.comeBack(jar, search), extra).toMatchObject({ kind: 'problem' });
      expect(attempts.sessionIn(jar)).toBeNull();
    }
    expect(attempts.pool.requests).toEqual([]);
  });

  it('case 43: after more than five minutes it is friendly and starts anew', async () => {
    const jar = new Jar();
    const search = attempts.pool.signIn(await attempts.leave(jar));
    const later = Date.now() + flowSeconds * 1000 + 1;
    expect(await attempts.comeBack(jar, search, later)).toMatchObject({
      kind: 'problem',
      problem: 'expired',
    });
  });

  it('case 45: another client’s code', async () => {
    const answer = { status: 400, body: { error: 'unauthorized_client' } };
    expect(await attempts.attempt(new Jar(), { answer })).toMatchObject({
      kind: 'problem',
      code: 'unauthorized_client',
    });
  });

  it.each([
    ['a server error', { status: 500, body: { error: 'server_error' } }],
    ['a page of a load balancer', { status: 503, body: '<html>', type: 'text/html' }],
  ])('says that the service does not answer on %s', async (_what, answer) => {
    expect(await attempts.attempt(new Jar(), { answer })).toMatchObject({
      kind: 'problem',
      problem: 'unavailable',
    });
  });
});
