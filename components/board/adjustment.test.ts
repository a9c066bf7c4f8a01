import { expect, test } from 'vitest';
import { changesOf, leavesSomething, totalAfter } from './adjustment';
import { boardOrder } from './board-order.fixture';

const order = boardOrder();

test('what stays as ordered is not sent', () => {
  expect(changesOf(order, {})).toEqual([]);
  expect(changesOf(order, { 1: 2 })).toEqual([]);
  expect(changesOf(order, { 1: 1 })).toEqual([{ lineId: '1', quantity: 1 }]);
});

test('an order of which nothing is left is not an adjustment', () => {
  expect(leavesSomething(order, { 1: 0 })).toBe(false);
  expect(leavesSomething(order, { 1: 1 })).toBe(true);
});

test('the total falls by the lines alone: fees stay, a discount never makes it negative', () => {
  expect(totalAfter(order, {})).toBe(25_000);
  expect(totalAfter(order, { 1: 1 })).toBe(13_500);
  const cheap = boardOrder({
    price: { ...order.price, discountMinor: 20_000, totalMinor: 5_000 },
  });
  expect(totalAfter(cheap, { 1: 1 })).toBe(2_000);
});
