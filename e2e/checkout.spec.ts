/** The checkout on a phone: everything one may choose, and everything that may go wrong on the way to an order. */
import { expect, type Page, test } from '@playwright/test';
import { pages } from '@/lib/urls';
import {
  addsUp,
  atCheckout,
  cancelShown,
  orderCount,
  pick,
  pricesOn,
  shownOrderId,
} from './support/checkout';
import { halmae, orderButton, placeOrder } from './support/customer';
import { closeAll, signedIn } from './support/people';
import { axeFinds, tooWide } from './support/shoot';

test.afterEach(({ browser }) => closeAll(browser));

const heading = (page: Page) => page.getByRole('heading', { level: 1 });

test('a coupon and a tip add up to the won in the basket, at the checkout and on the receipt', async ({
  browser,
}) => {
  const { page } = await signedIn(browser, 'customer');
  await atCheckout(page);
  await expect(page.getByRole('radio', { name: '드리지 않기' })).toBeChecked();
  const plain = await pricesOn(page);
  expect(addsUp(plain)).toBe(true);
  expect(Object.keys(plain)).toEqual(['음식', '배달비', '합계']);

  const coupon = page.getByLabel('쿠폰 번호');
  await coupon.fill('spring2025');
  await coupon.press('Enter');
  await expect(page.getByText('사용 기간이 끝난 쿠폰이에요.')).toBeVisible();
  await expect(coupon).toHaveAttribute('aria-invalid', 'true');
  await coupon.fill('halmae10');
  await coupon.press('Enter');
  await expect(page.getByText('HALMAE10')).toBeVisible();
  await pick(page, '직접 적기');
  await page.getByLabel('팁 금액').fill('1,500');
  await expect(page.getByLabel('결제 금액')).toContainText('1,500원');

  const chosen = await pricesOn(page);
  expect(addsUp(chosen)).toBe(true);
  expect(chosen['할인']).toBe(-Math.floor((chosen['음식'] ?? 0) / 10));
  expect(chosen['팁']).toBe(1_500);
  await page.goto(pages.basket());
  await expect(page.getByLabel('결제 금액')).toContainText('1,500원');
  expect(await pricesOn(page)).toEqual(chosen);

  await page.goto(pages.checkout(halmae));
  await expect(page.getByText('HALMAE10')).toBeVisible();
  await expect(page.getByLabel('팁 금액')).toHaveValue('1,500');
  await placeOrder(page);
  await expect(page.getByLabel('결제 금액')).toBeVisible();
  expect(await pricesOn(page)).toEqual(chosen);
  await cancelShown(page);
});

test('an order for later: a slot that is gone makes room for the next free one, whatever this clock says', async ({
  browser,
}) => {
  const { page } = await signedIn(browser, 'customer');
  // Ten minutes fast: what is today and what is past is the server's to say.
  await page.clock.setFixedTime(Date.now() + 10 * 60_000);
  await atCheckout(page);
  await pick(page, /시간 예약/);
  const time = page.getByLabel('시간', { exact: true });
  await expect(time).toBeVisible();
  await expect(heading(page)).toContainText('사이에 가져다드려요');
  const first = await time.inputValue();

  // As if it had been chosen an hour ago.
  await page.evaluate(
    ({ key, gone }) => {
      const draft = JSON.parse(sessionStorage.getItem(key) ?? '{}');
      draft.form.scheduledFor = new Date(Date.parse(gone) - 60 * 60_000).toISOString();
      draft.form.scheduledTo = new Date(Date.parse(gone) - 45 * 60_000).toISOString();
      sessionStorage.setItem(key, JSON.stringify(draft));
    },
    { key: `baedal.checkout.${halmae}`, gone: first },
  );
  await page.reload();
  await expect(page.getByText(/방금 마감됐어요. 가장 가까운/)).toBeVisible();
  const standIn = await time.inputValue();
  expect(Date.parse(standIn)).toBeGreaterThanOrEqual(Date.parse(first));

  await placeOrder(page);
  const answer = await page.request.get(`/api/customer/orders/${shownOrderId(page)}`, {
    headers: { 'x-baedal': '1' },
  });
  const order: { scheduledFor: { from: string } | null } = await answer.json();
  expect(Date.parse(order.scheduledFor?.from ?? '')).toBe(Date.parse(standIn));
  await cancelShown(page);
});

test('a pick-up order needs no address, costs no delivery, and is handed over to whoever shows its code', async ({
  browser,
}) => {
  const [customer, kitchen] = await Promise.all([
    signedIn(browser, 'customer'),
    signedIn(browser, 'owner', { landing: pages.board(halmae) }),
  ]);
  const { page } = customer;
  await atCheckout(page);
  await pick(page, /포장해 가기/);
  await expect(page.getByRole('heading', { name: '배달 받을 곳' })).toBeHidden();
  await expect(page.getByRole('heading', { name: '라이더 팁' })).toBeHidden();
  await expect(page.getByRole('link', { name: '카카오맵' })).toHaveAttribute('href', /map\.kakao\.com/);
  await expect(heading(page)).toContainText('찾을 수 있어요');
  await expect(page.getByLabel('결제 금액')).not.toContainText('배달비');
  expect(addsUp(await pricesOn(page))).toBe(true);
  const orderId = await placeOrder(page);
  const code = /[A-Z]-\d+/.exec((await page.getByRole('main').textContent()) ?? '')?.[0] ?? '';

  const step = (name: string, data: object) =>
    kitchen.page.request.post(`/api/restaurant/orders/${orderId}/${name}`, {
      headers: { 'x-baedal': '1', 'idempotency-key': `${name}-${orderId}` },
      data,
    });
  expect((await step('accept', { prepMinutes: 15 })).status()).toBe(200);
  expect((await step('ready', {})).status()).toBe(200);
  const wrong = await kitchen.page.request.post(`/api/restaurant/orders/${orderId}/collect`, {
    headers: { 'x-baedal': '1', 'idempotency-key': `wrong-${orderId}` },
    data: { code: 'Z-99' },
  });
  expect(wrong.status()).toBe(422);
  expect((await step('collect', { code })).status()).toBe(200);
  const answer = await page.request.get(`/api/customer/orders/${orderId}`, { headers: { 'x-baedal': '1' } });
  expect(await answer.json()).toMatchObject({ status: 'collected', serviceType: 'pickup' });
});

test('everything that is wrong is said at once, in a list and beside its field, the first one focused', async ({
  browser,
}) => {
  const { page } = await signedIn(browser, 'customer');
  await atCheckout(page);
  await page.getByLabel('동·호수 또는 층').fill('');
  await page.getByLabel('전화번호').fill('공일공-abc');
  await page.getByLabel('요청 사항').fill('가'.repeat(101));
  await pick(page, '직접 적기');
  await page.getByLabel('팁 금액').fill('-1');
  await pick(page, '현금');
  await page.getByLabel('얼마를 내실 건가요?').fill('1,000');
  const before = await orderCount(page);
  await orderButton(page).click();
  const summary = page.getByRole('region', { name: '고칠 곳이 5군데 있어요.' });
  await expect(summary.getByRole('link')).toHaveCount(5);
  await expect(page.getByLabel('동·호수 또는 층')).toBeFocused();
  await summary.getByRole('link', { name: /전화번호가 맞는지/ }).click();
  await expect(page.getByLabel('전화번호')).toBeFocused();
  expect(await orderCount(page)).toBe(before);
  expect(await axeFinds(page)).toEqual([]);

  await page.getByLabel('동·호수 또는 층').fill('3층');
  await page.getByLabel('전화번호').fill('+82 (0)10 1234 5678');
  await page.getByLabel('요청 사항').fill('<script>alert(1)</script> 🌶️ 빼 주세요');
  await page.getByLabel('팁 금액').fill('５００');
  await page.getByLabel('얼마를 내실 건가요?').fill('50,000원');
  await expect(summary).toBeHidden();
  await expect(page.getByText(/^거스름돈 .*을 가지고 갈게요\.$/)).toBeVisible();
  const orderId = await placeOrder(page);
  const answer = await page.request.get(`/api/customer/orders/${orderId}`, { headers: { 'x-baedal': '1' } });
  expect(await answer.json()).toMatchObject({
    phone: '+821012345678',
    note: '<script>alert(1)</script> 🌶️ 빼 주세요',
    cashGivenMinor: 50_000,
    price: { tipMinor: 500 },
  });
  await cancelShown(page);
});

test('no network when pressing: it says so, waits, and orders once when the network is back', async ({
  browser,
}) => {
  const { context, page } = await signedIn(browser, 'customer');
  await atCheckout(page);
  const before = await orderCount(page);
  await context.setOffline(true);
  await orderButton(page).click();
  await expect(page.getByText('인터넷이 끊겨 아직 주문하지 못했어요')).toBeVisible();
  await page.getByRole('button', { name: '지금은 보내지 않기' }).click();
  await expect(page.getByText('인터넷이 끊겼어요. 적은 내용은 그대로 있어요.')).toBeVisible();
  await orderButton(page).click();
  await expect(page.getByText('인터넷이 끊겨 아직 주문하지 못했어요')).toBeVisible();
  await context.setOffline(false);
  await page.waitForURL(/\/orders\/[0-9a-f-]{36}$/);
  expect(await orderCount(page)).toBe(before + 1);
  await cancelShown(page);
});

test('an answer that is lost on the way is asked for again with the same key, by itself, and finds the one order', async ({
  browser,
}) => {
  const { page } = await signedIn(browser, 'customer');
  await atCheckout(page);
  const before = await orderCount(page);
  const keys: (string | undefined)[] = [];
  await page.route('**/api/customer/orders', async (route) => {
    if (route.request().method() !== 'POST') return route.fallback();
    keys.push(route.request().headers()['idempotency-key']);
    if (keys.length > 1) return route.fallback();
    // The service hears of it; the browser does not hear back.
    await route.fetch();
    await route.abort('connectionreset');
  });
  await orderButton(page).click();
  await page.waitForURL(/\/orders\/[0-9a-f-]{36}$/);
  expect(keys.length).toBeGreaterThan(1);
  expect(new Set(keys).size).toBe(1);
  expect(await orderCount(page)).toBe(before + 1);
  await cancelShown(page);
});

test('a reload while the order is being sent finds it, and going back afterwards orders nothing again', async ({
  browser,
}) => {
  const { page } = await signedIn(browser, 'customer');
  await atCheckout(page);
  const before = await orderCount(page);
  let reached: () => void = () => {};
  const sent = new Promise<void>((resolve) => (reached = resolve));
  await page.route('**/api/customer/orders', async (route) => {
    if (route.request().method() !== 'POST') return route.fallback();
    await route.fetch();
    reached();
    // Never answered: the page is left first.
  });
  await orderButton(page).click();
  await sent;
  await page.unroute('**/api/customer/orders');
  await page.reload();
  await page.waitForURL(/\/orders\/[0-9a-f-]{36}$/);
  expect(await orderCount(page)).toBe(before + 1);
  await cancelShown(page);

  await page.goBack();
  await expect(heading(page)).toBeVisible();
  await page.goto(pages.checkout(halmae));
  await expect(page.getByRole('link', { name: '주문 보기' }).or(page.getByLabel('결제 금액'))).toBeVisible();
  await expect(orderButton(page)).toHaveCount(0);
  expect(await orderCount(page)).toBe(before + 1);
});

test('with a slot, for pick-up, in cash and with a tip of one’s own: nothing for axe, nothing wider than 320 px', async ({
  browser,
  baseURL,
}) => {
  test.setTimeout(120_000);
  const { context, page } = await signedIn(browser, 'customer');
  await atCheckout(page);
  await pick(page, /시간 예약/);
  await pick(page, '직접 적기');
  await pick(page, '현금');
  await expect(page.getByLabel('시간', { exact: true })).toBeVisible();
  for (const [theme, width] of [
    ['light', 320],
    ['dark', 1920],
  ] as const) {
    await context.addCookies([{ name: 'theme', value: theme, url: baseURL ?? '' }]);
    await page.setViewportSize({ width, height: 800 });
    await page.reload();
    for (const service of [/배달 받기/, /포장해 가기/]) {
      await pick(page, service);
      await expect(page.getByLabel('시간', { exact: true })).toBeVisible();
      await expect(page.getByLabel('얼마를 내실 건가요?')).toBeVisible();
      await expect(orderButton(page)).toBeEnabled();
      expect(await tooWide(page), `${theme} ${width}`).toBeLessThanOrEqual(0);
      expect(await axeFinds(page), `${theme} ${width}`).toEqual([]);
    }
  }
});
