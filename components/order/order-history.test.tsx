// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { NextIntlClientProvider } from 'next-intl';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { historyPageLength } from '@/contract/limits';
import type { ActiveOrder } from '@/contract/schemas/active';
import type { OrderSummary } from '@/contract/schemas/order';
import { callApi } from '@/lib/api/on-demand';
import after from '@/lib/messages/ko/after.json';
import common from '@/lib/messages/ko/common.json';
import order from '@/lib/messages/ko/order.json';
import { OrderHistory } from './order-history';
import { activeOrder, listedOrder } from './testing/orders';

// What is followed live is called without waiting for its script, everything else on demand: one mock hears both.
vi.mock('@/lib/api/on-demand', () => ({ callApi: vi.fn() }));
vi.mock('@/lib/api/browser', async () => await import('@/lib/api/on-demand'));
vi.mock('@/components/ui/link', () => ({
  Link: ({ children, href }: { children: React.ReactNode; href: string }) => <a href={href}>{children}</a>,
}));
afterEach(cleanup);
// The one tab there is leads.
Object.defineProperty(navigator, 'locks', {
  value: { request: (_name: string, _options: object, work: () => Promise<void>) => work() },
});

const never = () => new Promise<never>(() => {});
const asked = (id: string) => vi.mocked(callApi).mock.calls.filter(([route]) => route === id);

/** What each route answers; a route that is not named never does. */
function answering(answers: Record<string, () => Promise<unknown>>) {
  vi.mocked(callApi).mockImplementation(((id: string) => (answers[id] ?? never)()) as never);
}
const ok = (data: object) => async () => ({ ok: true, status: 200, data, etag: '"2"' });

beforeEach(() => {
  vi.mocked(callApi).mockReset();
  answering({});
});

function show(orders: OrderSummary[], active: ActiveOrder[] = []) {
  const now = '2026-10-20T09:30:00.000Z';
  render(
    <NextIntlClientProvider locale="ko" messages={{ order, after, common }} timeZone="Asia/Seoul">
      <OrderHistory orders={orders} active={{ version: 1, orders: active, now }} />
    </NextIntlClientProvider>,
  );
}
const heading = () => screen.getByRole('heading', { level: 1 }).textContent;

test('the list the server page fetched is shown without asking for it again', () => {
  show([listedOrder('a', 'delivered')]);
  expect(heading()).toBe('지금까지 1번 주문했어요');
  expect(asked('listOrders')).toEqual([]);
});

test('an order on its way says when it arrives, and moves to the past when it is heard to have arrived', async () => {
  let heard = false;
  answering({
    getActiveOrders: async () => {
      if (heard) return never();
      heard = true;
      return ok({ version: 2, orders: [activeOrder('a', 'delivered')], now: '2026-10-20T09:40:00.000Z' })();
    },
  });
  show([listedOrder('a', 'preparing')], [activeOrder('a', 'preparing')]);
  expect(screen.getByText('18:35–18:45 도착')).toBeDefined();
  // The script that follows comes on demand.
  await waitFor(() => expect(heading()).toContain('1번 주문했어요'), { timeout: 5_000 });
});

test('what ended while nobody listened is read again', async () => {
  answering({ listOrders: ok({ orders: [listedOrder('a', 'delivered')] }) });
  show([listedOrder('a', 'preparing')]);
  await waitFor(() => expect(heading()).toContain('1번 주문했어요'));
  expect(asked('listOrders')).toHaveLength(1);
});

test('a full page goes on before its last order, and says where it does not', async () => {
  answering({ listOrders: async () => ({ ok: false, kind: 'network' }) });
  show(Array.from({ length: historyPageLength }, () => listedOrder('a', 'delivered')));
  fireEvent.click(screen.getByRole('button', { name: '더 보기' }));
  await waitFor(() => expect(screen.getByText(/더 불러오지 못했어요/)).toBeDefined());
  expect(asked('listOrders')[0]?.[1]).toEqual({ query: { before: 'a' } });
});
