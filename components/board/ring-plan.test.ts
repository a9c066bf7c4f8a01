import { expect, test } from 'vitest';
import { ringEverySeconds } from '../work/work-sound';
import { boardOrder } from './board-order.fixture';
import { planRing } from './ring-plan';

const order = boardOrder();
const after = (seconds: number) => Date.parse(order.times.placedAt) + seconds * 1000;
const nothingSeen = new Map<string, number>();

test('a new order calls, at least every ten seconds, and faster after a minute', () => {
  expect(planRing([order], nothingSeen, after(1))).toBe('calm');
  expect(planRing([order], nothingSeen, after(60))).toBe('urgent');
  expect(ringEverySeconds.calm).toBeLessThanOrEqual(10);
  expect(ringEverySeconds.urgent).toBeLessThan(ringEverySeconds.calm);
});

test('it stops when somebody has seen it, and calls again when it still waits a minute later', () => {
  const seen = new Map([[order.id, after(5)]]);
  expect(planRing([order], seen, after(6))).toBe('silent');
  expect(planRing([order], seen, after(65))).toBe('urgent');
});

test('a second order calls although the first was seen', () => {
  const second = boardOrder({ id: 'second', times: { placedAt: '2026-03-01T12:00:10Z' } });
  expect(planRing([order, second], new Map([[order.id, after(5)]]), after(12))).toBe('calm');
});

test('nothing calls once no order is new', () => {
  expect(planRing([boardOrder({ status: 'accepted' })], nothingSeen, after(30))).toBe('silent');
  expect(planRing([boardOrder({ status: 'cancelled' })], nothingSeen, after(30))).toBe('silent');
});
