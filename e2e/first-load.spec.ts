/** The budget of design §6: at most 160 kB of script, gzip, on the first load of every screen. */
import { expect, test } from '@playwright/test';
import { pages } from '@/lib/urls';
import { chooseAddress, halmae } from './support/customer';
import { firstLoadBytes } from './support/first-load';
import { signedIn } from './support/people';

const budgetBytes = 160 * 1000;

test('every screen loads at most 160 kB of script first', async ({ browser }) => {
  test.setTimeout(120_000);
  const { page } = await signedIn(browser, 'demo');
  await chooseAddress(page);
  const measured: Record<string, number> = {};
  const screens = {
    home: pages.home(),
    restaurant: pages.restaurant(halmae),
    address: pages.address(),
    basket: pages.basket(),
    checkout: pages.checkout(halmae),
    orders: pages.orders(),
    account: pages.account(),
    workplaces: pages.workplaces(),
    board: pages.board(halmae),
    rider: pages.rider(),
  };
  for (const [name, path] of Object.entries(screens)) {
    measured[name] = await firstLoadBytes(page.request, path);
  }
  const table = Object.entries(measured).map(([name, bytes]) => `${name} ${(bytes / 1000).toFixed(1)} kB`);
  test.info().annotations.push({ type: 'first load', description: table.join(', ') });
  process.stdout.write(`first load: ${table.join(', ')}\n`);
  for (const [name, bytes] of Object.entries(measured)) expect(bytes, name).toBeLessThanOrEqual(budgetBytes);
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
