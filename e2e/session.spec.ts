/** Sign-in and the session in a real browser: what a person sees, and what no script may. Cases: docs/attacks.md. */
import { readdirSync } from 'node:fs';
import { type BrowserContext, expect, test } from '@playwright/test';
import { handlers, pages } from '@/lib/urls';
import { demoPassword } from '@/local/people';
import { halmae } from './support/customer';
import { phone, signedIn, signOut, typeCredentials } from './support/people';
import { hostedUiOrigin, webOrigin } from './support/stack-settings';
import { type Witness, watch } from './support/witness';

const nobodys = '0b5a1c9e-6f0d-4a43-9f11-2f6a4b1d00ff';

/** Every page of the web app, by its file, as a person with all roles opens it. */
const screens: Readonly<Record<string, string>> = {
  '(customer)/page.tsx': pages.home(),
  '(customer)/restaurants/[restaurantId]/page.tsx': pages.restaurant(halmae),
  '(customer)/restaurants/[restaurantId]/reviews/page.tsx': pages.reviews(halmae),
  '(customer)/address/page.tsx': pages.address(),
  '(customer)/address/saved/page.tsx': pages.savedAddresses(),
  '(customer)/basket/page.tsx': pages.basket(),
  '(customer)/favourites/page.tsx': pages.favourites(),
  '(customer)/checkout/[restaurantId]/page.tsx': pages.checkout(halmae),
  '(customer)/orders/page.tsx': pages.orders(),
  '(customer)/orders/[orderId]/page.tsx': pages.order(nobodys),
  '(customer)/orders/[orderId]/receipt/page.tsx': pages.receipt(nobodys),
  'account/page.tsx': pages.account(),
  'offline/page.tsx': pages.offline(),
  'auth/problem/[kind]/page.tsx': pages.signInProblem('expired', pages.home()),
  'restaurant/page.tsx': pages.workplaces(),
  'restaurant/[restaurantId]/page.tsx': pages.board(halmae),
  'restaurant/[restaurantId]/feedback/page.tsx': pages.feedback(halmae),
  'rider/page.tsx': pages.rider(),
  'shared/[token]/page.tsx': pages.shared('nobody-has-this-one-0000'),
};

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

test('cases 35 and 36: every page keeps to its policy, is kept by nobody, and holds no token, secret or key', async ({
  browser,
}) => {
  test.setTimeout(180_000);
  const files = readdirSync('app', { recursive: true, encoding: 'utf8' });
  expect(Object.keys(screens).sort()).toEqual(files.filter((file) => /(?:^|\/)page\.tsx$/.test(file)).sort());
  let witness: Witness | undefined;
  const onContext = async (context: BrowserContext) => {
    witness = await watch(context);
  };
  const { context, page } = await signedIn(browser, 'demo', { onContext });
  if (!witness) throw new Error('nobody watches');
  for (const locale of ['ko', 'en']) {
    await context.addCookies([{ name: 'locale', value: locale, url: webOrigin }]);
    for (const screen of Object.values(screens)) {
      const headers = (await page.goto(screen))?.headers() ?? {};
      expect(headers['content-security-policy'], screen).toMatch(/script-src 'nonce-[^']+' 'strict-dynamic'/);
      expect(headers['cache-control'], screen).toContain('no-store');
      await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
      expect(await witness.leaks(), screen).toEqual([]);
    }
  }
  expect(witness.violations).toEqual([]);
  expect(witness.seen).toBeGreaterThan(300);

  // That the witness would have seen it: a script of a stranger, and a token in the console.
  await page.evaluate(() => {
    document.body.insertAdjacentHTML('beforeend', '<img src="/nothing" onerror="window.ran = true">');
    console.log('eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJ4In0.x');
  });
  await expect.poll(() => witness?.violations.join()).toContain('script-src-attr inline');
  expect(await page.evaluate(() => Reflect.get(window, 'ran'))).toBeUndefined();
  expect(await witness.leaks()).toHaveLength(1);
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

test('case 38: no spelling of a path and no header gets a stranger past the sign-in', async ({ request }) => {
  const paths = [
    ...[pages.rider(), pages.orders(), pages.account(), pages.board(halmae)],
    ...[
      '/rider/',
      '//rider',
      '/%72ider',
      '/RIDER',
      '/x/../rider',
      '/rider?_rsc=1',
      '/_next/data/x/rider.json',
    ],
  ];
  const dresses = [
    {},
    { rsc: '1' },
    { 'x-middleware-subrequest': Array(5).fill('proxy').join(':') },
    { 'x-middleware-next': '1', 'x-middleware-rewrite': pages.rider() },
    { 'x-original-url': pages.rider(), 'x-rewrite-url': pages.rider() },
    { authorization: 'Bearer x', 'x-person-token': 'x' },
  ];
  for (const path of paths) {
    for (const headers of dresses) {
      const response = await request.get(`${webOrigin}${path}`, { headers });
      const led =
        response.url().startsWith(hostedUiOrigin) || (await response.text()).includes('/auth/sign-in?to=');
      expect([path, headers, led || response.status() === 404]).toEqual([path, headers, true]);
    }
  }
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
