// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import { NextIntlClientProvider } from 'next-intl';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { CheckoutIssue } from '@/contract/errors';
import type { Quote } from '@/contract/schemas/basket';
import { newDraft, writeDraft } from '@/lib/checkout/draft';
import { emptyForm } from '@/lib/checkout/form';
import basket from '@/lib/messages/ko/basket.json';
import common from '@/lib/messages/ko/common.json';
import { BasketCard } from './basket-card';

const callApi = vi.hoisted(() => vi.fn());
vi.mock('@/lib/api/browser', () => ({ callApi }));
vi.mock('next/navigation', () => ({ useRouter: () => ({ push: vi.fn(), prefetch: vi.fn() }) }));

const name = { ko: '할매순두부', en: 'Halmae' };
const line = {
  lineId: 'a',
  itemId: 'soup',
  name: { ko: '순두부', en: 'Stew' },
  pictures: [],
  priceMinor: 9000,
  options: [],
  note: '',
  quantity: 1,
};
const place = {
  postcode: '04768',
  roadAddress: '서울특별시 성동구 왕십리로 20',
  district: '성동구',
  position: { lat: 37.54, lng: 127.05 },
};

function quote(issues: CheckoutIssue[], price: Partial<Quote['price']> = {}): Quote {
  return {
    restaurantId: 'halmae',
    timeZone: 'Asia/Seoul',
    menuVersion: 1,
    lines: [{ ...line, unitMinor: 9000, totalMinor: 9000 }],
    price: {
      currency: 'KRW',
      subtotalMinor: 9000,
      discountMinor: 0,
      deliveryFeeMinor: 2000,
      smallOrderFeeMinor: 0,
      tipMinor: 0,
      totalMinor: 11_000,
      vatMinor: 1000,
      ...price,
    },
    minimumMinor: 12_000,
    etaMinutes: { from: 25, to: 35 },
    scheduledFor: null,
    issues,
    expiresAt: '2026-11-23T10:00:00Z',
  };
}

function open(answer: Quote, at: typeof place | null = place) {
  callApi.mockResolvedValue({ ok: true, status: 200, data: answer, etag: null });
  render(
    <NextIntlClientProvider locale="ko" messages={{ basket, common }} timeZone="Asia/Seoul">
      <BasketCard
        basket={{ restaurantId: 'halmae', restaurantName: name, lines: [line] }}
        place={at}
        personId="person"
      />
    </NextIntlClientProvider>,
  );
}

beforeEach(() => {
  callApi.mockReset();
  window.sessionStorage.clear();
});
afterEach(cleanup);

test('a closed kitchen keeps the basket and offers to order for later, from the first free slot on', async () => {
  const at = new Date(Date.now() + 60 * 60_000).toISOString();
  open(
    quote([
      { code: 'STORE_CLOSED', field: 'restaurantId', about: { at } },
      { code: 'SLOT_REQUIRED', field: 'scheduledFor', about: { at } },
    ]),
  );
  const later = await screen.findByRole('link', { name: '시간 예약해서 주문하기' });
  expect(later.getAttribute('href')).toBe('/checkout/halmae');
  expect(screen.getByText(/지금은 문을 닫았어요/)).toBeTruthy();
  expect(screen.getByText(/부터 받을 수 있게 예약할 수 있어요/)).toBeTruthy();
  expect(screen.queryByText(/뒤에 도착해요/)).toBeNull();
});

test('a closed kitchen that takes no orders for later has a button that cannot be pressed', async () => {
  open(quote([{ code: 'STORE_CLOSED', field: 'restaurantId' }]));
  await screen.findByText(/문을 닫은 시간이에요/);
  expect(screen.getByRole('button', { name: '주문하기' })).toHaveProperty('disabled', true);
});

test('what is missing to the minimum is said in won, and with the fee where a small order costs one', async () => {
  open(quote([{ code: 'MIN_ORDER_NOT_MET', field: 'lines', about: { amountMinor: 3000 } }]));
  expect(await screen.findByText('3,000원 더 담으면 주문할 수 있어요.')).toBeTruthy();
  expect(screen.getByRole('button', { name: '주문하기' })).toHaveProperty('disabled', true);
  cleanup();
  open(quote([], { smallOrderFeeMinor: 1500, totalMinor: 12_500 }));
  expect(await screen.findByText('3,000원 더 담으면 소액 주문비 1,500원이 없어져요.')).toBeTruthy();
  expect(screen.getByRole('link', { name: '주문하기' })).toBeTruthy();
});

test('without a place the fee is neither in the total nor called free', async () => {
  open(quote([{ code: 'ADDRESS_REQUIRED', field: 'address' }]), null);
  const prices = await screen.findByLabelText('결제 금액');
  expect(prices.textContent).toContain('주소를 고르면 알려 드려요');
  expect(prices.textContent).toContain('배달비를 뺀 합계');
  expect(prices.textContent).not.toContain('11,000원');
});

test('what this person chose at the checkout is in the price here too, and nobody else’s choice is', async () => {
  const form = { ...emptyForm, tip: '2000' as const, couponCode: 'TEN' };
  writeDraft('halmae', 'person', newDraft(form));
  open(quote([]));
  await screen.findByLabelText('결제 금액');
  expect(callApi.mock.calls[0]?.[1].body).toMatchObject({ tipMinor: 2000, couponCode: 'TEN' });
  cleanup();
  callApi.mockReset();
  writeDraft('halmae', 'another', newDraft(form));
  open(quote([]));
  await screen.findByLabelText('결제 금액');
  expect(callApi.mock.calls[0]?.[1].body).not.toHaveProperty('tipMinor');
});
