import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Browser, tokenIn } from '../testing/browser';
import { authorizePath, claimsOf, codeFields, postToken, signIn } from '../testing/flow';
import type { TestPool } from '../testing/pool';
import { callback, startTestPool } from '../testing/pool';

let pool: TestPool;
let browser: Browser;
beforeAll(async () => {
  pool = await startTestPool();
});
afterAll(() => pool.close());
let turn = 0;
let fields: { username: string; name: string; password: string };
beforeEach(() => {
  browser = new Browser(pool.hostedUiUrl);
  turn += 1;
  fields = { username: `new${turn}@baedal.test`, name: '새 손님', password: 'Abcdef1!' };
});

const query = authorizePath().slice('/oauth2/authorize'.length);
const shownCode = (html: string) => /<output>(\d{6})<\/output>/.exec(html)?.[1] ?? '';
const wrongCode = (code: string) => String((Number(code) + 1) % 1_000_000).padStart(6, '0');

async function signUp() {
  const { location } = await browser.submit(`/signup${query}`, fields);
  return { location, code: shownCode((await browser.get(location)).html) };
}
const tryCode = (code: string) => browser.submit(`/confirm${query}`, { code });

describe('sign-up', () => {
  it('leads through the code to the app, signed in, in the group of new people', async () => {
    const { location, code } = await signUp();
    expect(location).toBe(`/confirm${query}`);
    const answer = await tryCode(code);
    expect(answer.status).toBe(303);
    const appCode = new URL(answer.location).searchParams.get('code') ?? '';
    const { tokens } = await postToken(pool, codeFields(appCode));
    expect(claimsOf(tokens?.id_token)).toMatchObject({
      email: fields.username,
      name: '새 손님',
      email_verified: true,
      'cognito:groups': ['customers'],
    });
  });

  it('adds no group where none is configured, as Cognito by itself', async () => {
    const bare = await startTestPool({ signUpGroups: [] }, pool.database);
    browser = new Browser(bare.hostedUiUrl);
    const answer = await tryCode((await signUp()).code);
    expect(answer.location).toContain(`${callback}?code=`);
    const appCode = new URL(answer.location).searchParams.get('code') ?? '';
    const { tokens } = await postToken(bare, codeFields(appCode));
    expect(claimsOf(tokens?.access_token)).not.toHaveProperty('cognito:groups');
    await bare.close();
  });

  it('lets nobody in before the code: sign-in leads to it, with a new one', async () => {
    const first = await signUp();
    const {
      answer,
      code,
      browser: other,
    } = await signIn(pool, { email: fields.username, password: fields.password });
    expect([code, answer.location]).toEqual(['', `/confirm${query}`]);
    const { html } = await other.get(answer.location);
    expect(html).toContain('이메일 확인이 남았어요');
    if (shownCode(html) !== first.code) expect((await tryCode(first.code)).location).toContain('/confirm');
  });

  it('tells nothing of an unconfirmed person to who does not know the password', async () => {
    await signUp();
    const { answer } = await signIn(pool, { email: fields.username, password: 'Wrong!2026' });
    expect(answer.location).toContain('/login?');
  });

  it('refuses a wrong code, and after five any code, until a new one is asked for', async () => {
    const { code } = await signUp();
    for (const _turn of [1, 2, 3, 4, 5]) await tryCode(wrongCode(code));
    expect((await browser.get(`/confirm${query}`)).html).toContain('코드가 맞지 않아요');
    await tryCode(code);
    const page = await browser.get(`/confirm${query}`);
    expect(page.html).toContain('이 코드는 이제 쓸 수 없어요');
    await browser.post(`/resendcode${query}`, { _csrf: tokenIn(page.html) });
    const again = await browser.get(`/confirm${query}`);
    expect(again.html).toContain('새 코드를 보냈어요');
    expect((await tryCode(shownCode(again.html))).location).toContain(`${callback}?code=`);
  });

  it('refuses a code of yesterday', async () => {
    const { code } = await signUp();
    pool.clock.pass(86_400);
    await tryCode(code);
    expect((await browser.get(`/confirm${query}`)).html).toContain('이 코드는 이제 쓸 수 없어요');
  });

  it('asks another browser for the password, even with the right code', async () => {
    const { code } = await signUp();
    const page = await browser.get(`/forgotPassword${query}`);
    const other = new Browser(pool.hostedUiUrl);
    other.cookies.set('XSRF-TOKEN', browser.cookies.get('XSRF-TOKEN') ?? '');
    // The other browser knows the e-mail only, as after asking for a new password.
    await other.post(`/forgotPassword${query}`, { _csrf: tokenIn(page.html), username: fields.username });
    const answer = await other.submit(`/confirm${query}`, { code });
    expect(answer.location).toBe(`/login${query}`);
    expect((await other.get(answer.location)).html).toContain('이메일을 확인했어요');
    expect(other.cookies.has('cognito')).toBe(false);
  });

  it.each([
    ['no e-mail address', { username: 'nobody' }, '모양으로 넣어 주세요', 'email'],
    ['no name', { name: '   ' }, '이름을 100자 안으로', 'name'],
    ['a short password', { password: 'Abc1!' }, '너무 짧아요', 'password'],
    ['a password of one kind', { password: 'abcdefgh' }, '기호를 모두 넣어 주세요.</a>', 'password'],
    ['a long password', { password: `Aa1!${'x'.repeat(260)}` }, '너무 길어요', 'password'],
    ['a taken e-mail', { username: 'Customer@baedal.test' }, '이미 있어요', 'email'],
  ])('refuses %s at its field and keeps what was typed', async (_name, changes, words, field) => {
    const { location } = await browser.submit(`/signup${query}`, { ...fields, ...changes });
    expect(location).toBe(`/signup${query}`);
    const { html } = await browser.get(location);
    expect(html).toContain(words);
    expect(html).toMatch(new RegExp(`id="${field}"[^>]*aria-invalid="true"`));
    expect(html).not.toContain('value="Abc');
    if (!('name' in changes)) expect(html).toContain('value="새 손님"');
  });

  it('names every wrong field at once, each at its place', async () => {
    await browser.submit(`/signup${query}`, { username: 'x', name: '', password: '' });
    const { html } = await browser.get(`/signup${query}`);
    expect(html.match(/aria-invalid="true"/g)).toHaveLength(3);
    expect(html.match(/id="\w+-problem"/g)).toHaveLength(3);
  });

  it('shows codes only where that is wanted', async () => {
    const quiet = await startTestPool({ showCodes: false }, pool.database);
    browser = new Browser(quiet.hostedUiUrl);
    expect((await signUp()).code).toBe('');
    await quiet.close();
  });

  it('shows the code page to nobody who comes from nowhere', async () => {
    expect((await browser.get(`/confirm${query}`)).location).toBe(`/login${query}`);
  });
});
