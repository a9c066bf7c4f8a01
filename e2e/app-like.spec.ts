/** Works like an app, on a phone: installed, without a network, for one person after another, across builds. */
import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { assets, handlers, pages } from '@/lib/urls';
import { chooseAddress, fillBasket, fillCheckout, halmae, placeOrder } from './support/customer';
import { closeAll, phone, signedIn, signOut, typeCredentials } from './support/people';
import { everythingKept, keptPaths, untilKept, workerOf } from './support/worker';

test.afterEach(({ browser }) => closeAll(browser));

test('can be installed: one manifest for each language, with pictures of the size they say', async ({
  page,
  context,
}) => {
  await page.goto(pages.home());
  await workerOf(page);
  for (const [locale, name] of [
    ['ko', '배달'],
    ['en', 'Baedal'],
  ] as const) {
    const answer = await page.request.get(assets.manifest(locale));
    expect(answer.headers()['content-type']).toContain('application/manifest+json');
    const manifest = await answer.json();
    expect(manifest).toMatchObject({ name, lang: locale, id: '/', start_url: '/', display: 'standalone' });
    const icons = [
      ...manifest.icons,
      ...manifest.shortcuts.flatMap((each: { icons: object[] }) => each.icons),
    ];
    for (const icon of icons) {
      const size = await page.evaluate(async (src) => {
        const image = new Image();
        image.src = src;
        await image.decode();
        return `${image.naturalWidth}x${image.naturalHeight}`;
      }, icon.src);
      expect(size, icon.src).toBe(icon.sizes);
    }
    expect(manifest.icons.map(({ purpose }: { purpose: string }) => purpose)).toContain('maskable');
  }
  await expect(page.locator('link[rel="manifest"]')).toHaveAttribute('href', assets.manifest('ko'));
  const session = await context.newCDPSession(page);
  const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
  // The only thing wrong is that tests run in private windows.
  expect(installabilityErrors.map(({ errorId }) => errorId)).toEqual(['in-incognito']);
});

test('without a network: menus as they were last seen, the way back, and everything anew once there is one', async ({
  browser,
}) => {
  const context = await browser.newContext({ viewport: phone });
  const page = await context.newPage();
  await chooseAddress(page);
  await page.goto(pages.home());
  await workerOf(page);
  await untilKept(page, pages.home());
  // Reached by a link, so no document passed through the worker.
  await page
    .getByRole('main')
    .getByRole('link', { name: /할매순두부 성수점/ })
    .first()
    .click();
  await page.waitForURL((url) => url.pathname === pages.restaurant(halmae));
  await untilKept(page, pages.restaurant(halmae));

  await context.setOffline(true);
  await expect(page.getByRole('status').filter({ hasText: /\d\d:\d\d까지의 내용이에요/ })).toBeVisible();
  await page.reload();
  const seen = page.getByRole('status').filter({ hasText: /인터넷이 끊겼어요\. \d\d:\d\d에 본 화면이에요/ });
  await expect(seen).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('할매순두부 성수점');
  await expect(page.getByRole('heading', { level: 3, name: '해물순두부' })).toBeVisible();

  await page.goto(pages.favourites());
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('인터넷이 끊긴 것 같아요');
  expect(new URL(page.url()).pathname).toBe(pages.favourites());
  await page.getByRole('link', { name: /할매순두부 성수점/ }).click();
  await expect(seen).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('인터넷이 끊긴 것 같아요');
  await page.goBack();
  await expect(seen).toBeVisible();
  // A filter is asked of the server; what is kept is the plain list.
  await page.goto(pages.homeWith('cuisine=korean'));
  await expect(seen).toBeVisible();
  expect(new URL(page.url()).search).toBe('');

  await context.setOffline(false);
  await expect(seen).toHaveCount(0);
  await expect(page.locator('html')).not.toHaveAttribute('data-kept-at');
});

test('a network that says nothing gives way to the page as it was seen, until one asks again', async ({
  browser,
}) => {
  const context = await browser.newContext({ viewport: phone });
  const page = await context.newPage();
  await page.goto(pages.home());
  await workerOf(page);
  await untilKept(page, pages.home());
  const isHome = (url: URL) => url.pathname === pages.home();
  await context.route(isHome, () => {});
  await page.reload();
  const slow = page
    .getByRole('status')
    .filter({ hasText: /연결이 느려서 \d\d:\d\d에 본 화면을 먼저 보여 드려요/ });
  await expect(slow).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await context.unroute(isHome);
  await slow.getByRole('button', { name: '새로 열기' }).click();
  await expect(slow).toHaveCount(0);
  await expect(page.locator('html')).not.toHaveAttribute('data-kept-at');
});

test('an order is readable without a network by whoever placed it, and by nobody after them', async ({
  browser,
}) => {
  const { context, page } = await signedIn(browser, 'customer');
  await chooseAddress(page);
  await fillBasket(page);
  await page.goto(pages.checkout(halmae));
  await fillCheckout(page);
  const orderId = await placeOrder(page);
  await workerOf(page);
  await untilKept(page, pages.order(orderId));
  await page.goto(pages.orders());
  await untilKept(page, pages.orders());

  await context.setOffline(true);
  await page.goto(pages.order(orderId));
  await expect(page.getByRole('status').filter({ hasText: /\d\d:\d\d에 본 화면이에요/ })).toBeVisible();
  await expect(page.getByText('101동 1203호').first()).toBeVisible();
  await context.setOffline(false);

  // Signing out takes it all.
  await signOut(page);
  await workerOf(page);
  expect(await keptPaths(page)).not.toContain(pages.order(orderId));
  expect(await everythingKept(page)).not.toContain('customer@baedal.test');
  await context.setOffline(true);
  await page.goto(pages.order(orderId));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('인터넷이 끊긴 것 같아요');
});

test('who signs in without the other having signed out finds nothing of them', async ({ browser }) => {
  const { context, page } = await signedIn(browser, 'customer');
  await workerOf(page);
  await untilKept(page, pages.orders());
  expect(await everythingKept(page)).toContain('customer@baedal.test');
  await page.goto(handlers.signInAsOther(pages.account()));
  await typeCredentials(page, 'demo');
  await page.waitForURL((url) => url.pathname === pages.account());
  await expect.poll(() => everythingKept(page)).not.toContain('customer@baedal.test');
  await context.setOffline(true);
  await page.goto(pages.orders());
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('인터넷이 끊긴 것 같아요');
});

test('a new build takes over while a checkout is open, and the order goes through', async ({ browser }) => {
  const { page } = await signedIn(browser, 'customer');
  await chooseAddress(page);
  await fillBasket(page);
  await page.goto(pages.checkout(halmae));
  await fillCheckout(page);
  await workerOf(page);
  const built = '.next/standalone/public/sw.js';
  const source = readFileSync(built, 'utf8');
  try {
    writeFileSync(built, source.replaceAll(/\b[0-9a-f]{12}\b/g, '0123456789ab'));
    // A look that was under way already may have seen the old one, so it looks until there is nothing newer.
    await expect
      .poll(() =>
        page.evaluate(async () => {
          const registration = await navigator.serviceWorker.ready;
          await registration.update();
          const { installing, waiting, active } = registration;
          const hasTaken = !installing && !waiting && active === navigator.serviceWorker.controller;
          return hasTaken ? caches.keys() : [];
        }),
      )
      .toContain('baedal files 0123456789ab');
    await expect(page.getByLabel('전화번호')).toHaveValue('010-1234-5678');
    await placeOrder(page);
  } finally {
    writeFileSync(built, source);
  }
});
