import { afterAll, beforeAll, expect, test } from 'vitest';
import { address, assigned, goOnline, offerOf, place, usualTotal } from '@/services/testing/road';
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

const coded = { ...address, entranceCode: '*1203#' };
const step = (id: 'arriveAtPickup' | 'arriveAtDropoff', deliveryId: string) =>
  world.call(id, { as: 'rider', params: { deliveryId } });

async function onTheWay(over: object) {
  await goOnline(world, 'rider');
  const { body } = await place(world, over);
  const orderId: string = body.id;
  await world.call('acceptOrder', { as: 'staff', params: { orderId }, body: { prepMinutes: 15 } });
  const offer = await offerOf(world, 'rider');
  const job = await world.call('acceptOffer', { as: 'rider', params: { offerId: offer.id } });
  const board = await world.call('getBoard', { as: 'staff', params: { restaurantId: kitchenId } });
  const card = board.body.orders.find((each: { id: string }) => each.id === orderId);
  return { order: body, offer, job: job.body, card, deliveryId: offer.deliveryId, orderId };
}

async function deliver({ orderId, deliveryId, order }: Awaited<ReturnType<typeof onTheWay>>) {
  await world.call('markOrderReady', { as: 'staff', params: { orderId } });
  await step('arriveAtPickup', deliveryId);
  await world.call('pickUpDelivery', { as: 'rider', params: { deliveryId }, body: { code: order.code } });
  await step('arriveAtDropoff', deliveryId);
  return world.call('completeDelivery', {
    as: 'rider',
    params: { deliveryId },
    body: { proof: 'handed_over' },
  });
}

test('wishes reach those they are for: the kitchen, the rider, and nobody else', async () => {
  const way = await onTheWay({
    note: '덜 맵게',
    riderNote: '경비실에 말씀해 주세요',
    handoff: 'reception',
    substitution: 'cancel',
  });
  expect(way.order).toMatchObject({
    note: '덜 맵게',
    riderNote: '경비실에 말씀해 주세요',
    handoff: 'reception',
    substitution: 'cancel',
    scheduledFor: null,
  });
  expect(way.card).toMatchObject({ note: '덜 맵게', substitution: 'cancel', scheduledFor: null });
  expect(JSON.stringify(way.card)).not.toContain('경비실');
  expect(way.job.dropoff).toMatchObject({ riderNote: '경비실에 말씀해 주세요', handoff: 'reception' });
  await deliver(way);
});

test('without a wish, what has run out is refunded', async () => {
  expect((await place(world)).body).toMatchObject({ substitution: 'refund', riderNote: '' });
});

test('the entrance code is for the assigned rider only, kept in one place, and forgotten when it is over', async () => {
  const way = await onTheWay({ address: coded });
  expect(way.order).toMatchObject({ entranceCodeGiven: true, address });
  expect(way.job.dropoff.address).toEqual(coded);
  for (const hidden of [way.order, way.card, way.offer])
    expect(JSON.stringify(hidden)).not.toContain('*1203#');
  const { body } = await deliver(way);
  expect(body.dropoff).toBeNull();
  const after = await world.call('getOrder', { as: 'customer', params: { orderId: way.orderId } });
  expect(after.body.entranceCodeGiven).toBe(false);
  for (const table of ['orders', 'order_event']) {
    const kept = await world.database.query(`SELECT 1 AS kept FROM ${table} t WHERE t::text LIKE '%1203#%'`);
    expect(kept, table).toEqual([]);
  }
});

test('a rider brings the change for what will be handed over, until it is paid', async () => {
  const cash = { paymentMethod: 'cash_at_door', cashGivenMinor: 50_000 };
  const way = await onTheWay(cash);
  expect(way.order.cashGivenMinor).toBe(50_000);
  expect(way.card.cashGivenMinor).toBe(50_000);
  expect(way.job.cash).toEqual({ givenMinor: 50_000, changeMinor: 50_000 - usualTotal });
  expect((await deliver(way)).body.cash).toBeNull();
});

test('cash below the total is an issue; by card nobody asks', async () => {
  const little = await place(world, { paymentMethod: 'cash_at_door', cashGivenMinor: usualTotal - 1 });
  expect([little.status, little.problem.errors]).toMatchObject([
    422,
    [{ code: 'CASH_TOO_LITTLE', field: 'cashGivenMinor', about: { amountMinor: usualTotal } }],
  ]);
  const card = await place(world, { paymentMethod: 'card_at_door', cashGivenMinor: 1 });
  expect([card.status, card.body.cashGivenMinor]).toEqual([201, null]);
  const exact = await place(world, { paymentMethod: 'cash_at_door', cashGivenMinor: usualTotal });
  expect(exact.status).toBe(201);
});

test('an order of before these wishes is read as if it had none', async () => {
  const { orderId } = await assigned(world);
  await world.database.query(
    `UPDATE orders SET address = address || '{"entranceCode": "#7"}', rider_note = DEFAULT,
            substitution = DEFAULT WHERE id = $1`,
    [orderId],
  );
  const { status, body } = await world.call('getOrder', { as: 'customer', params: { orderId } });
  expect([status, body.substitution, body.riderNote]).toEqual([200, 'refund', '']);
});
