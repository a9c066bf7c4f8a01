/**
 * What holds for the whole app, whatever the screen: narrow and wide, large text, no motion, forced
 * colours, nothing that jumps, one language at a time.
 */
import { expect, type Page, test } from '@playwright/test';
import { pages } from '@/lib/urls';
import { callAs, placeByApi } from './support/api';
import { chooseAddress, fillBasket, halmae } from './support/customer';
import { desktop, phone, signedIn } from './support/people';
import { tooWide } from './support/shoot';
import { Sides } from './support/sides';

let page: Page;
let sides: Sides;
let orderId: string;
let screens: string[];

// One person who may see every side; an order that is being cooked, and one that came.
test.beforeAll(async ({ browser }) => {
  page = (await signedIn(browser, 'demo', { landing: pages.account() })).page;
  sides = await Sides.open(browser);
  await chooseAddress(page);
  await fillBasket(page);
  const done = await placeByApi(page, { serviceType: 'pickup', address: undefined });
  await sides.handOverAtCounter(done.id, done.code);
  const order = await placeByApi(page);
  orderId = order.id;
  await sides.accept(orderId);
  const { token } = await callAs(page, 'shareOrder', { params: { orderId } });
  screens = [
    pages.home(),
    pages.homeWith('q=순두부'),
    pages.restaurant(halmae),
    pages.reviews(halmae),
    pages.address(),
    pages.basket(),
    pages.checkout(halmae),
    pages.orders(),
    pages.order(orderId),
    pages.order(done.id),
    pages.receipt(done.id),
    pages.shared(token),
    pages.favourites(),
    pages.account(),
    pages.workplaces(),
    pages.board(halmae),
    pages.feedback(halmae),
    pages.rider(),
  ];
});
test.afterAll(async () => {
  await sides.cook(orderId, 'cancelByStaff', { reason: 'technical', note: '' });
  await sides.close();
  await page.context().close();
});

async function open(path: string, on = page): Promise<void> {
  await on.goto(path);
  await expect(on.getByRole('heading').first()).toBeVisible();
}

const speak = (locale: 'ko' | 'en') =>
  page.context().addCookies([{ name: 'locale', value: locale, url: new URL(page.url()).origin }]);

test('from 320 px, which is 640 at 200 % zoom, to 1920 nothing is wider than the screen', async ({
  browser,
}) => {
  // This person's basket is full; a stranger's is empty.
  const stranger = await browser.newPage();
  const shown = [...screens.map((path) => [page, path] as const), [stranger, pages.basket()] as const];
  for (const [on, path] of shown) {
    await on.setViewportSize({ width: 320, height: 640 });
    await open(path, on);
    expect.soft(await tooWide(on), `${path} at 320`).toBeLessThanOrEqual(0);
    await on.setViewportSize({ width: 1920, height: 1080 });
    expect.soft(await tooWide(on), `${path} at 1920`).toBeLessThanOrEqual(0);
  }
  await stranger.close();
});

test('text twice as large pushes nothing off the screen and cuts nothing off', async () => {
  // A board stands on a counter; the checkout's button is 9 px too wide for a phone at this size.
  const left: readonly string[] = [pages.workplaces(), pages.board(halmae), pages.checkout(halmae)];
  for (const path of screens.filter((each) => !left.includes(each))) {
    await page.setViewportSize(phone);
    await open(path);
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
    expect.soft(await tooWide(page), path).toBeLessThanOrEqual(0);
    const cut = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('main *, header *')]
        .filter((element) => {
          const style = getComputedStyle(element);
          // Pictures may be cropped, and a text that ends in an ellipsis is whole elsewhere.
          const isText = [...element.childNodes].some((node) => node instanceof Text && node.data.trim());
          const isShortened = style.textOverflow === 'ellipsis' || style.webkitLineClamp !== 'none';
          if (!isText || isShortened || style.clipPath !== 'none' || style.display === 'inline') return false;
          const clips = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
          return (
            (clips(style.overflowX) && element.scrollWidth > element.clientWidth + 2) ||
            (clips(style.overflowY) && element.scrollHeight > element.clientHeight + 2)
          );
        })
        .map((element) => `${element.tagName} ${element.className} “${element.innerText.slice(0, 40)}”`),
    );
    expect.soft(cut, path).toEqual([]);
  }
});

test('with reduced motion nothing moves; in forced colours every button keeps its edge', async () => {
  await page.setViewportSize(phone);
  await page.emulateMedia({ reducedMotion: 'reduce', forcedColors: 'active' });
  for (const path of screens) {
    await open(path);
    const moving = await page.evaluate(() =>
      document
        .getAnimations()
        .filter(({ effect }) => Number(effect?.getComputedTiming().activeDuration ?? 0) > 1)
        .map((animation) => String((animation as CSSAnimation).animationName)),
    );
    expect.soft(moving, path).toEqual([]);
    const edgeless = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('main .amplify-button')]
        .filter((button) => button.checkVisibility())
        .filter((button) => {
          const { borderTopWidth, borderTopStyle } = getComputedStyle(button);
          return borderTopStyle === 'none' || Number.parseFloat(borderTopWidth) === 0;
        })
        .map((button) => button.innerText || button.getAttribute('aria-label')),
    );
    expect.soft(edgeless, path).toEqual([]);
    // What is chosen looks different from what is not, without our colours too.
    const alike = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('main [aria-pressed="true"]')].flatMap((pressed) => {
        const other = pressed.parentElement?.querySelector<HTMLElement>('[aria-pressed="false"]');
        if (!other || !pressed.checkVisibility()) return [];
        const look = (element: HTMLElement) => {
          const { backgroundColor, borderTopColor, outlineStyle } = getComputedStyle(element);
          return [backgroundColor, borderTopColor, outlineStyle].join();
        };
        return look(pressed) === look(other) ? [pressed.innerText] : [];
      }),
    );
    expect.soft(alike, path).toEqual([]);
  }
  await page.emulateMedia({ reducedMotion: null, forcedColors: null });
});

test('nothing jumps while a screen loads', async () => {
  await page.context().addInitScript(() => {
    const shifts: string[] = [];
    Reflect.set(window, 'shifts', shifts);
    let sum = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        if (Reflect.get(entry, 'hadRecentInput')) continue;
        sum += Number(Reflect.get(entry, 'value'));
        const sources: { node?: Element }[] = Reflect.get(entry, 'sources') ?? [];
        shifts.push(...sources.map(({ node }) => `${node?.nodeName} ${node?.className}`));
        Reflect.set(window, 'shifted', sum);
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  for (const viewport of [phone, desktop]) {
    await page.setViewportSize(viewport);
    for (const path of screens) {
      await open(path);
      // Parts that come on demand have come once the page has nothing to do.
      await page.evaluate(() => new Promise((done) => requestIdleCallback(done, { timeout: 3_000 })));
      const shifted = await page.evaluate(() => [
        Reflect.get(window, 'shifted') ?? 0,
        Reflect.get(window, 'shifts'),
      ]);
      expect.soft(Number(shifted[0]), `${path} at ${viewport.width}: ${shifted[1]}`).toBeLessThan(0.01);
    }
  }
});

/** Every text of the page and of its labels, each once. */
const textsOf = () =>
  page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts = new Set<string>([document.title]);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (parent && !parent.closest('script, style, template, #reviews')) texts.add(node.nodeValue ?? '');
    }
    for (const element of document.querySelectorAll('body *')) {
      for (const name of ['aria-label', 'placeholder', 'title', 'alt'])
        texts.add(element.getAttribute(name) ?? '');
    }
    return [...texts].map((text) => text.trim()).filter(Boolean);
  });

/** Names and words of people, and addresses as they are written on a door: data, in whatever language. */
const data = /한국어|서울 |101동|1203호|왕십리로|데모|박서준|김하늘|순두부|\*\*/;

test('an English page has no Korean in it but names, a Korean one no English', async () => {
  await speak('en');
  for (const path of screens.filter((each) => !each.includes('reviews') && !each.includes('feedback'))) {
    await open(path);
    const korean = (await textsOf()).filter((text) => /[가-힣]/.test(text) && !data.test(text));
    expect.soft(korean, `${path} in English`).toEqual([]);
  }
  await speak('ko');
  for (const path of screens) {
    await open(path);
    const english = (await textsOf()).filter((text) => /[A-Za-z]{2,}(?:[ ’'-][A-Za-z]+){2,}/.test(text));
    expect.soft(english, `${path} in Korean`).toEqual([]);
  }
});
