import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Browser } from '../testing/browser';
import { authorizePath } from '../testing/flow';
import type { TestPool } from '../testing/pool';
import { startTestPool } from '../testing/pool';

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
async function languageOf(address: string, acceptLanguage?: string) {
  const headers = new Headers(acceptLanguage === undefined ? {} : { 'accept-language': acceptLanguage });
  const { html } = await browser.request(address, { headers });
  return /<html lang="(\w+)"/.exec(html)?.[1];
}

describe('language', () => {
  it.each([
    [undefined, 'ko'],
    ['en', 'en'],
    ['en-GB,en;q=0.9', 'en'],
    ['fr-FR,fr;q=0.9,en;q=0.5', 'en'],
    ['ko;q=0.4,en;q=0.8', 'en'],
    ['en;q=0,ko;q=0.1', 'ko'],
    ['fr', 'ko'],
    ['*', 'ko'],
    [';;q=,,', 'ko'],
  ])('Accept-Language %j is answered in %s', async (header, language) => {
    expect(await languageOf(login(), header)).toBe(language);
  });

  it('lang in the address wins and is remembered', async () => {
    expect(await languageOf(login({ lang: 'en' }), 'ko')).toBe('en');
    expect(browser.cookies.get('lang')).toBe('en');
    expect(await languageOf(login(), 'ko')).toBe('en');
    expect(await languageOf('/error?error=x', 'ko')).toBe('en');
  });

  it('a language that is not spoken here changes nothing', async () => {
    expect(await languageOf(login({ lang: 'xx' }), 'en')).toBe('en');
    expect(browser.cookies.has('lang')).toBe(false);
  });

  it('the switch leads to the same page, marks where one is, and names each language in itself', async () => {
    const { html } = await browser.get(login({ lang: 'ko' }));
    const links = [
      ...html.matchAll(/<a href="([^"]+)" lang="(\w+)" hreflang="\w+"( aria-current="true")?>([^<]+)/g),
    ];
    expect(links.map((link) => [link[2], Boolean(link[3]), link[4]])).toEqual([
      ['ko', true, '한국어'],
      ['en', false, 'English'],
    ]);
    const address = (links[1]?.[1] ?? '').replaceAll('&amp;', '&');
    const before = new URL(login(), pool.hostedUiUrl).searchParams;
    const after = new URL(address, pool.hostedUiUrl).searchParams;
    expect(Object.fromEntries(after)).toEqual({ ...Object.fromEntries(before), lang: 'en' });
    expect(await languageOf(address)).toBe('en');
  });

  it('authorize passes lang on to the page', async () => {
    const { location } = await browser.get(authorizePath({ lang: 'en' }));
    expect(await languageOf(location)).toBe('en');
  });

  it('the theme that was chosen in the app holds here too, and without one the system decides', async () => {
    const theme = async () => /data-theme="(\w+)"/.exec((await browser.get(login())).html)?.[1];
    expect(await theme()).toBeUndefined();
    browser.cookies.set('theme', 'dark');
    expect(await theme()).toBe('dark');
    browser.cookies.set('theme', '"><script>');
    expect(await theme()).toBeUndefined();
  });
});
