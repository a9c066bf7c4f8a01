import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Browser } from '../testing/browser';
import { authorizePath, signIn } from '../testing/flow';
import type { TestPool } from '../testing/pool';
import { demoPassword, startTestPool } from '../testing/pool';

let pool: TestPool;
let browser: Browser;
beforeAll(async () => {
  pool = await startTestPool();
});
afterAll(() => pool.close());
beforeEach(() => {
  browser = new Browser(pool.hostedUiUrl);
});

const query = authorizePath().slice('/oauth2/authorize'.length);
const email = 'customer@baedal.test';

async function askForCode(username = email) {
  const { location } = await browser.submit(`/forgotPassword${query}`, { username });
  const { html } = await browser.get(location);
  return { location, html, code: /<output>(\d{6})<\/output>/.exec(html)?.[1] ?? '' };
}
const change = (code: string, password = 'Neu!Passwort1') =>
  browser.submit(`/confirmforgotPassword${query}`, { code, password });

describe('forgotten password', () => {
  it('sets a new one with the code, ends at /login, and the old one is of no use', async () => {
    const { code } = await askForCode();
    const { location } = await change(code);
    expect(location).toBe(`/login${query}`);
    const page = await browser.get(location);
    expect(page.html).toContain('비밀번호를 바꿨어요');
    expect(page.html).toContain(`value="${email}"`);
    expect((await signIn(pool, { email, password: demoPassword })).code).toBe('');
    expect((await signIn(pool, { email, password: 'Neu!Passwort1' })).code).not.toBe('');
  });

  it('opens the lock that wrong passwords closed', async () => {
    const demo = 'demo@baedal.test';
    for (const _turn of [1, 2, 3, 4, 5, 6]) await signIn(pool, { email: demo, password: 'wrong' });
    await change((await askForCode(demo)).code);
    expect((await signIn(pool, { email: demo, password: 'Neu!Passwort1' })).code).not.toBe('');
  });

  it('takes a code once', async () => {
    const { code } = await askForCode();
    await change(code);
    await askForCode('nobody@baedal.test');
    const again = await change(code, 'Other!Passwort1');
    expect(again.location).toContain('/confirmforgotPassword');
  });

  it('takes a code for an hour', async () => {
    const { code } = await askForCode();
    pool.clock.pass(3600);
    await change(code);
    expect((await browser.get(`/confirmforgotPassword${query}`)).html).toContain(
      '이 코드는 이제 쓸 수 없어요',
    );
  });

  it('spends no attempt on a password that is too simple', async () => {
    const { code } = await askForCode();
    for (const _turn of [1, 2, 3, 4, 5, 6]) await change(code, 'simple');
    expect((await browser.get(`/confirmforgotPassword${query}`)).html).toContain('너무 짧아요');
    expect((await change(code)).location).toBe(`/login${query}`);
  });

  it('answers for somebody unknown as for anybody, and takes no code for them', async () => {
    const known = await askForCode();
    browser = new Browser(pool.hostedUiUrl);
    const unknown = await askForCode('who@baedal.test');
    expect(unknown.location).toBe(known.location);
    expect(unknown.code).toBe('');
    await change('123456');
    expect((await browser.get(`/confirmforgotPassword${query}`)).html).toContain('코드가 맞지 않아요');
  });

  it('asks for an e-mail address where none was typed', async () => {
    const { location } = await browser.submit(`/forgotPassword${query}`, { username: 'nobody' });
    expect(location).toBe(`/forgotPassword${query}`);
    expect((await browser.get(location)).html).toContain('모양으로 넣어 주세요');
  });

  it('shows its second page to nobody who comes from nowhere', async () => {
    expect((await browser.get(`/confirmforgotPassword${query}`)).location).toBe(`/forgotPassword${query}`);
  });

  it('does not end the session of another browser, as Cognito does not', async () => {
    const { browser: elsewhere } = await signIn(pool, { email: 'nobody@baedal.test' });
    await change((await askForCode('nobody@baedal.test')).code);
    expect((await elsewhere.get(authorizePath())).location).toContain('?code=');
  });
});
