/** The budget of design §6: at most 160 kB of script, gzip, on the first load of every screen. */
import { expect, test } from '@playwright/test';
import { pages } from '@/lib/urls';
import { callAs } from './support/api';
import { chooseAddress, fillBasket, fillCheckout, halmae, placeOrder } from './support/customer';
import { firstLoadBytes } from './support/first-load';
import { ceilingsKb, limitKb } from './support/first-load-ceilings';
import { closeAll, signedIn } from './support/people';

test.afterEach(({ browser }) => closeAll(browser));

test('no screen loads more script first than it did, and none more than 160 kB', async ({ browser }) => {
  test.setTimeout(120_000);
  const { page } = await signedIn(browser, 'demo');
  await chooseAddress(page);
  await fillBasket(page);
  await page.goto(pages.checkout(halmae));
  await fillCheckout(page);
  const orderId = await placeOrder(page);
  const { token } = await callAs(page, 'shareOrder', { params: { orderId } });
  await callAs(page, 'addFavourite', { params: { restaurantId: halmae } });
  const paths: Record<keyof typeof ceilingsKb, string> = {
    home: pages.home(),
    restaurant: pages.restaurant(halmae),
    address: pages.address(),
    savedAddresses: pages.savedAddresses(),
    favourites: pages.favourites(),
    basket: pages.basket(),
    checkout: pages.checkout(halmae),
    orders: pages.orders(),
    order: pages.order(orderId),
    receipt: pages.receipt(orderId),
    shared: pages.shared(token),
    reviews: pages.reviews(halmae),
    account: pages.account(),
    workplaces: pages.workplaces(),
    board: pages.board(halmae),
    rider: pages.rider(),
  };
  const measured = new Map<string, number>();
  for (const [name, path] of Object.entries(paths)) {
    measured.set(name, (await firstLoadBytes(page.request, path)) / 1000);
  }
  const table = [...measured].map(([name, kb]) => `${name} ${kb.toFixed(1)} kB`).join(', ');
  test.info().annotations.push({ type: 'first load', description: table });
  process.stdout.write(`first load: ${table}\n`);
  for (const [name, ceiling] of Object.entries(ceilingsKb)) {
    expect.soft(measured.get(name), name).toBeLessThanOrEqual(Math.min(ceiling, limitKb));
  }
});

test('no screen’s script knows zod, Amplify or the OpenID client', async ({ page }) => {
  await page.goto(pages.restaurant(halmae));
  const sources = await page.evaluate(async () => {
    const scripts = [...document.querySelectorAll<HTMLScriptElement>('script[src]')].map(({ src }) => src);
    return Promise.all(scripts.map(async (src) => (await fetch(src)).text()));
  });
  for (const word of ['ZodError', 'Amplify', 'openid-client', 'code_verifier']) {
    expect(
      sources.some((source) => source.includes(word)),
      word,
    ).toBe(false);
  }
});
