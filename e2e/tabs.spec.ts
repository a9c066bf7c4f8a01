/** Several tabs of one browser: when one signs out, or in as somebody else, the others know. */
import { expect, type Page, test } from '@playwright/test';
import { personHeader } from '@/lib/person';
import { apiUrl, handlers, pages } from '@/lib/urls';
import { addDish, chooseAddress, halmae } from './support/customer';
import { hideSession, signedIn, signOut, typeCredentials } from './support/people';
import { hostedUiOrigin } from './support/stack-settings';

const cover = (page: Page, words: string) => page.getByRole('dialog', { name: new RegExp(words) });

test('case 35: signing out in one tab covers what the others show of the person, and leaves nothing of them', async ({
  browser,
}) => {
  const { context, page } = await signedIn(browser, 'customer', { landing: pages.account() });
  const [orders, menu] = [await context.newPage(), await context.newPage()];
  await orders.goto(pages.orders());
  await chooseAddress(menu);
  await menu.goto(pages.restaurant(halmae));
  await addDish(menu, '비빔밥');
  await expect(menu.getByText('customer@baedal.test')).toBeAttached();

  await signOut(page);
  await expect(cover(orders, '이 브라우저에서 로그아웃했어요')).toBeVisible();
  await orders.keyboard.press('Escape');
  await orders.keyboard.press('Escape');
  await expect(cover(orders, '이 브라우저에서 로그아웃했어요')).toBeVisible();
  // What everybody may see stays, without the name.
  await expect(menu.getByText('customer@baedal.test')).not.toBeAttached();
  await expect(menu.getByRole('dialog')).toHaveCount(0);
  expect(await menu.evaluate(() => JSON.stringify([{ ...localStorage }, document.cookie]))).not.toMatch(
    /baskets?"?:|place|person/,
  );

  await orders.getByRole('link', { name: '다시 로그인하기' }).click();
  await typeCredentials(orders, 'customer');
  await orders.waitForURL((url) => url.pathname === pages.orders());
  // The menu hears of that as well.
  await expect(menu.getByText('customer@baedal.test')).toBeAttached();
  await context.close();
});

test('case 44: a tab of another person is covered, and can do nothing in the name of who signed in since', async ({
  browser,
}) => {
  const { context, page: orders } = await signedIn(browser, 'customer');
  const other = await context.newPage();
  const mark = await orders.evaluate(() => document.documentElement.dataset['person']);
  await other.goto(handlers.signInAsOther(pages.account()));
  await typeCredentials(other, 'demo');
  await other.waitForURL((url) => url.pathname === pages.account());

  await expect(cover(orders, '지금은 다른 사람이 로그인해 있어요')).toBeVisible();
  const statusOf = (person: string | undefined) =>
    orders.evaluate(
      async ([url, name, value]) => {
        const headers = { 'x-baedal': '1', ...(name && value && { [name]: value }) };
        return (await fetch(url ?? '', { headers })).status;
      },
      [apiUrl('/customer/orders'), personHeader, person],
    );
  expect(await statusOf(mark)).toBe(401);
  expect(await statusOf(undefined)).toBe(200);

  await orders.getByRole('button', { name: '새로 열기' }).click();
  await expect(orders.getByText('demo@baedal.test')).toBeAttached();
  await context.close();
});

test('a sign-in that ran out is said so, and one press leads back to where one was', async ({ browser }) => {
  const { context, page } = await signedIn(browser, 'customer');
  await hideSession(context);
  expect((await page.goto(pages.orders()))?.status()).toBe(401);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('로그인한 지 오래되어 로그인이 풀렸어요');
  await expect(page.getByRole('banner')).toHaveCount(1);
  await page.getByRole('main').getByRole('link', { name: '로그인' }).click();
  // The hosted UI still knows the browser, so nothing is asked.
  await expect(page.getByRole('heading', { level: 1 })).not.toContainText('로그인');
  expect(new URL(page.url()).pathname).toBe(pages.orders());
  expect(page.url()).not.toContain(hostedUiOrigin);
  await context.close();
});
