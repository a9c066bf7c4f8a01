import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { catalogueTopic, touch } from '@/services/kit/live/topics';
import {
  address,
  assigned,
  goOnline,
  line,
  offerOf,
  place,
  placeAccepted,
  usualTotal,
} from '@/services/testing/road';
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
  await fillTown(world.database, ['lazy-kitchen', 'small-kitchen']);
  for (const id of [kitchenId, 'lazy-kitchen', 'small-kitchen']) await hire(world.database, 'staff', id);
});
afterAll(() => world.close());

const staff = (id: Parameters<World['call']>[0], orderId: string, body?: object) =>
  world.call(id, { as: 'staff', params: { orderId }, ...(body ? { body } : {}) });
const order = async (orderId: string) =>
  (await world.call('getOrder', { as: 'customer', params: { orderId } })).body;
const ask = (orderId: string, as = 'customer') =>
  world.call('requestCancel', { as, params: { orderId }, body: { reason: 'too_slow', note: '' } });
const eventsOf = async (orderId: string) => {
  const rows = await world.database.query<{ type: string; version: number }>(
    'SELECT type, version FROM order_event WHERE order_id = $1 ORDER BY version',
    [orderId],
  );
  expect(rows.map((row) => row.version)).toEqual(rows.map((_, index) => index + 1));
  return rows.map((row) => row.type);
};

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
  expect(await eventsOf(orderId)).toEqual(expect.arrayContaining(['delivery.cancelled', 'payment.voided']));
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
  await eventsOf(id);
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
  await eventsOf(orderId);
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

test('money goes back by reason, with who bears it, and never more than was paid', async () => {
  const { body } = await place(world, { serviceType: 'pickup', expectedTotalMinor: 18_000 });
  await staff('acceptOrder', body.id, { prepMinutes: 5 });
  const give = (amountMinor: number, reason = 'missing_item') =>
    staff('refundOrder', body.id, { amountMinor, reason });
  expect((await give(1_000)).problem.code).toBe('STATE_CHANGED');
  await staff('markOrderReady', body.id);
  await staff('collectOrder', body.id, { code: body.code });
  expect((await give(18_001)).problem.errors[0]?.field).toBe('amountMinor');
  expect((await give(8_000)).body.payment.status).toBe('partly_refunded');
  expect((await give(10_001)).problem.code).toBe('VALIDATION_FAILED');
  const last = await give(10_000, 'late');
  expect(last.body.payment.status).toBe('refunded');
  expect(last.body.refunds).toMatchObject([
    { amountMinor: 8_000, bearer: 'restaurant' },
    { amountMinor: 10_000, bearer: 'platform' },
  ]);
  expect((await give(1)).problem.code).toBe('STATE_CHANGED');
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
  await eventsOf(orderId);
});

async function atTheDoor(rider: string, over: object = {}) {
  await enrol(world.database, rider, 9);
  const { body } = await place(world, over);
  await staff('acceptOrder', body.id, { prepMinutes: 5 });
  await staff('markOrderReady', body.id);
  await goOnline(world, rider);
  const offer = await offerOf(world, rider);
  await world.call('acceptOffer', { as: rider, params: { offerId: offer.id } });
  const as = { as: rider, params: { deliveryId: offer.deliveryId } };
  await world.call('arriveAtPickup', as);
  await world.call('pickUpDelivery', { ...as, body: { code: body.code } });
  await world.call('arriveAtDropoff', as);
  return { orderId: body.id as string, pin: body.pin as string, as };
}

test('where the order asks for a PIN, only the right one hands it over', async () => {
  const { orderId, pin, as } = await atTheDoor('r5', { proof: 'pin', handoff: 'leave_at_door' });
  expect((await order(orderId)).handoff).toBe('meet_at_door');
  const deliver = (body: object) => world.call('completeDelivery', { ...as, body });
  expect((await deliver({ proof: 'handed_over' })).problem.errors[0]?.field).toBe('pin');
  expect((await deliver({ proof: 'left_at_door', pin })).problem.code).toBe('VALIDATION_FAILED');
  const wrong = pin === '0000' ? '1111' : '0000';
  expect((await deliver({ proof: 'handed_over', pin: wrong })).problem.code).toBe('CODE_MISMATCH');
  expect((await deliver({ proof: 'handed_over', pin })).body.status).toBe('delivered');
});

test('where the order asks for a photo, the customer sees it and nobody else', async () => {
  const { orderId, as } = await atTheDoor('r6', { proof: 'photo', handoff: 'leave_at_door' });
  const deliver = (body: object) => world.call('completeDelivery', { ...as, body });
  expect((await deliver({ proof: 'left_at_door' })).problem.errors[0]?.field).toBe('photo');
  const photo = `data:image/jpeg;base64,${Buffer.from('door').toString('base64')}`;
  expect((await deliver({ proof: 'left_at_door', photo })).body.status).toBe('delivered');
  const look = (person: string) => world.call('getDeliveryPhoto', { as: person, params: { orderId } });
  expect((await look('customer')).body.dataUrl).toBe(photo);
  expect((await look('other')).status).toBe(404);
  expect((await order(orderId)).delivery.hasPhoto).toBe(true);
});

test('food that is left at a door is shown, also where nobody asked for a picture', async () => {
  const { as } = await atTheDoor('r13', { handoff: 'leave_at_door' });
  const leave = (more: object) =>
    world.call('completeDelivery', { ...as, body: { proof: 'left_at_door', ...more } });
  expect((await leave({})).problem.errors[0]?.field).toBe('photo');
  const photo = `data:image/jpeg;base64,${Buffer.from('door').toString('base64')}`;
  expect((await leave({ photo })).body.status).toBe('delivered');
});

test('where nobody answers, five minutes run by the server’s clock before the rider may give up', async () => {
  const { orderId, as } = await atTheDoor('r7');
  const fail = (reason: string) => world.call('failDelivery', { ...as, body: { reason } });
  expect((await fail('no_answer')).problem.code).toBe('STATE_CHANGED');
  const said = await world.call('reportNoAnswer', as);
  expect((await world.call('reportNoAnswer', as)).body.noAnswerUntil).toBe(said.body.noAnswerUntil);
  expect((await order(orderId)).delivery.noAnswerUntil).toBe(said.body.noAnswerUntil);
  world.clock.advance(5 * minute - 5_000);
  expect((await fail('no_answer')).problem.code).toBe('STATE_CHANGED');
  world.clock.advance(5_000);
  expect((await fail('no_answer')).body).toMatchObject({ status: 'failed', orderStatus: 'undelivered' });
  expect((await world.call('reattemptDelivery', as)).body).toMatchObject({
    status: 'at_dropoff',
    orderStatus: 'out_for_delivery',
    noAnswerUntil: null,
  });
  const done = await world.call('completeDelivery', { ...as, body: { proof: 'handed_over' } });
  expect(done.body.status).toBe('delivered');
  await eventsOf(orderId);
});

test('food that was refused goes back to the kitchen; the order ends with nothing owed', async () => {
  const { orderId, as } = await atTheDoor('r8');
  await world.call('failDelivery', { ...as, body: { reason: 'refused' } });
  expect((await staff('confirmReturn', orderId)).problem.code).toBe('STATE_CHANGED');
  expect((await world.call('returnDelivery', as)).body.status).toBe('returning');
  const { body } = await staff('confirmReturn', orderId);
  expect(body).toMatchObject({
    status: 'cancelled',
    delivery: { status: 'returned' },
    payment: { status: 'voided' },
  });
  expect((await order(orderId)).ending).toMatchObject({ by: 'server', reason: 'refused' });
  await eventsOf(orderId);
});

test('damaged food is disposed of, and the order ends', async () => {
  const { orderId, as } = await atTheDoor('r9');
  await world.call('failDelivery', { ...as, body: { reason: 'damaged' } });
  expect((await world.call('disposeDelivery', as)).body).toMatchObject({ status: 'disposed', dropoff: null });
  expect((await world.call('disposeDelivery', as)).status).toBe(200);
  expect((await order(orderId)).status).toBe('cancelled');
});

test('two orders in a row that nobody answers pause the restaurant, until staff resume', async () => {
  const restaurantId = 'lazy-kitchen';
  const miss = async () => {
    expect((await place(world, { restaurantId })).status).toBe(201);
    await world.pass(5 * minute);
  };
  await miss();
  await miss();
  const board = () => world.call('getBoard', { as: 'staff', params: { restaurantId } });
  expect((await board()).body.restaurant).toMatchObject({
    opening: { status: 'paused' },
    pauseReason: 'missed_orders',
  });
  expect((await place(world, { restaurantId })).problem.errors[0]?.code).toBe('STORE_PAUSED');
  const setPause = (body: object) => world.call('setPause', { as: 'staff', params: { restaurantId }, body });
  expect((await setPause({ paused: false })).body.status).toBe('open');
  expect((await place(world, { restaurantId })).status).toBe(201);
  const later = await setPause({ paused: true, minutes: 30 });
  const left = Date.parse(later.body.nextChangeAt) - world.clock.now().getTime();
  expect(left).toBeGreaterThan(29 * minute);
  world.clock.advance(30 * minute);
  expect((await place(world, { restaurantId })).status).toBe(201);
  const stranger = { as: 'other', params: { restaurantId }, body: { paused: true } };
  expect((await world.call('setPause', stranger)).status).toBe(404);
});

test('counted portions run out, come back when an order is refused, and are never sold twice', async () => {
  const restaurantId = 'small-kitchen';
  const params = { restaurantId, itemId: 'sundubu' };
  const count = (stock: number | null) =>
    world.call('setItemAvailability', { as: 'staff', params, body: { soldOut: false, stock } });
  expect((await count(3)).body).toMatchObject({ stock: 3 });
  const first = await place(world, { restaurantId });
  expect(first.status).toBe(201);
  const second = await place(world, { restaurantId });
  expect(second.problem.errors).toMatchObject([{ code: 'QUANTITY_INVALID', about: { amountMinor: 1 } }]);
  await staff('rejectOrder', first.body.id, { reason: 'too_busy' });
  expect((await place(world, { restaurantId })).status).toBe(201);
  await count(0);
  expect((await place(world, { restaurantId })).problem.errors[0]?.code).toBe('ITEM_UNAVAILABLE');
  await count(null);
  expect((await place(world, { restaurantId })).status).toBe(201);
});

test('a last portion wanted by twenty baskets is sold once', async () => {
  const restaurantId = 'small-kitchen';
  const params = { restaurantId, itemId: 'sundubu' };
  await world.call('setItemAvailability', { as: 'staff', params, body: { soldOut: false, stock: 2 } });
  const answers = await Promise.all(
    Array.from({ length: 20 }, (_, index) => place(world, { restaurantId }, `hungry-${index}`)),
  );
  expect(answers.filter((answer) => answer.status === 201)).toHaveLength(1);
  expect(answers.filter((answer) => answer.problem?.code === 'CHECKOUT_REFUSED')).toHaveLength(19);
  await world.call('setItemAvailability', { as: 'staff', params, body: { soldOut: false, stock: null } });
});

test('a coupon takes off what it says, once per person, and comes back with an order that came to nothing', async () => {
  await world.database.query(
    `INSERT INTO coupon (code, kind, value, max_discount_minor, bearer) VALUES ('TEN', 'percent', 10, 1500, 'platform')`,
  );
  const use = (as: string, expectedTotalMinor: number) =>
    place(world, { couponCode: 'ten', expectedTotalMinor }, as);
  const first = await use('saver', usualTotal - 1_500);
  expect(first.body).toMatchObject({ couponCode: 'TEN', price: { discountMinor: 1_500 } });
  const again = await use('saver', usualTotal - 1_500);
  expect(again.problem.errors).toMatchObject([
    { code: 'COUPON_UNAVAILABLE', field: 'couponCode', about: { coupon: 'used' } },
  ]);
  const cancel = { as: 'saver', params: { orderId: first.body.id }, body: { reason: 'other' } };
  await world.call('cancelOrder', cancel);
  const both = await Promise.all([use('saver', usualTotal - 1_500), use('saver', usualTotal - 1_500)]);
  expect(both.map((answer) => answer.status).sort()).toEqual([201, 422]);
  expect((await place(world, { couponCode: 'NONE' })).problem.errors[0]?.code).toBe('COUPON_UNAVAILABLE');
});

test('less than the minimum is taken for the small-order fee, where the kitchen has one', async () => {
  await world.database.transaction(async (tx) => {
    await tx.query('UPDATE restaurant SET small_order_fee_minor = 1500 WHERE id = $1', ['small-kitchen']);
    await touch(tx, [catalogueTopic('small-kitchen')]);
  });
  const over = { restaurantId: 'small-kitchen', lines: [{ ...line, quantity: 1 }] };
  const { body } = await world.call('quoteBasket', { body: { ...over, address, tipMinor: 2_000 } });
  expect(body.issues).toEqual([]);
  expect(body.price).toMatchObject({ smallOrderFeeMinor: 1_500, tipMinor: 2_000, totalMinor: 15_500 });
  expect((await place(world, { ...over, tipMinor: 2_000, expectedTotalMinor: 15_500 })).status).toBe(201);
});
