/** One order from the basket to the door, on three screens at once, none of them reloaded. */
import { expect, type Page, test } from '@playwright/test';
import { pages } from '@/lib/urls';
import { pick } from './support/checkout';
import { chooseAddress, fillBasket, fillCheckout, halmae, placeOrder, wonIn } from './support/customer';
import { closeAll, desktop, phone, signedIn } from './support/people';
import { acceptOrder, cardOf, goOffline, goOnline, markReady, openNewOrder } from './support/work';

test.afterEach(({ browser }) => closeAll(browser));

/** Counts the documents a page loads from now on; changes of the address alone are none. */
function countLoads(page: Page): () => number {
  let loads = 0;
  page.on('domcontentloaded', () => {
    loads += 1;
  });
  return () => loads;
}

test('three people, one order: every screen follows each step, and the totals agree to the won', async ({
  browser,
}) => {
  const [customer, kitchen, rider] = await Promise.all([
    signedIn(browser, 'customer', { viewport: phone }),
    signedIn(browser, 'owner', { landing: pages.board(halmae), viewport: desktop }),
    signedIn(browser, 'rider', { landing: pages.rider(), viewport: phone }),
  ]);
  await goOnline(rider.page);

  // Basket, address, checkout.
  await chooseAddress(customer.page);
  await fillBasket(customer.page);
  await customer.page.goto(pages.checkout(halmae));
  await fillCheckout(customer.page);
  // As last time is what the checkout suggests, and that may have been to leave it at the door.
  await pick(customer.page, /^직접 받기/);
  const shownTotal = wonIn(await customer.page.getByRole('button', { name: /원 주문하기$/ }).textContent());
  await placeOrder(customer.page);
  await expect(customer.page.getByRole('heading', { level: 1 })).toContainText('가게에 주문을 전했어요');
  const code = /[A-Z]-\d+/.exec((await customer.page.getByRole('main').textContent()) ?? '')?.[0] ?? '';
  expect(code).toMatch(/^[A-Z]-\d{1,3}$/);

  const reloads = [customer, kitchen, rider].map(({ page }) => countLoads(page));

  // The kitchen hears of it, accepts, cooks.
  await openNewOrder(kitchen.page, code);
  await expect(cardOf(kitchen.page, code)).toContainText('해물순두부');
  await expect(cardOf(kitchen.page, code)).toContainText('곱빼기');
  await acceptOrder(kitchen.page, code);
  await expect(customer.page.getByRole('heading', { level: 1 })).toContainText('음식을 만들고 있어요');

  // The rider is offered it, takes it, goes there.
  const offer = rider.page.getByRole('article').filter({ hasText: '할매순두부 성수점' }).first();
  await expect(offer).toBeVisible();
  await expect(rider.page.getByText('101동 1203호')).toHaveCount(0);
  await rider.page.getByRole('button', { name: '받을게요' }).click();
  await expect(rider.page.getByRole('heading', { level: 1 })).toContainText(
    '할매순두부 성수점에서 음식 받기',
  );
  await expect(cardOf(kitchen.page, code)).toContainText('박서준');
  await expect(customer.page.getByText('박서준 님이 가게로 가고 있어요')).toBeVisible();
  await rider.page.getByRole('button', { name: '가게에 도착했어요' }).click();
  await expect(customer.page.getByText('박서준 님이 가게에서 기다리고 있어요')).toBeVisible();

  // Ready, the code on the bag, away.
  await markReady(kitchen.page, code);
  await expect(customer.page.getByRole('heading', { level: 1 })).toContainText('음식이 다 됐어요');
  await rider.page.getByText(`${code}, 같아요`).click();
  await rider.page.getByRole('button', { name: '음식을 받았어요' }).click();
  await expect(customer.page.getByRole('heading', { level: 1 })).toContainText('라이더가 가고 있어요');
  await expect(kitchen.page.getByRole('region', { name: /배달 중/ })).toContainText(code);

  // At the door: what is collected is what was agreed.
  await expect(rider.page.getByText('101동 1203호').first()).toBeVisible();
  await rider.page.getByRole('button', { name: '문 앞에 도착했어요' }).click();
  await expect(customer.page.getByRole('heading', { level: 1 })).toContainText('라이더가 문 앞에 왔어요');
  const collected = wonIn(await rider.page.getByRole('heading', { level: 1 }).textContent());
  await rider.page.getByText(/원 받았어요$/).click();
  await rider.page.getByRole('button', { name: '전달했어요' }).click();
  await expect(rider.page.getByText('배달을 마쳤어요')).toBeVisible();
  await expect(customer.page.getByRole('heading', { level: 1 })).toContainText('음식이 도착했어요');
  await expect(kitchen.page.getByRole('region', { name: /끝남/ })).toContainText(code);

  // To the won, on three screens.
  const receipt = customer.page.getByRole('region', { name: '영수증' });
  const paid = wonIn(await receipt.getByRole('definition').last().textContent());
  const done = kitchen.page.getByRole('region', { name: /끝남/ }).getByRole('article', { name: code });
  const onBoard = wonIn(await done.textContent());
  expect({ shownTotal, collected, onBoard }).toEqual({ shownTotal: paid, collected: paid, onBoard: paid });

  expect(reloads.map((count) => count())).toEqual([0, 0, 0]);
  await rider.page.getByRole('button', { name: '다음 요청 기다리기' }).click();
  await goOffline(rider.page);
});
