import { expect, test } from 'vitest';
import { orderStates } from '@/contract/states/order';
import { boardOrder } from './board-order.fixture';
import { columnOf, columns, groupOrders } from './group-orders';

const codes = (orders: { code: string }[]) => orders.map((order) => order.code);

test('every status stands in a column', () => {
  for (const status of orderStates) expect(columns).toContain(columnOf({ status }));
});

test('a column grows at its end, whatever order the server lists', () => {
  const late = boardOrder({ id: 'b', code: 'A-20', times: { placedAt: '2026-03-01T12:03:00Z' } });
  const early = boardOrder({ id: 'a', code: 'A-19' });
  expect(codes(groupOrders([late, early]).new)).toEqual(['A-19', 'A-20']);
});

test('accepting with a short time does not push in before what is cooking', () => {
  const first = boardOrder({
    code: 'A-17',
    status: 'preparing',
    times: { acceptedAt: '2026-03-01T12:01:00Z', readyBy: '2026-03-01T12:46:00Z' },
  });
  const quick = boardOrder({
    id: 'q',
    code: 'A-18',
    status: 'accepted',
    times: { acceptedAt: '2026-03-01T12:02:00Z', readyBy: '2026-03-01T12:12:00Z' },
  });
  expect(codes(groupOrders([quick, first]).cooking)).toEqual(['A-17', 'A-18']);
});

test('what ended last stands on top', () => {
  const delivered = boardOrder({
    code: 'A-10',
    status: 'delivered',
    times: { deliveredAt: '2026-03-01T12:30:00Z' },
  });
  const refused = boardOrder({
    id: 'r',
    code: 'A-11',
    status: 'rejected',
    times: { endedAt: '2026-03-01T12:40:00Z' },
  });
  expect(codes(groupOrders([delivered, refused]).done)).toEqual(['A-11', 'A-10']);
});
