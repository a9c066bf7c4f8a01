/**
 * Every screen in four looks, so that every pair of language, theme and width is seen: nothing for axe to find,
 * nothing refused by the security policy, nothing wider than the screen. The pictures are kept in test-results/screens.
 */
import { expect, type Page, test } from '@playwright/test';
import { pages } from '@/lib/urls';
import { callAs } from './support/api';
import { addDish, chooseAddress, halmae } from './support/customer';
import { closeAll, type DemoName, signedIn } from './support/people';
import { listen, type Shot, shoot } from './support/shoot';

interface Screen extends Shot {
  readonly who: DemoName | null;
  readonly prepare?: (page: Page) => Promise<void>;
}

test.afterEach(({ browser }) => closeAll(browser));

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

for (const { who, prepare, ...shot } of screens) {
  test(`${shot.name}: two languages, two themes, two widths`, async ({ browser }) => {
    const page = who
      ? (await signedIn(browser, who, { landing: pages.account() })).page
      : await (await browser.newContext()).newPage();
    await prepare?.(page);
    const complaints = listen(page);
    await shoot(page, shot);
    expect(complaints).toEqual([]);
  });
}
