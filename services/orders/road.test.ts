import { afterAll, beforeAll, expect, test } from 'vitest';
import { assigned, place, usualTotal } from '@/services/testing/road';
import { enrol, fillTown, hire, kitchenId } from '@/services/testing/town';
import { openWorld, type World } from '@/services/testing/world';

let world: World;

beforeAll(async () => {
  world = await openWorld();
  await fillTown(world.database);
  await hire(world.database, 'staff', kitchenId);
  await enrol(world.database, 'rider');
});
afterAll(() => world.close());

test('one order goes from the basket to the door, and all three screens agree on the total', async () => {
  const { orderId, deliveryId, code } = await assigned(world);
  const rider = { as: 'rider', params: { deliveryId } };
  expect((await world.call('arriveAtPickup', rider)).body.status).toBe('at_pickup');
  expect((await world.call('pickUpDelivery', { ...rider, body: { code } })).problem.code).toBe(
    'STATE_CHANGED',
  );
  await world.call('markOrderReady', { as: 'staff', params: { orderId } });
  expect((await world.call('pickUpDelivery', { ...rider, body: { code } })).body.status).toBe('picked_up');
  expect((await world.call('arriveAtDropoff', rider)).body.status).toBe('at_dropoff');
  const job = await world.call('completeDelivery', { ...rider, body: { proof: 'handed_over' } });
  const board = await world.call('getBoard', { as: 'staff', params: { restaurantId: kitchenId } });
  const order = await world.call('getOrder', { as: 'customer', params: { orderId } });

  expect(job.body).toMatchObject({ status: 'delivered', orderStatus: 'delivered', dropoff: null });
  expect(order.body).toMatchObject({ status: 'delivered', payment: { status: 'paid' }, eta: null });
  const card = board.body.orders.find((each: { id: string }) => each.id === orderId);
  expect([job.body.payment.amountMinor, card.price.totalMinor, order.body.price.totalMinor]).toEqual([
    usualTotal,
    usualTotal,
    usualTotal,
  ]);
});

test('every event of an order has the next number, and its version is the last of them', async () => {
  const { body } = await place(world);
  await world.call('cancelOrder', {
    as: 'customer',
    params: { orderId: body.id },
    body: { reason: 'changed_mind' },
  });
  const events = await world.database.query<{ version: number; type: string }>(
    'SELECT version, type FROM order_event WHERE order_id = $1 ORDER BY version',
    [body.id],
  );
  expect(events.map((event) => event.type)).toEqual(['order.placed', 'order.cancelled', 'payment.voided']);
  expect(events.map((event) => event.version)).toEqual([1, 2, 3]);
  const order = await world.call('getOrder', { as: 'customer', params: { orderId: body.id } });
  expect(order.body.version).toBe(3);
});

test('what happened to an order is never changed or taken away, not even by a hand in the database', async () => {
  const { body } = await place(world);
  const change = (sql: string) => world.database.query(sql, [body.id]);
  await expect(change(`UPDATE order_event SET type = 'order.x' WHERE order_id = $1`)).rejects.toThrow(
    'never changed',
  );
  await expect(change('DELETE FROM order_event WHERE order_id = $1')).rejects.toThrow('never changed');
  const events = await change('SELECT type FROM order_event WHERE order_id = $1');
  expect(events).toEqual([{ type: 'order.placed' }]);
});
