// @vitest-environment happy-dom
import { cleanup, render, screen, waitFor } from '@testing-library/react';
import { NextIntlClientProvider } from 'next-intl';
import { afterEach, expect, test, vi } from 'vitest';
import type { OrderSummary } from '@/contract/schemas/order';
import { callApi } from '@/lib/api/on-demand';
import messages from '@/lib/messages/ko/order.json';
import { OrderHistory } from './order-history';

vi.mock('@/lib/api/on-demand', () => ({ callApi: vi.fn() }));
vi.mock('@/components/ui/link', () => ({
  Link: ({ children, href }: { children: React.ReactNode; href: string }) => <a href={href}>{children}</a>,
}));
afterEach(() => {
  cleanup();
  vi.mocked(callApi).mockReset();
});

const justAMoment = () => new Promise((resolve) => requestAnimationFrame(resolve));

const order = (status: OrderSummary['status']): OrderSummary => ({
  id: '3f0c9a52-7a1e-4a52-9b57-2a6f1f0a0001',
  code: 'A-17',
  status,
  restaurant: {
    id: 'halmae-sundubu-seongsu',
    name: { ko: '할매순두부 성수점', en: 'Halmae Sundubu Seongsu' },
    pictures: ['rice'],
    timeZone: 'Asia/Seoul',
  },
  itemCount: 2,
  firstItem: { ko: '해물순두부', en: 'Seafood sundubu' },
  totalMinor: 21_500,
  currency: 'KRW',
  placedAt: '2026-10-20T09:26:00.000Z',
  scheduledFor: null,
  reviewable: false,
});

function show(orders: OrderSummary[], now = new Date().toISOString()) {
  return render(
    <NextIntlClientProvider locale="ko" messages={{ order: messages }} timeZone="Asia/Seoul">
      <OrderHistory orders={orders} now={now} />
    </NextIntlClientProvider>,
  );
}

test('the list the server page fetched is shown without asking for it again', () => {
  show([order('delivered')]);
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('지금까지 1번 주문했어요');
  expect(callApi).not.toHaveBeenCalled();
});

test('coming back to the tab asks again, and an order that arrived meanwhile moves to the past', async () => {
  vi.mocked(callApi).mockResolvedValue({
    ok: true,
    status: 200,
    data: { orders: [order('delivered')] },
    etag: null,
  } as never);
  show([order('preparing')]);
  expect(screen.getByRole('heading', { level: 1 }).textContent).toContain('지금 오고 있는 주문');
  await justAMoment();
  document.dispatchEvent(new Event('visibilitychange'));
  await waitFor(() =>
    expect(screen.getByRole('heading', { level: 1 }).textContent).toContain('1번 주문했어요'),
  );
});

test('a list that cannot be asked again says from when it is', async () => {
  vi.mocked(callApi).mockResolvedValue({ ok: false, kind: 'network' } as never);
  show([order('preparing')], '2026-10-20T09:30:00.000Z');
  expect((await screen.findByRole('status')).textContent).toContain('18:30');
});

test('a page reached with the back button is asked again at once', async () => {
  vi.mocked(callApi).mockResolvedValue({
    ok: true,
    status: 200,
    data: { orders: [order('delivered')] },
    etag: null,
  } as never);
  show([order('preparing')], '2026-10-20T09:30:00.000Z');
  await waitFor(() =>
    expect(screen.getByRole('heading', { level: 1 }).textContent).toContain('1번 주문했어요'),
  );
});
