/** What the server answers in tests of the checkout. Mocks are made of these, so nothing here loads what is mocked. */
import { vi } from 'vitest';
import type { Quote } from '@/contract/schemas/basket';

export const callApi = vi.fn();
export const router = { replace: vi.fn(), push: vi.fn(), prefetch: vi.fn(), refresh: vi.fn() };

/** The server's price of the basket that lies in storage, at `unitMinor` for each dish. */
export function quoteAt(unitMinor: number, more: Partial<Quote> = {}): Quote {
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

export interface Press {
  readonly body: { expectedTotalMinor: number; phone: string; scheduledFor?: string };
  readonly idempotencyKey: string;
}

export const placed = { ok: true, status: 201, data: { id: 'order-1' }, etag: '"1"' };

export const problem = (status: number, code: string, errors: unknown[] = []) => ({
  ok: false,
  kind: 'problem',
  status,
  problem: { code, errors },
});

/** The orders that were sent. */
export const presses = (): Press[] =>
  callApi.mock.calls.filter(([id]) => id === 'placeOrder').map(([, input]) => input);

/** Answers quotes from `price()`, and placings one after the other from `answers`. */
export function serve(price: () => Quote, ...answers: unknown[]): void {
  callApi.mockImplementation(async (id: string) => {
    if (id === 'quoteBasket') return { ok: true, status: 200, data: price(), etag: null };
    const answer = answers.shift();
    return answer instanceof Promise ? await answer : answer;
  });
}
