/** Sign-in and the session in a real browser: what a person sees, and what no script may. Cases: docs/attacks.md. */
import { readFileSync } from 'node:fs';
import { type BrowserContext, expect, test } from '@playwright/test';
import { apiUrl, handlers, pages } from '@/lib/urls';
import { demoPassword } from '@/local/people';
import { halmae } from './support/customer';
import { phone, signedIn, signOut, typeCredentials } from './support/people';
import { hostedUiOrigin, stackEnv, webOrigin } from './support/stack-settings';

/** Every screen that a person with all roles can open. */
const screens = [
  pages.home(),
  pages.restaurant(halmae),
  pages.address(),
  pages.basket(),
  pages.checkout(halmae),
  pages.orders(),
  pages.account(),
  pages.workplaces(),
  pages.board(halmae),
  pages.rider(),
  pages.signInProblem('expired', pages.home()),
];

const sessionCookies = async (context: BrowserContext) =>
  (await context.cookies(webOrigin)).filter(({ name }) => name.startsWith('__Host-baedal-session'));

test('case 31: after signing out, signing in asks for the password again', async ({ browser }) => {
  const { context, page } = await signedIn(browser, 'customer');
  await signOut(page);
  expect(await sessionCookies(context)).toEqual([]);
  await page.goto(pages.orders());
  expect(new URL(page.url()).origin).toBe(hostedUiOrigin);
  await expect(page.getByLabel('비밀번호', { exact: true })).toBeVisible();
  await context.close();
});

test('case 35: after signing out, back shows nothing of the person', async ({ browser }) => {
  const { context, page } = await signedIn(browser, 'customer', { landing: pages.account() });
  await expect(page.getByText('customer@baedal.test').first()).toBeAttached();
  await signOut(page);
  await page.goBack();
  // Either the page is asked for anew, which ends at the hosted UI, or nothing of the old one is left.
  await page.waitForURL((url) => url.origin === hostedUiOrigin || url.pathname === pages.home());
  expect(new URL(page.url()).pathname).not.toBe(pages.account());
  await context.close();
});

test('case 36: nothing the browser receives, keeps or prints holds a token or a key', async ({ browser }) => {
  const secrets: unknown = JSON.parse(readFileSync(`${stackEnv.DATA_DIR}/secrets.json`, 'utf8'));
  const values = Object.values(secrets ?? {}).filter((value) => typeof value === 'string');
  expect(values.length).toBeGreaterThan(1);
  const received: [what: string, text: string][] = [];
  const { context, page } = await signedIn(browser, 'demo');
  const reading: Promise<unknown>[] = [];
  page.on('response', (response) => {
    if (!response.url().startsWith(webOrigin)) return;
    const read = response.text().then(
      (text) => received.push([response.url(), text]),
      // Redirects and aborted requests have no body.
      () => undefined,
    );
    reading.push(read);
  });
  page.on('console', (message) => received.push(['console', message.text()]));
  for (const screen of screens) {
    await page.goto(screen);
    const kept = await page.evaluate(() =>
      JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie, location.href]),
    );
    received.push([`kept at ${screen}`, kept]);
  }
  const answer = await page.evaluate(async (url) => {
    const response = await fetch(url, { headers: { 'x-baedal': '1' } });
    return `${JSON.stringify([...response.headers])} ${await response.text()}`;
  }, apiUrl('/customer/orders'));
  received.push(['an answer', answer]);
  await Promise.all(reading);
  expect(received.length).toBeGreaterThan(50);
  const token = /eyJ[\w-]{20,}\./;
  const leaks = received
    .filter(([, text]) => token.test(text) || values.some((value) => text.includes(value)))
    .map(([what]) => what);
  expect(leaks).toEqual([]);
  await context.close();
});

test('every screen keeps to its security policy, in both languages', async ({ browser }) => {
  const { context, page } = await signedIn(browser, 'demo');
  const trouble: string[] = [];
  page.on('console', (message) => {
    if (/Content Security Policy|Refused to/.test(message.text())) trouble.push(message.text());
  });
  page.on('pageerror', (error) => trouble.push(`${page.url()} ${error.message}`));
  for (const locale of ['ko', 'en']) {
    await context.addCookies([{ name: 'locale', value: locale, url: webOrigin }]);
    for (const screen of screens) {
      const response = await page.goto(screen);
      expect(response?.headers()['content-security-policy'], screen).toMatch(
        /script-src 'nonce-[^']+' 'strict-dynamic'/,
      );
      await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
    }
  }
  expect(trouble).toEqual([]);
  await context.close();
});

test('case 23: markup in a name is text', async ({ browser }) => {
  const context = await browser.newContext({ viewport: phone });
  const page = await context.newPage();
  page.on('dialog', (dialog) => {
    throw new Error(`A script ran: ${dialog.message()}`);
  });
  const name = '<img src=x onerror=alert(1)>{"</script><script>alert(2)</script>';
  await page.goto(handlers.signIn(pages.account()));
  const { search } = new URL(page.url());
  await page.goto(`${hostedUiOrigin}/signup${search}`);
  await page.locator('#email').fill(`markup-${Date.now()}@baedal.test`);
  await page.locator('#name').fill(name);
  await page.locator('#password').fill(demoPassword);
  const next = page.locator('main form.card button[type=submit]');
  await next.click();
  await page.locator('#code').fill(await page.locator('output').innerText());
  await next.click();
  await page.waitForURL((url) => url.pathname === pages.account());
  await expect(page.getByText('<img src=x onerror=alert(1)>', { exact: false }).first()).toBeAttached();
  expect(await page.locator('img[src="x"]').count()).toBe(0);
  await context.close();
});

test('case 14: a screen of a role one lacks answers 403 and shows a way out', async ({ browser }) => {
  const { context, page } = await signedIn(browser, 'customer');
  for (const screen of [pages.workplaces(), pages.board(halmae), pages.rider()]) {
    const response = await page.goto(screen);
    expect(response?.status(), screen).toBe(403);
    await expect(page.getByRole('main').getByRole('link').first()).toBeVisible();
  }
  await context.close();
});

test('case 42: two tabs sign in at once, and each comes back to its own page', async ({ browser }) => {
  const context = await browser.newContext({ viewport: phone });
  const [first, second] = [await context.newPage(), await context.newPage()];
  await first.goto(handlers.signIn(pages.orders()));
  await second.goto(handlers.signIn(pages.account()));
  await typeCredentials(second, 'customer');
  await second.waitForURL((url) => url.pathname === pages.account());
  await typeCredentials(first, 'customer');
  await first.waitForURL((url) => url.pathname === pages.orders());
  await context.close();
});

test('case 38: a soft navigation without a session ends at the sign-in page, and nowhere else', async ({
  browser,
}) => {
  const { context, page } = await signedIn(browser, 'demo', { landing: pages.account() });
  await context.clearCookies();
  // Any link of ours that page script follows by itself.
  await page
    .locator(`a[href="${pages.orders()}"]`)
    .first()
    .evaluate((link: HTMLElement) => link.click());
  await page.waitForURL(`${hostedUiOrigin}/**`);
  await context.close();
});

test('whoever comes in at 127.0.0.1 is sent to the name that the cookies know', async ({ page }) => {
  await page.goto(webOrigin.replace('localhost', '127.0.0.1') + pages.basket());
  await page.waitForURL(`${webOrigin}${pages.basket()}`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});
