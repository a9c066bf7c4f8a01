import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Browser, tokenIn } from '../testing/browser';
import { authorizePath } from '../testing/flow';
import type { TestPool } from '../testing/pool';
import { appOrigin, callback, demoPassword, startTestPool } from '../testing/pool';

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
const login = `/login${query}`;
const right = { username: 'customer@baedal.test', password: demoPassword };
const pages = ['/login', '/signup', '/forgotPassword'];

describe('forms', () => {
  it.each(pages)('%s carries a token in every form', async (page) => {
    const { html } = await browser.get(`${page}${query}`);
    const forms = html.match(/<form/g)?.length;
    expect(html.match(/name="_csrf"/g)).toHaveLength(forms ?? 0);
  });

  it.each(['/login', '/signup', '/confirm', '/resendcode', '/forgotPassword', '/confirmforgotPassword'])(
    '%s takes nothing from a browser without the cookie of the page',
    async (page) => {
      const { status, html } = await browser.post(`${page}${query}`, right);
      expect(status).toBe(403);
      expect(html).toContain('쿠키');
      expect(browser.cookies.has('cognito')).toBe(false);
    },
  );

  it('start over without a token, with a made-up one, and with another browser’s', async () => {
    const other = await new Browser(pool.hostedUiUrl).get(login);
    await browser.get(login);
    for (const token of ['', 'x.y', tokenIn(other.html)]) {
      const { status, location } = await browser.post(login, { ...right, _csrf: token });
      expect([status, location]).toEqual([303, login]);
    }
    expect(browser.cookies.has('cognito')).toBe(false);
  });

  it.each<[string, Record<string, string>]>([
    ['another origin', { origin: 'https://evil.example' }],
    ['another port of this computer', { origin: appOrigin }],
    ['a sandboxed frame', { origin: 'null' }],
    ['a cross-site page', { 'sec-fetch-site': 'cross-site' }],
    ['a same-site page', { 'sec-fetch-site': 'same-site' }],
  ])('are refused from %s, even with the token', async (_name, headers) => {
    const page = await browser.get(login);
    const { status } = await browser.post(login, { ...right, _csrf: tokenIn(page.html) }, headers);
    expect(status).toBe(403);
    expect(browser.cookies.has('cognito')).toBe(false);
  });

  it('are taken from our own pages as browsers send them', async () => {
    const page = await browser.get(login);
    const headers = { origin: pool.hostedUiUrl, 'sec-fetch-site': 'same-origin' };
    const { location } = await browser.post(login, { ...right, _csrf: tokenIn(page.html) }, headers);
    expect(location).toContain(`${callback}?code=`);
  });

  it('are good for five minutes; then sign-in starts over with words and the e-mail kept', async () => {
    const page = await browser.get(login);
    pool.clock.pass(300);
    expect((await browser.post(login, { ...right, _csrf: tokenIn(page.html) })).location).toContain('?code=');
    const late = await browser.get(login);
    pool.clock.pass(301);
    const answer = await browser.post(login, { ...right, _csrf: tokenIn(late.html) });
    expect([answer.status, answer.location]).toEqual([303, login]);
    const again = await browser.get(login);
    expect(again.html).toContain('5분이 지나');
    expect(again.html).toContain('value="customer@baedal.test"');
  });

  it('more than 64 kB is nobody’s form', async () => {
    const { status } = await browser.post(login, { username: 'x'.repeat(70_000) });
    expect(status).toBe(413);
  });
});

describe('pages', () => {
  it.each([...pages, '/error'])(
    '%s: no script, no frame, nothing from elsewhere, kept by nobody',
    async (page) => {
      const { headers, html } = await browser.get(`${page}${query}`);
      const policy = headers.get('content-security-policy') ?? '';
      expect(policy.split('; ')).toEqual([
        "default-src 'none'",
        "style-src 'self'",
        "font-src 'self'",
        "img-src 'self'",
        `form-action 'self' ${appOrigin}`,
        "frame-ancestors 'none'",
        "base-uri 'none'",
      ]);
      expect(headers.get('cache-control')).toContain('no-store');
      expect(headers.get('x-frame-options')).toBe('DENY');
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('same-origin');
      expect(html).not.toMatch(/<script|\son\w+=|style=/);
    },
  );

  it('escape whatever the address says', async () => {
    const attack = '"><script>alert(1)</script>';
    const address = authorizePath({ state: attack, login_hint: attack }).replace(
      '/oauth2/authorize',
      '/login',
    );
    for (const page of [
      address,
      `/error?error=${encodeURIComponent(attack)}`,
      `/nowhere?${encodeURIComponent(attack)}`,
    ]) {
      const { html } = await browser.get(page);
      expect(html).not.toContain('<script');
    }
    expect((await browser.get(`/error?error=${encodeURIComponent(attack)}`)).html).toContain(
      '&lt;script&gt;',
    );
  });

  it('error: 400 with Cognito’s words and words for people, in two languages', async () => {
    const { status, html } = await browser.get('/error?error=redirect_mismatch&client_id=publicclient');
    expect(status).toBe(400);
    expect(html).toContain('An error was encountered with the requested page.');
    expect(html).toContain('돌아갈 주소가 등록된 주소와 달라요');
    expect(html).toContain(`href="${appOrigin}/"`);
    expect((await browser.get('/error?error=redirect_mismatch&lang=en')).html).toContain('not one we know');
  });

  it('error: links to no app that it does not know', async () => {
    expect((await browser.get('/error?error=x&client_id=https://evil.example')).html).not.toContain(
      'class="button',
    );
  });

  it('404 for what is not there, 405 for what is not done', async () => {
    expect((await browser.get('/oauth2/nothing')).status).toBe(404);
    expect((await browser.request('/login', { method: 'DELETE' })).status).toBe(405);
  });

  it('their stylesheet and font come from here, may be kept for ever, and lead nowhere else', async () => {
    const { html } = await browser.get(login);
    for (const address of html.match(/(?<=rel="stylesheet" href=")[^"]+/g) ?? []) {
      const { status, headers } = await browser.get(address);
      expect([status, headers.get('content-type')]).toEqual([200, 'text/css; charset=utf-8']);
      expect(headers.get('cache-control')).toContain('immutable');
    }
    for (const path of [
      '/assets/fonts/../../package.json',
      '/assets/fonts/%2e%2e/package.json',
      '/assets/x.css',
    ]) {
      expect((await browser.get(path)).status).toBe(404);
    }
  });
});
