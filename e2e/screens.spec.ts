/**
 * Every screen in both languages and both themes, on a phone and on a desktop: nothing for axe to find, nothing
 * refused by the security policy, nothing wider than the screen. The pictures are kept in test-results/screens.
 */
import AxeBuilder from '@axe-core/playwright';
import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { pages } from '@/lib/urls';
import { callAs } from './support/api';
import { addDish, chooseAddress, halmae } from './support/customer';
import { type DemoName, desktop, phone, signedIn } from './support/people';

interface Screen {
  name: string;
  who: DemoName | null;
  path: string;
  status?: number;
  prepare?: (page: Page) => Promise<void>;
}

const withBasket = async (page: Page) => {
  await chooseAddress(page);
  await page.goto(pages.restaurant(halmae));
  await addDish(page, '비빔밥');
};

const screens: Screen[] = [
  { name: 'home', who: null, path: pages.home() },
  { name: 'restaurant', who: null, path: pages.restaurant(halmae) },
  { name: 'dish', who: null, path: pages.restaurantItem(halmae, 'haemul-sundubu') },
  { name: 'restaurant-absent', who: null, path: pages.restaurant('no-such-place'), status: 404 },
  { name: 'address', who: null, path: pages.address() },
  {
    name: 'saved-addresses',
    who: 'customer',
    path: pages.savedAddresses(),
    prepare: async (page) => {
      await callAs(page, 'saveAddress', {
        body: {
          label: 'home',
          name: '우리 집',
          address: {
            postcode: '04790',
            roadAddress: '서울 성동구 아차산로 90',
            detail: '2층',
            entranceCode: '*1203#',
          },
        },
      });
    },
  },
  { name: 'favourites', who: 'customer', path: pages.favourites() },
  { name: 'basket-empty', who: null, path: pages.basket() },
  { name: 'basket', who: 'customer', path: pages.basket(), prepare: withBasket },
  { name: 'checkout', who: 'customer', path: pages.checkout(halmae), prepare: withBasket },
  { name: 'orders', who: 'customer', path: pages.orders() },
  { name: 'account', who: 'customer', path: pages.account() },
  { name: 'board', who: 'owner', path: pages.board(halmae) },
  { name: 'workplaces', who: 'owner', path: pages.workplaces() },
  { name: 'rider', who: 'rider2', path: pages.rider() },
  { name: 'forbidden', who: 'nobody', path: pages.rider(), status: 403 },
];

/** Sets what a person would set in their account, as cookies. */
async function prefer(context: BrowserContext, origin: string, locale: string, theme: string): Promise<void> {
  await context.addCookies([
    { name: 'locale', value: locale, url: origin },
    { name: 'theme', value: theme, url: origin },
  ]);
}

for (const screen of screens) {
  test(`${screen.name}: two languages, two themes, two widths`, async ({ browser, baseURL }) => {
    test.setTimeout(120_000);
    const { context, page } = screen.who
      ? await signedIn(browser, screen.who, { landing: pages.account() })
      : await browser.newContext().then(async (made) => ({ context: made, page: await made.newPage() }));
    await screen.prepare?.(page);
    const complaints: string[] = [];
    page.on('console', (message) => {
      const expected = message.type() !== 'error' || message.location().url.endsWith(screen.path);
      if (!expected) complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    for (const locale of ['ko', 'en']) {
      for (const theme of ['light', 'dark']) {
        await prefer(context, baseURL ?? '', locale, theme);
        for (const viewport of [phone, desktop]) {
          await page.setViewportSize(viewport);
          const answer = await page.goto(screen.path);
          expect(answer?.status()).toBe(screen.status ?? 200);
          await expect(page.getByRole('heading').first()).toBeVisible();
          const at = `${screen.name} ${locale} ${theme} ${viewport.width}`;
          const wider = await page.evaluate(
            () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
          );
          expect(wider, `${at}: wider than the screen`).toBeLessThanOrEqual(0);
          const { violations } = await new AxeBuilder({ page }).analyze();
          expect(
            violations.map(
              ({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`,
            ),
            at,
          ).toEqual([]);
          await page.screenshot({ path: `test-results/screens/${at.replaceAll(' ', '-')}.png` });
        }
      }
    }
    expect(complaints).toEqual([]);
    await context.close();
  });
}

test('at 320 px, which is 640 px at 200 % zoom, nothing is wider than the screen', async ({ browser }) => {
  const context = await browser.newContext({ viewport: { width: 320, height: 640 } });
  const page = await context.newPage();
  for (const path of [pages.home(), pages.restaurant(halmae), pages.address(), pages.basket()]) {
    await page.goto(path);
    const widthOf = () =>
      page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(await widthOf(), path).toBeLessThanOrEqual(0);
  }
  await context.close();
});
