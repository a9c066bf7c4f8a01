/** Public pages as they are kept for who is not signed in: as strict, as alive and as true, and nobody else's. */
import { expect, type Page, type Response, test } from '@playwright/test';
import { pages } from '@/lib/urls';
import { callAs } from './support/api';
import { addDish, halmae } from './support/customer';
import { phone, signedIn } from './support/people';
import { watch } from './support/witness';

const burger = 'bulgeun-byeokdol-burger';
const publicPages = [
  pages.home(),
  pages.restaurant(halmae),
  pages.reviews(halmae),
  pages.address(),
  pages.basket(),
];

test.use({ viewport: phone });

/** A document made for one has a nonce; one that is kept has hashes. */
const kept = /script-src http\S+\/_next\/static\/(?: 'sha256-[\w+/]{43}=')+;/;
const own = /script-src 'nonce-[\w+/=]{24}' 'strict-dynamic';/;

/** What is asked for a second time is kept. */
async function visitKept(page: Page, path: string): Promise<Response | null> {
  await page.request.get(path, { headers: { 'accept-language': 'ko' } });
  return page.goto(path);
}

test('every one runs its own scripts, no others, and says so to whoever asks', async ({ page, context }) => {
  const witness = await watch(context);
  for (const path of publicPages) {
    const response = await visitKept(page, path);
    const headers = response?.headers() ?? {};
    expect(headers['content-security-policy'], path).toMatch(kept);
    expect(headers['content-security-policy'], path).not.toMatch(/nonce|unsafe|strict-dynamic/);
    expect(headers, path).not.toHaveProperty('set-cookie');
    expect(headers['cache-control'], path).toContain('no-store');
    await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
  }
  expect(witness.violations).toEqual([]);
  // What somebody smuggles in stays dead, whether it brings its words along or names a file that is not of the build.
  await page.evaluate(() => {
    for (const text of ['window.ran = true', '']) {
      const script = document.createElement('script');
      if (text) script.textContent = text;
      else script.src = '/sw.js';
      document.body.append(script);
    }
  });
  await expect.poll(() => witness.violations.join()).toMatch(/script-src-elem inline[\s\S]*sw\.js/);
  expect(await page.evaluate(() => Reflect.get(window, 'ran'))).toBeUndefined();
});

test('one searches in it, opens what was found, and puts a dish into the basket', async ({
  page,
  context,
}) => {
  const witness = await watch(context);
  const response = await visitKept(page, pages.home());
  expect(response?.headers()['content-security-policy']).toMatch(kept);
  await page.getByRole('combobox', { name: '가게나 메뉴를 찾아보세요' }).fill('순두부');
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => url.searchParams.get('q') === '순두부');
  await page
    .getByRole('main')
    .getByRole('link', { name: /할매순두부 성수점/ })
    .first()
    .click();
  await page.waitForURL((url) => url.pathname === pages.restaurant(halmae));
  await addDish(page, '비빔밥');
  await expect(page.getByText('1개 담았어요')).toBeVisible();

  const menu = await visitKept(page, pages.restaurant(halmae));
  expect(menu?.headers()['content-security-policy']).toMatch(kept);
  await addDish(page, '비빔밥');
  await expect(page.getByText('2개 담았어요')).toBeVisible();
  expect(witness.violations).toEqual([]);
});

test('a dish that sells out is sold out in the next document', async ({ browser, page }) => {
  const { context, page: owner } = await signedIn(browser, 'owner', { landing: pages.account() });
  const sell = (soldOut: boolean) =>
    callAs(owner, 'setItemAvailability', {
      params: { restaurantId: burger, itemId: 'shrimp-burger' },
      body: { soldOut },
    });
  const dish = page
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name: '통새우버거', exact: true }) });
  await visitKept(page, pages.restaurant(burger));
  await expect(dish).not.toContainText('품절');
  for (const soldOut of [true, false]) {
    await sell(soldOut);
    const response = await page.goto(pages.restaurant(burger));
    expect(response?.headers()['content-security-policy']).toMatch(kept);
    await (soldOut ? expect(dish).toContainText('품절') : expect(dish).not.toContainText('품절'));
  }
  await context.close();
});

test('who has a session gets documents of their own, and leaves nothing of it to others', async ({
  browser,
  page,
  request,
}) => {
  const { context, page: demo } = await signedIn(browser, 'demo', { landing: pages.account() });
  for (const path of publicPages) {
    await visitKept(page, path);
    for (let visit = 0; visit < 3; visit += 1) {
      const response = await demo.goto(path);
      expect(response?.headers()['content-security-policy'], path).toMatch(own);
      expect(await response?.text(), path).toContain('demo@baedal.test');
    }
    const response = await page.goto(path);
    expect(response?.headers()['content-security-policy'], path).toMatch(kept);
    expect(await response?.text(), path).not.toMatch(/demo@baedal\.test|data-person=/);
  }
  await context.close();

  const ask = async (headers: Record<string, string>) => {
    const answer = await request.get(pages.home(), { headers: { 'accept-language': 'ko', ...headers } });
    return { headers: answer.headers(), text: await answer.text() };
  };
  // A session that opens no more is still nobody else's affair.
  const broken = await ask({ cookie: '__Host-baedal-session.0=1.x' });
  expect(broken.headers['content-security-policy']).toMatch(own);
  expect((await ask({ rsc: '1' })).headers['content-type']).toContain('text/x-component');
  expect((await ask({ 'accept-language': 'en' })).text).toContain('<html lang="en"');
  expect((await ask({ cookie: 'theme=dark' })).text).toContain('data-theme="dark"');
  expect((await ask({})).text).not.toContain('data-theme=');
});
