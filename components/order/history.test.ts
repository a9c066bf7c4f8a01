import { expect, test } from 'vitest';
import { historyOf, isOfKind } from './history';
import { activeOrder, listedOrder } from './testing/orders';

test('what is heard live replaces what was listed, and what is new comes first', () => {
  const listed = [listedOrder('b', 'preparing'), listedOrder('a', 'delivered')];
  const active = [activeOrder('b', 'delivered'), activeOrder('c', 'placed')];
  const { running, past, isOutdated } = historyOf(listed, active);
  expect(running.map(({ id }) => id)).toEqual(['c']);
  expect(past.map(({ id, status }) => [id, status])).toEqual([
    ['b', 'delivered'],
    ['a', 'delivered'],
  ]);
  expect(isOutdated).toBe(false);
});

test('an order that ran when the list was read and is not heard of any more makes the list old', () => {
  expect(historyOf([listedOrder('a', 'preparing')], []).isOutdated).toBe(true);
  expect(historyOf([listedOrder('a', 'preparing')], []).running).toEqual([]);
  expect(historyOf([listedOrder('a', 'cancelled')], []).isOutdated).toBe(false);
});

test('every order that is over is of one kind', () => {
  for (const status of ['delivered', 'collected', 'rejected', 'expired', 'cancelled'] as const) {
    const order = listedOrder('a', status);
    expect(isOfKind('all', order)).toBe(true);
    expect(isOfKind('received', order)).not.toBe(isOfKind('ended', order));
  }
});
