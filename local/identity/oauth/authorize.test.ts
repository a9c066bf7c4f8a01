import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Browser } from '../testing/browser';
import { authorizePath, codeFields, postToken, signIn } from '../testing/flow';
import type { TestPool } from '../testing/pool';
import { callback, startTestPool } from '../testing/pool';

let pool: TestPool;
beforeAll(async () => {
  pool = await startTestPool();
});
afterAll(() => pool.close());

const ask = (path: string, browser = new Browser(pool.hostedUiUrl)) => browser.get(path);

describe('authorize', () => {
  it('sends a browser it does not know to /login with the same query', async () => {
    const path = authorizePath({ lang: 'en', login_hint: 'a@b.test' });
    const { status, location } = await ask(path);
    expect(status).toBe(302);
    expect(location).toBe(`${pool.hostedUiUrl}/login${path.slice(path.indexOf('?'))}`);
  });

  it('answers a finished sign-in with a code of UUID shape and the state, in the query and by 303', async () => {
    const { answer, code } = await signIn(pool);
    expect(answer.status).toBe(303);
    expect(answer.location).toBe(`${callback}?code=${code}&state=a-state`);
    expect(code).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });

  it('adds the code to the query a callback already has', async () => {
    const address = `${callback}?from=baedal`;
    const { answer } = await signIn(pool, { changes: { client_id: 'secretclient', redirect_uri: address } });
    expect(answer.location).toMatch(/\/auth\/callback\?from=baedal&code=[^&]+&state=a-state$/);
  });

  it('is for GET only', async () => {
    const { status, headers } = await new Browser(pool.hostedUiUrl).post(authorizePath(), {});
    expect([status, headers.get('allow')]).toEqual([405, 'GET']);
  });

  describe('what leaves no safe address goes to /error, never to the app', () => {
    const evil = 'https://evil.example/auth/callback';
    it.each<[string, Record<string, string | undefined>, string]>([
      ['no client', { client_id: undefined }, 'error=Required+parameters+missing'],
      ['an empty client', { client_id: '' }, 'error=Required+parameters+missing'],
      ['an unknown client', { client_id: 'nobody' }, 'error=invalid_request&client_id=nobody'],
      [
        'an unknown client with an unknown address',
        { client_id: 'x', redirect_uri: evil },
        'error=invalid_request&client_id=x',
      ],
      [
        'another identity provider',
        { identity_provider: 'Google' },
        'error=invalid_request&client_id=publicclient',
      ],
      [
        'an identity provider by its other name',
        { idp_identifier: 'corp' },
        'error=invalid_request&client_id=publicclient',
      ],
      ...[
        ['no address', undefined],
        ['another host', evil],
        ['a trailing slash', `${callback}/`],
        ['https for http', callback.replace('http:', 'https:')],
        ['127.0.0.1 for localhost', callback.replace('localhost', '127.0.0.1')],
        ['another port', callback.replace('3000', '3001')],
        ['a query of its own', `${callback}?x=1`],
        ['a fragment', `${callback}#x`],
        ['upper case', callback.toUpperCase()],
        ['a path that climbs', `${callback}/../callback`],
        ['user info', callback.replace('localhost', 'localhost@evil.example')],
        ['a longer host', callback.replace('localhost', 'localhost.evil.example')],
        ['an encoded slash', callback.replace('/callback', '%2Fcallback')],
      ].map(([name, redirect_uri]): [string, Record<string, string | undefined>, string] => [
        `redirect_uri: ${name}`,
        { redirect_uri },
        'error=redirect_mismatch&client_id=publicclient',
      ]),
    ])('%s', async (_name, changes, query) => {
      const { status, location } = await ask(authorizePath(changes));
      expect(status).toBe(302);
      expect(location).toBe(`${pool.hostedUiUrl}/error?${query}`);
    });

    it('a client or an address given twice', async () => {
      const twice = (name: string, value: string) =>
        `${authorizePath()}&${name}=${encodeURIComponent(value)}`;
      expect((await ask(twice('client_id', 'secretclient'))).location).toContain(
        '/error?error=invalid_request',
      );
      expect((await ask(twice('redirect_uri', evil))).location).toContain('/error?error=redirect_mismatch');
    });
  });

  describe('the rest goes back to the app, without state as in the documented examples', () => {
    it.each<[string, Record<string, string | undefined>, string]>([
      ['no response_type', { response_type: undefined }, 'error=invalid_request'],
      ['an unknown response_type', { response_type: 'id_token' }, 'error=invalid_request'],
      ['the implicit grant', { response_type: 'token' }, 'error=unauthorized_client'],
      ['a challenge without its method', { code_challenge_method: undefined }, 'error=invalid_request'],
      ['a method without its challenge', { code_challenge: undefined }, 'error=invalid_request'],
      ['plain PKCE', { code_challenge_method: 'plain' }, 'error=invalid_request'],
      ['a challenge that is no SHA-256', { code_challenge: 'short' }, 'error=invalid_request'],
      ['JSON as state', { state: '{"a":1}' }, 'error=invalid_request'],
      [
        'an unknown scope',
        { scope: 'openid offline_access' },
        'error=invalid_request&error_description=invalid_scope',
      ],
      ['email without openid', { scope: 'email' }, 'error=invalid_request&error_description=invalid_scope'],
      [
        'only scopes the client lacks',
        { scope: 'aws.cognito.signin.user.admin' },
        'error=invalid_request&error_description=invalid_scope',
      ],
    ])('%s', async (_name, changes, query) => {
      const { status, location } = await ask(authorizePath(changes));
      expect(status).toBe(302);
      expect(location).toBe(`${callback}?${query}`);
    });

    it('a parameter given twice', async () => {
      expect((await ask(`${authorizePath()}&nonce=other`)).location).toBe(
        `${callback}?error=invalid_request`,
      );
    });
  });

  it('takes a request without PKCE, as Cognito does', async () => {
    const none = { code_challenge: undefined, code_challenge_method: undefined };
    const { code } = await signIn(pool, { changes: none });
    const { tokens } = await postToken(pool, codeFields(code, { code_verifier: undefined }));
    expect(tokens).toBeDefined();
  });

  it('leaves out scopes that the client does not have, and gives all of them where none is named', async () => {
    const scopeOf = async (scope: string | undefined) => {
      const { code } = await signIn(pool, { changes: { scope } });
      const { tokens } = await postToken(pool, codeFields(code));
      const payload = tokens?.access_token.split('.')[1] ?? '';
      return JSON.parse(Buffer.from(payload, 'base64url').toString()).scope;
    };
    expect(await scopeOf('openid phone')).toBe('openid');
    expect(await scopeOf(undefined)).toBe('openid email profile');
  });
});

describe('session', () => {
  it('goes straight back with a new code while the cookie lives, for every client of the pool', async () => {
    const { browser, code } = await signIn(pool);
    const again = await ask(authorizePath(), browser);
    expect(again.status).toBe(302);
    expect(again.location).toMatch(/\?code=[^&]+&state=a-state$/);
    expect(again.location).not.toContain(code);
    const other = await ask(authorizePath({ client_id: 'secretclient' }), browser);
    expect(other.location).toContain(`${callback}?code=`);
  });

  it('ends exactly one hour after the password was typed, and silent use does not move that', async () => {
    const { browser } = await signIn(pool);
    pool.clock.pass(3599);
    const silent = await ask(authorizePath(), browser);
    expect(silent.location).toContain('?code=');
    expect(silent.headers.getSetCookie().filter((cookie) => cookie.startsWith('cognito='))).toEqual([]);
    pool.clock.pass(1);
    expect((await ask(authorizePath(), browser)).location).toContain('/login?');
  });

  it('lives in a cookie that scripts cannot read, for one hour, made anew at each sign-in', async () => {
    const { answer, browser } = await signIn(pool);
    const cookie = answer.headers.getSetCookie().find((header) => header.startsWith('cognito='));
    expect(cookie?.split('; ').slice(1).sort()).toEqual([
      'HttpOnly',
      'Max-Age=3600',
      'Path=/',
      'SameSite=Lax',
    ]);
    const first = browser.cookies.get('cognito');
    await signIn(pool, { browser, changes: { prompt: 'login' } });
    expect(browser.cookies.get('cognito')).not.toBe(first);
  });

  it('is not opened by a cookie that was made up', async () => {
    const browser = new Browser(pool.hostedUiUrl);
    browser.cookies.set('cognito', 'made-up');
    expect((await ask(authorizePath(), browser)).location).toContain('/login?');
  });

  it('is of no use to a person who was disabled since', async () => {
    const { browser } = await signIn(pool, { email: 'nobody@baedal.test' });
    await pool.database.query("update identity.people set enabled = false where id = 'sub-nobody'");
    expect((await ask(authorizePath(), browser)).location).toContain('/login?');
    await pool.database.query("update identity.people set enabled = true where id = 'sub-nobody'");
  });
});

describe('prompt', () => {
  it('none: login_required with the state, and no page, where nobody is signed in', async () => {
    const { status, location } = await ask(authorizePath({ prompt: 'none' }));
    expect([status, location]).toEqual([302, `${callback}?error=login_required&state=a-state`]);
  });

  it('none: a code where somebody is', async () => {
    const { browser } = await signIn(pool);
    expect((await ask(authorizePath({ prompt: 'none' }), browser)).location).toContain('?code=');
  });

  it('login: asks again, and the old session stays good', async () => {
    const { browser } = await signIn(pool);
    expect((await ask(authorizePath({ prompt: 'login' }), browser)).location).toContain('/login?');
    expect((await ask(authorizePath(), browser)).location).toContain('?code=');
  });

  it.each(['select_account', 'consent', 'select_account consent'])(
    '%s: is for other providers',
    async (prompt) => {
      const { browser } = await signIn(pool);
      expect((await ask(authorizePath({ prompt }), browser)).location).toContain('?code=');
    },
  );
});

describe('what AWS leaves open can be switched', () => {
  it('state on error redirects, and the name of the scope error', async () => {
    const other = await startTestPool(
      { unsettled: { stateOnErrors: true, unknownScope: 'invalid_scope' } },
      pool.database,
    );
    const { location } = await new Browser(other.hostedUiUrl).get(authorizePath({ scope: 'nonsense' }));
    expect(location).toBe(`${callback}?error=invalid_scope&state=a-state`);
    await other.close();
  });
});
