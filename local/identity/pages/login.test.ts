import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Browser, tokenIn } from '../testing/browser';
import { authorizePath, signIn } from '../testing/flow';
import type { TestPool } from '../testing/pool';
import { callback, demoPassword, startTestPool } from '../testing/pool';

let pool: TestPool;
let browser: Browser;
beforeAll(async () => {
  pool = await startTestPool();
});
afterAll(() => pool.close());
beforeEach(() => {
  browser = new Browser(pool.hostedUiUrl);
});

const login = (changes = {}) => authorizePath(changes).replace('/oauth2/authorize', '/login');

describe('sign-in page', () => {
  it('takes an e-mail however it is written', async () => {
    const { code } = await signIn(pool, { email: ' Customer@Baedal.TEST ' });
    expect(code).not.toBe('');
  });

  it('says that e-mail or password is wrong, keeps the e-mail and not the password, and says it once', async () => {
    const {
      answer,
      code,
      loginAddress,
      browser: same,
    } = await signIn(pool, { password: 'Wrong!2026', browser });
    expect([answer.status, code]).toEqual([303, '']);
    expect(answer.location).toBe(loginAddress.replace(pool.hostedUiUrl, ''));
    const page = await same.get(answer.location);
    expect(page.html).toContain('이메일이나 비밀번호가 맞지 않아요');
    expect(page.html).toMatch(/id="email"[^>]*value="customer@baedal\.test"/);
    expect(page.html).not.toContain('Wrong!2026');
    expect((await same.get(answer.location)).html).not.toContain('맞지 않아요');
  });

  it('ties the sentence to the field and puts the cursor there', async () => {
    const { answer } = await signIn(pool, { password: 'wrong', browser });
    const { html } = await browser.get(answer.location);
    expect(html).toMatch(/role="alert" id="problems"/);
    expect(html).toMatch(
      /id="password"[^>]*aria-invalid="true"[^>]*aria-describedby="problems"[^>]*autofocus/,
    );
    expect(html.match(/autofocus/g)).toHaveLength(1);
  });

  it('says the same of a person who does not exist', async () => {
    const { answer } = await signIn(pool, { email: 'who@baedal.test', browser });
    expect((await browser.get(answer.location)).html).toContain('이메일이나 비밀번호가 맞지 않아요');
  });

  it('locks after five wrong passwords, first for a second, and the right one opens nothing meanwhile', async () => {
    for (const _turn of [1, 2, 3, 4, 5])
      await signIn(pool, { email: 'nobody@baedal.test', password: 'wrong' });
    const locked = await signIn(pool, { email: 'nobody@baedal.test', browser });
    expect(locked.code).toBe('');
    expect((await browser.get(locked.answer.location)).html).toContain('잠시 잠갔어요');
    pool.clock.pass(1);
    expect((await signIn(pool, { email: 'nobody@baedal.test' })).code).not.toBe('');
  });

  it('counts guesses that are sent at once', async () => {
    const page = await browser.get(login());
    const guess = { _csrf: tokenIn(page.html), username: 'nobody@baedal.test', password: 'wrong' };
    await Promise.all(Array.from({ length: 8 }, () => browser.post(login(), guess)));
    expect((await signIn(pool, { email: 'nobody@baedal.test' })).code).toBe('');
    pool.clock.pass(10);
    expect((await signIn(pool, { email: 'nobody@baedal.test' })).code).not.toBe('');
  });

  it('doubles the lock with each further wrong password', async () => {
    for (const _turn of [1, 2, 3, 4, 5])
      await signIn(pool, { email: 'nobody@baedal.test', password: 'wrong' });
    pool.clock.pass(1);
    await signIn(pool, { email: 'nobody@baedal.test', password: 'wrong' });
    pool.clock.pass(1);
    expect((await signIn(pool, { email: 'nobody@baedal.test' })).code).toBe('');
    pool.clock.pass(1);
    expect((await signIn(pool, { email: 'nobody@baedal.test' })).code).not.toBe('');
  });

  it('signs a demo person in with one press, by the same password check as typing', async () => {
    const page = await browser.get(login());
    expect(page.html).toContain('한데모');
    const answer = await browser.post(login(), { _csrf: tokenIn(page.html), demo: 'demo@baedal.test' });
    expect(answer.location).toContain(`${callback}?code=`);
    await pool.database.query("update identity.people set password_hash = 'x' where id = 'sub-demo'");
    const changed = await browser.post(login(), { _csrf: tokenIn(page.html), demo: 'demo@baedal.test' });
    expect(changed.location).toContain('/login?');
  });

  it('takes nobody for a demo person who is not one', async () => {
    const page = await browser.get(login());
    const answer = await browser.post(login(), { _csrf: tokenIn(page.html), demo: 'admin@baedal.test' });
    expect(answer.location).toContain('/login?');
  });

  it('offers nobody where no demo password is set', async () => {
    const bare = await startTestPool({ demoPassword: undefined }, pool.database);
    const { html } = await new Browser(bare.hostedUiUrl).get(login());
    expect(html).not.toContain('name="demo"');
    await bare.close();
  });

  it('fills in login_hint', async () => {
    const { html } = await browser.get(login({ login_hint: 'rider@baedal.test' }));
    expect(html).toMatch(/id="email"[^>]*value="rider@baedal\.test"/);
  });

  it('is shown for a request that stands and for no other', async () => {
    expect((await browser.get(login({ redirect_uri: 'https://evil.example' }))).location).toContain(
      '/error?error=redirect_mismatch',
    );
    expect((await browser.get('/login')).location).toContain('/error?error=Required+parameters+missing');
    expect((await browser.get(login({ scope: 'nonsense' }))).location).toContain(`${callback}?error=`);
  });

  it('has labels, names for password managers, one heading, a title and a language', async () => {
    const { html } = await browser.get(login());
    expect(html).toMatch(/^<!DOCTYPE html><html lang="ko"/);
    expect(html).toMatch(/<label for="email">.*id="email"[^>]*autocomplete="username"/);
    expect(html).toMatch(/<label for="password">.*id="password"[^>]*autocomplete="current-password"/);
    expect(html.match(/<h1>/g)).toHaveLength(1);
    expect(html).toContain('<title>어서 오세요, 로그인해 주세요 · Baedal</title>');
  });

  it('goes to the app and never elsewhere with what was typed: 303 turns the POST into a GET', async () => {
    const page = await browser.get(login());
    const fields = { _csrf: tokenIn(page.html), username: 'customer@baedal.test', password: demoPassword };
    expect((await browser.post(login(), fields)).status).toBe(303);
  });
});
