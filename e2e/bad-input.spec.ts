/** What goes wrong on the road: each has a clear answer, and nothing is lost or created. */
import { expect, test } from '@playwright/test';
import { handlers, pages } from '@/lib/urls';
import { atCheckout, cancelShown, orderCount } from './support/checkout';
import { addDish, chooseAddress, fillCheckout, halmae, orderButton, placeOrder } from './support/customer';
import { closeAll, desktop, hideSession, signedIn, typeCredentials } from './support/people';
import { cardOf, openNewOrder } from './support/work';

test.afterEach(({ browser }) => closeAll(browser));

test('a wrong password is said, the e-mail stays typed, and no session begins', async ({ page }) => {
  await page.goto(pages.orders());
  await typeCredentials(page, 'customer', 'Baedal!2025');
  await expect(page.getByRole('alert')).toContainText('비밀번호');
  await expect(page.getByLabel('이메일', { exact: true })).toHaveValue('customer@baedal.test');
  const answer = await page.request.get('/api/customer/orders', { headers: { 'x-baedal': '1' } });
  expect(answer.status()).toBe(401);
});

test('a changed price is shown line by line and charged only after a yes', async ({ browser }) => {
  const { page } = await signedIn(browser, 'customer');
  await page.route('**/api/customer/quotes', async (route) => {
    const answer = await route.fetch();
    const quote = await answer.json();
    // What the page saw an hour ago: the stew was 1,000 cheaper.
    quote.lines[0].unitMinor -= 1000;
    quote.lines[0].totalMinor -= 1000;
    quote.price.subtotalMinor -= 1000;
    quote.price.totalMinor -= 1000;
    await route.fulfill({ response: answer, json: quote });
  });
  await atCheckout(page);
  const before = await orderCount(page);
  await page.unroute('**/api/customer/quotes');
  await orderButton(page).click();
  const difference = page
    .getByRole('dialog')
    .or(page.getByRole('alert'))
    .filter({ hasText: '그사이 가격이 바뀌었어요' });
  await expect(difference.first()).toBeVisible();
  await expect(difference.first()).toContainText('해물순두부');
  expect(await orderCount(page)).toBe(before);
  await page.getByRole('button', { name: /원에 계속하기$/ }).click();
  await page.waitForURL(/\/orders\/[0-9a-f-]{36}$/);
  expect(await orderCount(page)).toBe(before + 1);
  await cancelShown(page);
});

test('a dish sold out while it was in the basket is named, and the rest of the basket stays', async ({
  browser,
}) => {
  const dish = '치즈순두부';
  const [customer, kitchen] = await Promise.all([
    signedIn(browser, 'customer'),
    signedIn(browser, 'owner', { landing: pages.board(halmae), viewport: desktop }),
  ]);
  const { page } = customer;
  await chooseAddress(page);
  await page.goto(pages.restaurant(halmae));
  await addDish(page, dish, ['보통', '보통맛']);
  await addDish(page, '비빔밥');
  await page.goto(pages.checkout(halmae));
  await fillCheckout(page);
  await placeOrder(page);
  const code = /[A-Z]-\d+/.exec((await page.getByRole('main').textContent()) ?? '')?.[0] ?? '';

  // The kitchen refuses that order because the cheese is gone, and says so.
  await openNewOrder(kitchen.page, code);
  await cardOf(kitchen.page, code).getByRole('button', { name: '거절' }).click();
  const sheet = kitchen.page.getByRole('dialog');
  await sheet.getByText('재료가 떨어졌어요').click();
  await sheet.getByText(dish, { exact: true }).click();
  await sheet.getByRole('button', { name: '거절하고 손님께 알리기' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('가게가 이번 주문을 받지 못했어요');

  // Somebody who still has it in the basket.
  await page.goto(pages.restaurant(halmae));
  await addDish(page, '비빔밥');
  await page.evaluate(
    ({ from, to }) => {
      for (const key of Object.keys(localStorage)) {
        const kept = localStorage.getItem(key);
        if (kept?.includes(from)) localStorage.setItem(key, kept.replaceAll(from, to));
      }
    },
    { from: '"bibimbap"', to: '"cheese-sundubu"' },
  );
  await page.goto(pages.checkout(halmae));
  await expect(page.getByText('방금 다 팔렸어요', { exact: false }).first()).toBeVisible();
});

test('a closed restaurant can be read, and says when it opens instead of taking an order', async ({
  page,
}) => {
  const answer = await page.request.get('/api/customer/restaurants', { headers: { 'x-baedal': '1' } });
  const { restaurants }: { restaurants: { id: string; opening: { status: string } }[] } = await answer.json();
  const closed = restaurants.find(({ opening }) => opening.status === 'closed');
  expect(closed, 'the seed has a closed restaurant').toBeDefined();
  await page.goto(pages.restaurant(closed?.id ?? ''));
  await expect(page.getByRole('heading', { level: 1 })).toContainText(/쉬고 있어요|문을 열어요/);
  await expect(page.getByRole('main').getByRole('heading', { level: 3 }).first()).toBeVisible();
  const quote = await page.request.post('/api/customer/quotes', {
    headers: { 'x-baedal': '1' },
    data: { restaurantId: closed?.id, lines: [] },
  });
  const { issues }: { issues: { code: string }[] } = await quote.json();
  expect(issues.map(({ code }) => code)).toContain('STORE_CLOSED');
});

test('a missing required choice is named and focused, and nothing is added', async ({ page }) => {
  await page.goto(pages.restaurant(halmae));
  await page.getByRole('main').getByRole('link', { name: '해물순두부' }).first().click();
  const sheet = page.getByRole('dialog');
  await sheet.getByRole('button', { name: /담기$/ }).click();
  await expect(sheet.getByText(/‘양 선택’에서 골라 주세요/)).toBeVisible();
  await expect(sheet.getByRole('radio', { name: /보통/ }).first()).toBeFocused();
  await page.keyboard.press('Escape');
  await page.goto(pages.basket());
  await expect(page.getByText('장바구니가 아직 비어 있어요')).toBeVisible();
});

test('a quantity that is none is refused with its field, and no order is made', async ({ browser }) => {
  const { page } = await signedIn(browser, 'customer');
  const before = await orderCount(page);
  for (const quantity of [0, 1.5, -1, 1e9, '３']) {
    const at = `a quantity of ${quantity}`;
    const answer = await page.request.post('/api/customer/orders', {
      headers: {
        'x-baedal': '1',
        'idempotency-key': `quantity-${encodeURIComponent(quantity)}-${Date.now()}`,
      },
      data: {
        restaurantId: halmae,
        lines: [{ lineId: 'a', itemId: 'bibimbap', quantity, options: [] }],
        address: { postcode: '04766', roadAddress: '서울 성동구 왕십리로 20', detail: '101동 1203호' },
        phone: '010-1234-5678',
        paymentMethod: 'card_at_door',
        expectedTotalMinor: 11_000,
      },
    });
    expect(answer.status(), at).toBe(422);
    const problem: { code: string; errors: { field: string }[] } = await answer.json();
    expect(problem.code, at).toBe('VALIDATION_FAILED');
    expect(
      problem.errors.map(({ field }) => field),
      at,
    ).toContain('lines.0.quantity');
    expect(await orderCount(page), at).toBe(before);
  }
});

test('a six-digit postcode is told apart from a wrong one, and what was typed stays', async ({ page }) => {
  await page.goto(pages.address());
  await page.getByText('찾는 주소가 안 나오나요? 직접 적기').click();
  await page.getByLabel('우편번호').fill('133-821');
  await page.getByLabel('도로명 주소').fill('서울 성동구 왕십리로 20');
  await page.getByRole('button', { name: '이 주소로 찾기' }).click();
  await expect(page.getByText(/여섯 자리는 예전 우편번호예요/)).toBeVisible();
  await expect(page.getByLabel('도로명 주소')).toHaveValue('서울 성동구 왕십리로 20');
});

test('a double click on the order button makes one order', async ({ browser }) => {
  const { page } = await signedIn(browser, 'customer');
  await atCheckout(page);
  const before = await orderCount(page);
  await orderButton(page).dblclick();
  await page.waitForURL(/\/orders\/[0-9a-f-]{36}$/);
  expect(await orderCount(page)).toBe(before + 1);
  await cancelShown(page);
});

test('somebody else’s order is not there, for the page and for the service alike', async ({ browser }) => {
  const customer = await signedIn(browser, 'customer');
  await atCheckout(customer.page);
  const orderId = await placeOrder(customer.page);
  const other = await signedIn(browser, 'demo');
  await other.page.goto(pages.order(orderId));
  await expect(other.page.getByText('이 주문을 찾을 수 없어요')).toBeVisible();
  const answer = await other.page.request.get(`/api/customer/orders/${orderId}`, {
    headers: { 'x-baedal': '1' },
  });
  expect(answer.status()).toBe(404);
  await cancelShown(customer.page);
});

test('a session that ends in the middle of the checkout costs a sign-in and nothing typed', async ({
  browser,
}) => {
  const { context, page } = await signedIn(browser, 'customer');
  await atCheckout(page);
  await page.getByLabel('요청 사항').fill('고추는 빼 주세요');
  const before = await orderCount(page);
  await hideSession(context);
  await orderButton(page).click();
  await expect(page.getByText('로그인 시간이 끝났어요')).toBeVisible();
  await page.getByRole('link', { name: '다시 로그인하기' }).click();
  // The hosted UI still knows the person (its own session lasts an hour) or asks again.
  await page.waitForURL((url) => url.pathname.startsWith('/checkout') || url.pathname.startsWith('/login'));
  if (new URL(page.url()).pathname.startsWith('/login')) await typeCredentials(page, 'customer');
  await page.waitForURL((url) => url.pathname === pages.checkout(halmae));
  await expect(page.getByLabel('동·호수 또는 층')).toHaveValue('101동 1203호');
  await expect(page.getByLabel('전화번호')).toHaveValue('010-1234-5678');
  await expect(page.getByLabel('요청 사항')).toHaveValue('고추는 빼 주세요');
  expect(await orderCount(page)).toBe(before);
  await placeOrder(page);
  expect(await orderCount(page)).toBe(before + 1);
  await cancelShown(page);
});

test('an unsigned call from another site reaches nothing', async ({ page }) => {
  const answer = await page.request.post(handlers.signOut(), {
    headers: { origin: 'https://elsewhere.example' },
  });
  expect(answer.status()).toBe(403);
});
