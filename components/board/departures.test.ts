import { expect, test } from 'vitest';
import { boardOrder } from './board-order.fixture';
import { nextDepartures } from './departures';

const placed = boardOrder();
const nobody = new Set<string>();
const now = Date.parse('2026-03-01T12:01:00Z');

test('an order that was accepted on this device stays stamped for a moment', () => {
  const accepted = boardOrder({ status: 'accepted', version: 2 });
  const [departure] = nextDepartures([], [placed], [accepted], new Set([placed.id]), now);
  expect(departure).toMatchObject({ kind: 'accepted', own: true, order: { code: 'A-17' } });
  expect(departure?.goesAtMs).toBeGreaterThan(now);
});

test('an order that the customer cancelled stays until somebody takes it away', () => {
  const cancelled = boardOrder({ status: 'cancelled', version: 2 });
  const standing = nextDepartures([], [placed], [cancelled], nobody, now);
  expect(standing).toMatchObject([{ kind: 'cancelled', own: false, goesAtMs: null }]);
  expect(nextDepartures(standing, [cancelled], [cancelled], nobody, now + 60_000)).toBe(standing);
});

test('an order that another device accepted says so and goes by itself', () => {
  const accepted = boardOrder({ status: 'accepted', version: 2 });
  expect(nextDepartures([], [placed], [accepted], nobody, now)).toMatchObject([
    { kind: 'accepted', own: false, goesAtMs: now + 6_000 },
  ]);
});

test('a new order, or one that moved between later columns, leaves nothing behind', () => {
  const cooking = boardOrder({ id: 'c', status: 'preparing' });
  const ready = boardOrder({ id: 'c', status: 'ready', version: 4 });
  expect(nextDepartures([], [cooking], [ready, placed], nobody, now)).toEqual([]);
});
