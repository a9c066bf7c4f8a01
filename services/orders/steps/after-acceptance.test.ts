import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { eventsOf } from '@/services/testing/events';
import { assigned, goOnline, line, offerOf, place, placeAccepted, usualTotal } from '@/services/testing/road';
import { emptyTown, enrol, fillTown, hire, kitchenId } from '@/services/testing/town';
import { openWorld, type World } from '@/services/testing/world';

const minute = 60_000;
let world: World;
beforeAll(async () => {
  world = await openWorld();
});
beforeEach(async () => {
  await emptyTown(world.database);
  world.core.engine.catalogue.forgetAll();
  await fillTown(world.database, ['small-kitchen']);
  for (const id of [kitchenId, 'small-kitchen']) await hire(world.database, 'staff', id);
});
afterAll(() => world.close());

const staff = (id: Parameters<World['call']>[0], orderId: string, body?: object) =>
  world.call(id, { as: 'staff', params: { orderId }, ...(body ? { body } : {}) });
const order = async (orderId: string) =>
  (await world.call('getOrder', { as: 'customer', params: { orderId } })).body;
const ask = (orderId: string, as = 'customer') =>
  world.call('requestCancel', { as, params: { orderId }, body: { reason: 'too_slow', note: '' } });

test('staff cancel with a reason: the rider stops, nothing is owed, the story is whole', async () => {
  await enrol(world.database, 'r1');
  const { orderId } = await assigned(world, 'r1');
  const { status, body } = await staff('cancelByStaff', orderId, { reason: 'no_rider' });
  expect([status, body.status, body.delivery.status]).toEqual([200, 'cancelled', 'cancelled']);
  expect(await order(orderId)).toMatchObject({
    payment: { status: 'voided' },
    ending: { by: 'restaurant', reason: 'no_rider' },
  });
  expect((await world.call('getShift', { as: 'r1' })).body.jobs).toEqual([]);
  expect(await eventsOf(world.database, orderId)).toEqual(
    expect.arrayContaining(['delivery.cancelled', 'payment.voided']),
  );
});

test('an order that waits for an answer is rejected, not cancelled by staff', async () => {
  const { body } = await place(world);
  expect((await staff('cancelByStaff', body.id, { reason: 'no_rider' })).problem.code).toBe('STATE_CHANGED');
});

test('a customer may ask to cancel what was accepted, once at a time; granted, it is over', async () => {
  const id = await placeAccepted(world);
  const asked = await ask(id);
  expect(asked.body.cancelRequest).toMatchObject({ status: 'open', reason: 'too_slow' });
  expect((await ask(id)).body.version).toBe(asked.body.version);
  const { body } = await staff('approveCancel', id);
  expect(body).toMatchObject({ status: 'cancelled', cancelRequest: { status: 'approved' } });
  expect(await order(id)).toMatchObject({ ending: { by: 'customer', reason: 'too_slow' } });
  expect((await staff('approveCancel', id)).status).toBe(200);
  await eventsOf(world.database, id);
});

test('a declined wish says why, the order goes on, and one may ask again', async () => {
  const id = await placeAccepted(world);
  await ask(id);
  const { body } = await staff('declineCancel', id, { reason: 'already_cooking' });
  expect(body).toMatchObject({
    status: 'accepted',
    cancelRequest: { status: 'declined', declineReason: 'already_cooking' },
  });
  expect((await staff('approveCancel', id)).problem.code).toBe('STATE_CHANGED');
  expect((await ask(id)).body.cancelRequest.status).toBe('open');
});

test('a wish nobody answers lapses by the server’s clock', async () => {
  const id = await placeAccepted(world);
  await ask(id);
  await world.pass(5 * minute);
  expect((await order(id)).cancelRequest.status).toBe('lapsed');
  expect((await staff('approveCancel', id)).problem.code).toBe('STATE_CHANGED');
});

test('a wish lapses when the food is picked up, and nobody can cancel after that', async () => {
  await enrol(world.database, 'r2');
  const { orderId, deliveryId, code } = await assigned(world, 'r2');
  await staff('markOrderReady', orderId);
  await ask(orderId);
  const as = { as: 'r2', params: { deliveryId } };
  await world.call('arriveAtPickup', as);
  await world.call('pickUpDelivery', { ...as, body: { code } });
  expect((await order(orderId)).cancelRequest.status).toBe('lapsed');
  expect((await ask(orderId)).problem.code).toBe('STATE_CHANGED');
  expect((await staff('cancelByStaff', orderId, { reason: 'no_rider' })).problem.code).toBe('STATE_CHANGED');
  await eventsOf(world.database, orderId);
});

test('nobody asks to cancel what was not accepted, or is not theirs', async () => {
  const { body } = await place(world);
  expect((await ask(body.id)).problem.code).toBe('STATE_CHANGED');
  expect((await ask(body.id, 'other')).problem.code).toBe('NOT_FOUND');
});

test('a "ready" pressed by mistake is taken back within a minute', async () => {
  const id = await placeAccepted(world);
  const ready = await staff('markOrderReady', id);
  expect(Date.parse(ready.body.undoReadyUntil)).toBeGreaterThan(world.clock.now().getTime());
  expect((await staff('undoReady', id)).body).toMatchObject({
    status: 'preparing',
    times: { readyAt: null },
  });
  await staff('markOrderReady', id);
  world.clock.advance(minute);
  expect((await staff('undoReady', id)).problem.code).toBe('EXPIRED');
  expect((await staff('undoReady', (await place(world)).body.id)).problem.code).toBe('STATE_CHANGED');
});

test('another promise moves the time, is counted, and stays within reason', async () => {
  const id = await placeAccepted(world);
  const before = (await order(id)).times.readyBy;
  const { body } = await staff('changePreparation', id, { addMinutes: 10 });
  expect(Date.parse(body.times.readyBy) - Date.parse(before)).toBe(10 * minute);
  expect(body.delays).toBe(1);
  const { eta, promised } = await order(id);
  expect(Date.parse(eta.to) - Date.parse(promised.to)).toBe(10 * minute);
  const early = await staff('changePreparation', id, { addMinutes: -60 });
  expect(Date.parse(early.body.times.readyBy)).toBeGreaterThan(world.clock.now().getTime());
});

test('lines become fewer or something else, never dearer, and the sum stays exact', async () => {
  const lines = [line, { lineId: 'l2', itemId: 'kimchi-stew', quantity: 2, options: [] }];
  const id = await placeAccepted(world, { lines, expectedTotalMinor: usualTotal + 17_000 });
  const adjust = (changes: object[]) => staff('adjustOrder', id, { changes });
  expect((await adjust([{ lineId: 'l2', quantity: 3 }])).problem.errors[0]?.field).toBe('changes.0.quantity');
  expect((await adjust([{ lineId: 'nope', quantity: 0 }])).problem.code).toBe('VALIDATION_FAILED');
  const dearer = { itemId: 'sundubu', options: [{ optionId: 'mild', quantity: 1 }] };
  expect((await adjust([{ lineId: 'l2', quantity: 2, replacement: dearer }])).problem.code).toBe(
    'VALIDATION_FAILED',
  );
  const { body } = await adjust([{ lineId: 'l2', quantity: 1, replacement: dearer }]);
  expect(body.price.totalMinor).toBe(usualTotal + 9_000);
  expect(body.payment.amountMinor).toBe(usualTotal + 9_000);
  expect(body.agreedTotalMinor).toBe(usualTotal + 17_000);
  const all = body.lines.map((each: { lineId: string }) => ({ lineId: each.lineId, quantity: 0 }));
  expect((await adjust(all)).problem.errors[0]?.code).toBe('empty');
  await staff('markOrderReady', id);
  expect((await adjust([{ lineId: 'l1', quantity: 1 }])).problem.code).toBe('STATE_CHANGED');
});

test('what comes in instead is taken from its counted portions, or refused where there are not enough', async () => {
  const restaurantId = 'small-kitchen';
  const count = (stock: number | null) =>
    world.call('setItemAvailability', {
      as: 'staff',
      params: { restaurantId, itemId: 'kimchi-stew' },
      body: { soldOut: false, stock },
    });
  await count(1);
  const id = await placeAccepted(world, { restaurantId });
  const replacement = { itemId: 'kimchi-stew', options: [] };
  const instead = (quantity: number) =>
    staff('adjustOrder', id, { changes: [{ lineId: 'l1', quantity, replacement }] });
  expect((await instead(2)).problem.errors[0]?.code).toBe('unavailable');
  expect((await instead(1)).body.price.subtotalMinor).toBe(8_500);
  // The same once more takes nothing, and the last portion is not missed.
  expect((await instead(1)).status).toBe(200);
  const [row] = await world.database.query<{ stock: number }>(
    `SELECT stock FROM menu_item WHERE restaurant_id = $1 AND id = 'kimchi-stew'`,
    [restaurantId],
  );
  expect(row?.stock).toBe(0);
  await count(null);
});

test('a pick-up order needs no address and no rider, and goes to whoever shows its code', async () => {
  const over = { serviceType: 'pickup', address: undefined, expectedTotalMinor: 18_000 };
  const { body } = await place(world, over);
  expect(body).toMatchObject({ serviceType: 'pickup', price: { deliveryFeeMinor: 0 }, delivery: null });
  await staff('acceptOrder', body.id, { prepMinutes: 5 });
  expect((await staff('collectOrder', body.id, { code: body.code })).problem.code).toBe('STATE_CHANGED');
  await staff('markOrderReady', body.id);
  expect((await staff('collectOrder', body.id, { code: 'Z-99' })).problem.code).toBe('CODE_MISMATCH');
  expect((await staff('collectOrder', body.id, { code: body.code })).body).toMatchObject({
    status: 'collected',
    payment: { status: 'paid' },
    delivery: null,
  });
  expect((await staff('collectOrder', body.id, { code: body.code })).status).toBe(200);
});

test('an order for delivery is not collected at the counter', async () => {
  const id = await placeAccepted(world);
  await staff('markOrderReady', id);
  const { code } = await order(id);
  expect((await staff('collectOrder', id, { code })).problem.code).toBe('STATE_CHANGED');
});

test('a rider gives a job back before pick-up; another one gets it', async () => {
  await enrol(world.database, 'r3');
  const { orderId, deliveryId } = await assigned(world, 'r3');
  const gone = await world.call('unassignDelivery', {
    as: 'r3',
    params: { deliveryId },
    body: { reason: 'vehicle' },
  });
  expect(gone.body.jobs).toEqual([]);
  expect((await order(orderId)).delivery).toMatchObject({ status: 'unassigned', riderName: null });
  await goOnline(world, 'r4');
  expect(await offerOf(world, 'r3')).toBeNull();
  const offer = await offerOf(world, 'r4');
  expect((await world.call('acceptOffer', { as: 'r4', params: { offerId: offer.id } })).status).toBe(200);
  await eventsOf(world.database, orderId);
});
