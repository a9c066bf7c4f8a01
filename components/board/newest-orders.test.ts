import { expect, test } from 'vitest';
import { boardOrder } from './board-order.fixture';
import { newestOrders, orderIn } from './newest-orders';

test('a late answer of the live read does not take back what a press already showed', () => {
  const stale = boardOrder({ version: 1 });
  const pressed = boardOrder({ version: 2, status: 'accepted' });
  expect(newestOrders([stale], new Map([[stale.id, pressed]]))).toEqual([pressed]);
});

test('what is newer on the board stays', () => {
  const ready = boardOrder({ version: 4, status: 'ready' });
  expect(
    newestOrders([ready], new Map([[ready.id, boardOrder({ version: 2, status: 'accepted' })]])),
  ).toEqual([ready]);
});

test('reads the order out of a conflict, and nothing out of anything else', () => {
  expect(orderIn(boardOrder({ status: 'accepted', version: 2 }))).toEqual({
    id: boardOrder().id,
    status: 'accepted',
    version: 2,
  });
  for (const other of [null, undefined, 'accepted', {}, { id: 'x', status: 'melted', version: 1 }]) {
    expect(orderIn(other)).toBeNull();
  }
});
