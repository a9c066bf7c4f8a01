// @vitest-environment happy-dom
import { act, cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { NextIntlClientProvider } from 'next-intl';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Quote } from '@/contract/schemas/basket';
import { addLine } from '@/lib/basket/store';
import { type CheckoutForm, emptyForm } from '@/lib/checkout/form';
import basket from '@/lib/messages/ko/basket.json';
import checkout from '@/lib/messages/ko/checkout.json';
import checkoutForm from '@/lib/messages/ko/checkout-form.json';
import common from '@/lib/messages/ko/common.json';
import { Checkout } from './checkout';
import { CheckoutCards } from './checkout-cards';

const callApi = vi.hoisted(() => vi.fn());
const router = vi.hoisted(() => ({ replace: vi.fn(), push: vi.fn(), prefetch: vi.fn(), refresh: vi.fn() }));
vi.mock('@/lib/api/browser', () => ({ callApi }));
vi.mock('next/navigation', () => ({ useRouter: () => router }));

const restaurant = {
  id: 'halmae',
  name: { ko: '할매순두부', en: 'Halmae' },
  timeZone: 'Asia/Seoul',
  etaMinutes: { from: 25, to: 35 },
};
const counter = {
  id: restaurant.id,
  name: restaurant.name,
  roadAddress: { ko: '서울 성동구 왕십리로 58', en: '58 Wangsimni-ro' },
  position: { lat: 37.54, lng: 127.05 },
  opening: { status: 'open' as const, nextChangeAt: null },
};
const place = {
  postcode: '04768',
  roadAddress: '서울특별시 성동구 왕십리로 20',
  district: '성동구',
  position: { lat: 37.54, lng: 127.05 },
};
const served: CheckoutForm = {
  ...emptyForm,
  roadAddress: place.roadAddress,
  detail: '101동 1203호',
  phone: '010-1234-5678',
};

/** The server's price of the basket that lies in storage, at `unitMinor` for each dish. */
function quoteAt(unitMinor: number, more: Partial<Quote> = {}): Quote {
  const [stored] = JSON.parse(window.localStorage.getItem('baedal.baskets') ?? '{"baskets":[]}').baskets;
  const lines = (stored?.lines ?? []).map((line: { lineId: string; quantity: number }) => ({
    lineId: line.lineId,
    itemId: 'soup',
    name: { ko: '순두부', en: 'Stew' },
    quantity: line.quantity,
    options: [],
    note: '',
    unitMinor,
    totalMinor: unitMinor * line.quantity,
  }));
  const subtotalMinor = lines.reduce((sum: number, line: { totalMinor: number }) => sum + line.totalMinor, 0);
  return {
    restaurantId: 'halmae',
    timeZone: 'Asia/Seoul',
    menuVersion: 1,
    lines,
    price: {
      currency: 'KRW',
      subtotalMinor,
      discountMinor: 0,
      deliveryFeeMinor: 2000,
      smallOrderFeeMinor: 0,
      tipMinor: 0,
      totalMinor: subtotalMinor + 2000,
      vatMinor: 1000,
    },
    minimumMinor: 5000,
    etaMinutes: { from: 25, to: 35 },
    scheduledFor: null,
    issues: [],
    expiresAt: '2026-11-23T10:00:00Z',
    ...more,
  };
}

interface Press {
  readonly body: { expectedTotalMinor: number; phone: string };
  readonly idempotencyKey: string;
}
const placed = { ok: true, status: 201, data: { id: 'order-1' }, etag: '"1"' };
const problem = (status: number, code: string, errors: unknown[] = []) => ({
  ok: false,
  kind: 'problem',
  status,
  problem: { code, errors },
});
const presses = (): Press[] =>
  callApi.mock.calls.filter(([id]) => id === 'placeOrder').map(([, input]) => input);

/** Answers quotes from `price()`, and placings one after the other from `answers`. */
function serve(price: () => Quote, ...answers: unknown[]) {
  callApi.mockImplementation(async (id: string) => {
    if (id === 'quoteBasket') return { ok: true, status: 200, data: price(), etag: null };
    const answer = answers.shift();
    return answer instanceof Promise ? await answer : answer;
  });
}

/** The page as the server draws it, awake. */
function open(props: Partial<Omit<Parameters<typeof Checkout>[0], 'children'>> = {}) {
  return render(
    <NextIntlClientProvider
      locale="ko"
      messages={{ basket, checkout, checkoutForm, common }}
      timeZone="Asia/Seoul"
    >
      <Checkout
        restaurant={restaurant}
        personId="person"
        place={place}
        served={served}
        knownIssues={[]}
        {...props}
      >
        <CheckoutCards restaurant={counter} place={place} saved={[]} served={props.served ?? served} />
      </Checkout>
    </NextIntlClientProvider>,
  );
}
const orderButton = (words: RegExp) => screen.findByRole('button', { name: words });

beforeEach(() => {
  callApi.mockReset();
  router.replace.mockReset();
  window.localStorage.clear();
  window.sessionStorage.clear();
  addLine(
    { restaurantId: 'halmae', restaurantName: restaurant.name },
    {
      itemId: 'soup',
      name: { ko: '순두부', en: 'Stew' },
      pictures: [],
      priceMinor: 9000,
      options: [],
      note: '',
      quantity: 2,
    },
  );
});
afterEach(cleanup);

test('orders once at the total on the screen, goes to the order, and leaves neither basket nor draft', async () => {
  serve(() => quoteAt(9000), placed);
  open();
  await userEvent.click(await orderButton(/20,000원 주문하기/));
  await waitFor(() => expect(router.replace).toHaveBeenCalledWith('/orders/order-1'));
  expect(presses().map(({ body }) => body.expectedTotalMinor)).toEqual([20_000]);
  expect(window.sessionStorage.getItem('baedal.checkout.halmae')).toBeNull();
  expect(window.localStorage.getItem('baedal.baskets')).not.toContain('halmae');
});

test('pressing twice sends one order', async () => {
  let answer: (value: unknown) => void = () => {};
  serve(() => quoteAt(9000), new Promise((resolve) => (answer = resolve)));
  open();
  const button = await orderButton(/주문하기/);
  await userEvent.dblClick(button);
  expect(button.getAttribute('aria-busy')).toBe('true');
  expect(presses()).toHaveLength(1);
  await act(async () => answer(placed));
  expect(router.replace).toHaveBeenCalledTimes(1);
});

test('every issue is said at once, each in its place, and the first one has the focus', async () => {
  const lineId = quoteAt(9000).lines[0]?.lineId;
  serve(
    () => quoteAt(9000),
    problem(422, 'CHECKOUT_REFUSED', [
      { code: 'ITEM_UNAVAILABLE', field: 'lines.0', message: '', lineId },
      { code: 'ADDRESS_DETAIL_REQUIRED', field: 'address.detail', message: '' },
      { code: 'PHONE_INVALID', field: 'phone', message: '' },
    ]),
  );
  open();
  await userEvent.click(await orderButton(/주문하기/));
  const detail = screen.getByRole('textbox', { name: /동·호수/ });
  await waitFor(() => expect(document.activeElement).toBe(detail));
  expect(detail.getAttribute('aria-invalid')).toBe('true');
  expect(screen.getByRole('textbox', { name: /전화번호/ }).getAttribute('aria-invalid')).toBe('true');
  const summary = screen.getByRole('region', { name: '고칠 곳이 3군데 있어요.' });
  expect(
    within(summary)
      .getAllByRole('link')
      .map((link) => link.textContent),
  ).toEqual([
    '방금 다 팔렸어요. 빼거나 다른 음식을 골라 주세요.',
    '동과 호수, 또는 몇 층인지 적어 주세요.',
    '전화번호가 맞는지 봐 주세요. 예: 010-1234-5678',
  ]);
  expect(screen.getByRole('alert').textContent).toBe('고칠 곳이 3군데 있어요.');
  await userEvent.click(within(summary).getByRole('link', { name: /전화번호가 맞는지/ }));
  expect(document.activeElement).toBe(screen.getByRole('textbox', { name: /전화번호/ }));
  await userEvent.type(detail, '2층');
  expect(detail.getAttribute('aria-invalid')).toBeNull();
  const [remove] = screen.getAllByRole('button', { name: '순두부 빼기' });
  expect(remove).toBeTruthy();
});

test('a note that is too long is said together with the phone that is missing, before anything is sent', async () => {
  serve(() => quoteAt(9000));
  open({ served: { ...served, phone: '', note: '가'.repeat(101) } });
  await userEvent.click(await orderButton(/주문하기/));
  expect(screen.getByRole('textbox', { name: /요청 사항/ }).getAttribute('aria-invalid')).toBe('true');
  const phone = screen.getByRole('textbox', { name: /전화번호/ });
  await waitFor(() => expect(document.activeElement).toBe(phone));
  expect(presses()).toHaveLength(0);
});

test('a changed price is shown line by line and ordered only after agreeing, with a new key', async () => {
  let unit = 9000;
  serve(() => quoteAt(unit), problem(409, 'PRICE_CHANGED'), placed);
  open();
  const button = await orderButton(/20,000원 주문하기/);
  unit = 9500;
  await userEvent.click(button);
  const dialog = await screen.findByRole('dialog', { name: '그사이 가격이 바뀌었어요' });
  expect(within(dialog).getByText('순두부')).toBeTruthy();
  expect(dialog.textContent).toContain('18,000원');
  expect(dialog.textContent).toContain('19,000원');
  expect(presses()).toHaveLength(1);
  await userEvent.click(within(dialog).getByRole('button', { name: '21,000원에 계속하기' }));
  await waitFor(() => expect(router.replace).toHaveBeenCalled());
  const [first, second] = presses();
  expect(second?.body.expectedTotalMinor).toBe(21_000);
  expect(second?.idempotencyKey).not.toBe(first?.idempotencyKey);
});

test('a lost network says what is known, and asking again sends the same key and body', async () => {
  serve(() => quoteAt(9000), { ok: false, kind: 'network' }, placed);
  open();
  await userEvent.click(await orderButton(/주문하기/));
  expect(await screen.findByText('주문이 들어갔는지 아직 몰라요')).toBeTruthy();
  expect(screen.getByRole('textbox', { name: /전화번호/ }).closest('fieldset[disabled]')).not.toBeNull();
  await userEvent.click(screen.getByRole('button', { name: '다시 확인하기' }));
  await waitFor(() => expect(router.replace).toHaveBeenCalledWith('/orders/order-1'));
  const [first, second] = presses();
  expect(second).toEqual(first);
});

test('the network coming back finds the order by itself', async () => {
  serve(() => quoteAt(9000), { ok: false, kind: 'timeout' }, placed);
  open();
  await userEvent.click(await orderButton(/주문하기/));
  await screen.findByText('주문이 들어갔는지 아직 몰라요');
  act(() => void window.dispatchEvent(new Event('online')));
  await waitFor(() => expect(router.replace).toHaveBeenCalledTimes(1));
});

test('a reload in the middle of sending finds the order with the same key', async () => {
  serve(() => quoteAt(9000), new Promise(() => {}), placed);
  const first = open();
  await userEvent.click(await orderButton(/주문하기/));
  first.unmount();
  open();
  await waitFor(() => expect(router.replace).toHaveBeenCalledWith('/orders/order-1'));
  expect(presses()[1]).toEqual(presses()[0]);
});

test('an ended session keeps basket, form and key for after signing in, and orders nothing by itself', async () => {
  serve(() => quoteAt(9000), { ok: false, kind: 'signed-out', status: 401 }, placed);
  const first = open();
  const phone = await screen.findByRole('textbox', { name: /전화번호/ });
  await userEvent.clear(phone);
  await userEvent.type(phone, '010-9999-0000');
  await userEvent.type(screen.getByRole('textbox', { name: /공동현관/ }), '#1203');
  await userEvent.click(await orderButton(/주문하기/));
  const link = await screen.findByRole('link', { name: '다시 로그인하기' });
  expect(link.getAttribute('href')).toBe('/auth/sign-in?to=%2Fcheckout%2Fhalmae');
  first.unmount();

  open();
  await waitFor(() => expect(screen.getByDisplayValue('010-9999-0000')).toBeTruthy());
  expect(screen.getByDisplayValue('#1203')).toBeTruthy();
  expect((await screen.findAllByText('순두부')).length).toBeGreaterThan(0);
  expect(presses()).toHaveLength(1);
  await userEvent.click(await orderButton(/주문하기/));
  await waitFor(() => expect(router.replace).toHaveBeenCalled());
  expect(presses()[1]?.idempotencyKey).toBe(presses()[0]?.idempotencyKey);
});

test('somebody else who signs in in this tab sees nothing of what was typed', async () => {
  serve(() => quoteAt(9000));
  const first = open();
  await userEvent.type(await screen.findByRole('textbox', { name: /공동현관/ }), '#1203');
  first.unmount();
  open({ personId: 'another' });
  await orderButton(/주문하기/);
  expect(screen.queryByDisplayValue('#1203')).toBeNull();
});

test('a closed kitchen and a basket below the minimum are said before pressing', async () => {
  serve(() =>
    quoteAt(9000, {
      issues: [
        { code: 'MIN_ORDER_NOT_MET', field: 'lines', about: { amountMinor: 3000 } },
        { code: 'ADDRESS_DETAIL_REQUIRED', field: 'address.detail' },
      ],
    }),
  );
  open({ knownIssues: [{ code: 'STORE_CLOSED', place: 'store' }] });
  expect(screen.getAllByText(/문을 닫은 시간이에요/).length).toBeGreaterThan(0);
  expect(await screen.findByText('3,000원 더 담으면 주문할 수 있어요.')).toBeTruthy();
  const button = screen.getByRole<HTMLButtonElement>('button', { name: '지금은 주문할 수 없어요' });
  expect(button.disabled).toBe(true);
  expect(screen.getByRole('textbox', { name: /동·호수/ }).getAttribute('aria-invalid')).toBeNull();
});

test('no basket, no button: only the way to the menu', async () => {
  window.localStorage.clear();
  window.dispatchEvent(new StorageEvent('storage', { key: null }));
  serve(() => quoteAt(9000));
  open();
  expect(await screen.findByRole('link', { name: '메뉴 보러 가기' })).toBeTruthy();
  expect(screen.queryByRole('button', { name: /주문하기/ })).toBeNull();
});

test('the page that is reloaded while its order is placed goes on to the order, not to an empty basket', async () => {
  serve(() => quoteAt(9000), placed);
  const first = open();
  await userEvent.click(await orderButton(/주문하기/));
  await waitFor(() => expect(router.replace).toHaveBeenCalledTimes(1));
  first.unmount();
  open();
  await waitFor(() => expect(router.replace).toHaveBeenCalledTimes(2));
  expect(router.replace).toHaveBeenLastCalledWith('/orders/order-1');
  expect((await screen.findByRole('link', { name: '주문 보기' })).getAttribute('href')).toBe(
    '/orders/order-1',
  );
  expect(presses()).toHaveLength(1);
});

test('without a network nothing is sent; it waits, can be taken back, and orders when the network is there', async () => {
  serve(() => quoteAt(9000), placed);
  const onLine = vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
  open();
  await userEvent.click(await orderButton(/주문하기/));
  expect(await screen.findByText('인터넷이 끊겨 아직 주문하지 못했어요')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: '지금은 보내지 않기' }));
  act(() => void window.dispatchEvent(new Event('online')));
  await userEvent.click(await orderButton(/주문하기/));
  await screen.findByText('인터넷이 끊겨 아직 주문하지 못했어요');
  expect(presses()).toHaveLength(0);
  onLine.mockReturnValue(true);
  act(() => void window.dispatchEvent(new Event('online')));
  await waitFor(() => expect(router.replace).toHaveBeenCalledWith('/orders/order-1'));
  expect(presses()).toHaveLength(1);
});

test('a coupon that does not count is not kept, says why, and the order goes without it', async () => {
  let wanted: string | undefined;
  callApi.mockImplementation(async (id: string, { body }: { body: { couponCode?: string } }) => {
    if (id !== 'quoteBasket') return placed;
    wanted = body.couponCode;
    const issues = [
      { code: 'COUPON_UNAVAILABLE' as const, field: 'couponCode', about: { coupon: 'over' as const } },
    ];
    return { ok: true, status: 200, data: quoteAt(9000, body.couponCode ? { issues } : {}), etag: null };
  });
  open();
  const coupon = await screen.findByRole('textbox', { name: '쿠폰 번호' });
  await userEvent.type(coupon, 'spring2025{Enter}');
  await waitFor(() => expect(wanted).toBe('SPRING2025'));
  expect(await screen.findByText('사용 기간이 끝난 쿠폰이에요.')).toBeTruthy();
  expect(coupon).toHaveProperty('value', 'spring2025');
  await userEvent.click(await orderButton(/20,000원 주문하기/));
  await waitFor(() => expect(router.replace).toHaveBeenCalled());
  expect(presses()[0]?.body).not.toHaveProperty('couponCode');
});
