// @vitest-environment happy-dom
import { act, cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { NextIntlClientProvider } from 'next-intl';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Board as BoardData, BoardOrder } from '@/contract/schemas/board';
import { callApi } from '@/lib/api/browser';
import board from '@/lib/messages/ko/board.json';
import common from '@/lib/messages/ko/common.json';
import { Board } from './board';
import { boardOrder } from './board-order.fixture';

vi.mock('@/lib/api/browser', () => ({ callApi: vi.fn() }));
vi.mock('@/lib/api/on-demand', () => import('@/lib/api/browser'));
vi.mock('next/navigation', () => ({ useRouter: () => ({ push: vi.fn(), prefetch: vi.fn() }) }));

/** What the server says next; `tell` has the screen hear it. */
let live: { data: BoardData; status: string; lastAt: number; refresh: () => void };
let tell: (change: Partial<typeof live>) => void = () => {};
vi.mock('@/lib/live/use-live', async () => {
  const { useState } = await import('react');
  return {
    useLive: () => {
      const [, render] = useState(0);
      tell = (change) => {
        live = { ...live, ...change };
        render((count) => count + 1);
      };
      return live;
    },
  };
});

const accept = vi.mocked(callApi);
const now = Date.parse('2026-03-01T12:00:10Z');

function boardOf(orders: BoardOrder[]): BoardData {
  return {
    restaurant: {
      id: 'halmae-sundubu-seongsu',
      name: { ko: '할매순두부 성수점', en: 'Halmae Sundubu Seongsu' },
      timeZone: 'Asia/Seoul',
      opening: { status: 'open', nextChangeAt: null },
      prepMinutes: 15,
      pauseReason: null,
    },
    version: 1,
    orders,
    openProblems: 0,
    now: new Date(now).toISOString(),
  };
}

async function show(orders: BoardOrder[]) {
  live = { data: boardOf(orders), status: 'live', lastAt: now, refresh: vi.fn() };
  render(
    <NextIntlClientProvider locale="ko" timeZone="Asia/Seoul" messages={{ board, common }}>
      <Board initial={live.data} />
    </NextIntlClientProvider>,
  );
  // Cards come in their own script.
  await screen.findByRole('article', {}, { timeout: 10_000 });
  return userEvent.setup({ advanceTimers: (ms) => vi.advanceTimersByTime(ms) });
}
const hear = (orders: BoardOrder[]) => act(() => tell({ data: { ...boardOf(orders), version: 2 } }));
const cardOf = (code: string) => within(screen.getByRole('article', { name: code }));

beforeEach(() => {
  vi.useFakeTimers({ now, shouldAdvanceTime: true });
  document.title = '주문판';
  accept.mockReset();
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

test('one press accepts with the restaurant’s usual time, and the button says when it will be ready', async () => {
  const user = await show([boardOrder()]);
  accept.mockResolvedValue({
    ok: true,
    status: 200,
    data: boardOrder({ status: 'accepted', version: 2, times: { readyBy: '2026-03-01T12:15:00Z' } }),
    etag: null,
  } as never);
  await user.click(cardOf('A-17').getByRole('button', { name: '접수 · 21:15 준비' }));
  expect(accept).toHaveBeenCalledWith('acceptOrder', {
    params: { orderId: boardOrder().id },
    body: { prepMinutes: 15 },
    idempotencyKey: expect.any(String),
  });
  const stamped = cardOf('A-17, 접수');
  expect(stamped.getByText('21:15까지 준비해 주세요')).toBeDefined();
  act(() => vi.advanceTimersByTime(1_500));
  expect(await screen.findByRole('button', { name: '준비됐어요' })).toBeDefined();
});

test('an allergy is read before the order is accepted', async () => {
  const user = await show([boardOrder({ note: '새우 알레르기가 있어요' })]);
  await user.click(cardOf('A-17').getByRole('button', { name: /접수 ·/ }));
  expect(accept).not.toHaveBeenCalled();
  expect(screen.getByText('알레르기 요청을 읽고 먼저 표시해 주세요')).toBeDefined();
  expect(document.activeElement).toBe(screen.getByRole('checkbox'));
});

test('a second device that was faster is told kindly, and the board reads again', async () => {
  const user = await show([boardOrder()]);
  accept.mockResolvedValue({
    ok: false,
    kind: 'problem',
    status: 409,
    problem: { code: 'STATE_CHANGED', current: boardOrder({ status: 'rejected', version: 2 }) },
  } as never);
  await user.click(cardOf('A-17').getByRole('button', { name: /접수 ·/ }));
  expect(screen.getByText('다른 기기에서 이미 거절했어요.')).toBeDefined();
  expect(live.refresh).toHaveBeenCalled();
});

test('a new order is said once, counted in the title, and added behind the first', async () => {
  await show([boardOrder()]);
  const second = boardOrder({ id: 'b', code: 'A-18', times: { placedAt: '2026-03-01T12:00:30Z' } });
  hear([boardOrder(), second]);
  expect(screen.getByText('새 주문 A-18, 2개, 25,000원').getAttribute('role')).toBe('alert');
  expect(document.title).toBe('(2) 새 주문');
  hear([boardOrder(), second]);
  expect(screen.getAllByText(/^새 주문 A-18/)).toHaveLength(1);
  const codes = screen.getAllByRole('heading', { level: 3 }).map((heading) => heading.textContent);
  expect(codes.slice(0, 2)).toEqual(['A-17', 'A-18']);
});

test('an order that the customer takes back stays, grey, until somebody has seen it', async () => {
  const user = await show([boardOrder()]);
  hear([boardOrder({ status: 'cancelled', version: 2 })]);
  expect(screen.getAllByText('손님이 취소했어요. 조리하지 마세요')).toHaveLength(1);
  expect(document.title).toBe('주문판');
  await user.click(screen.getByRole('button', { name: '확인했어요' }));
  expect(screen.queryByText('손님이 취소했어요. 조리하지 마세요')).toBeNull();
});

test('without a network nothing can be pressed, and it says why and since when', async () => {
  await show([boardOrder()]);
  act(() => tell({ status: 'offline' }));
  expect(cardOf('A-17').getByRole('button', { name: /접수 ·/ })).toHaveProperty('disabled', true);
  expect(cardOf('A-17').getByText('인터넷이 이어지면 누를 수 있어요')).toBeDefined();
  expect(screen.getByText('인터넷이 끊겼어요 · 21:00부터')).toBeDefined();
});

test('a board one may no longer see says so', async () => {
  await show([boardOrder()]);
  act(() => tell({ status: 'gone' }));
  expect(await screen.findByRole('heading', { name: '이 주문판을 더는 볼 수 없어요' })).toBeDefined();
  expect(screen.queryByRole('article')).toBeNull();
});
