import { afterAll, beforeAll, expect, test } from 'vitest';
import { assigned, place, placeAccepted } from '@/services/testing/road';
import { enrol, fillTown, hire, kitchenId, otherKitchenId } from '@/services/testing/town';
import { openWorld, type World } from '@/services/testing/world';

const minute = 60_000;
let world: World;
beforeAll(async () => {
  world = await openWorld({ settings: { missedOrdersLimit: 1_000 } });
  await fillTown(world.database);
  await hire(world.database, 'staff', kitchenId);
  await hire(world.database, 'staff-2', kitchenId);
  await hire(world.database, 'stranger', otherKitchenId);
});
afterAll(() => world.close());

const accept = (orderId: string, as = 'staff', prepMinutes = 15) =>
  world.call('acceptOrder', { as, params: { orderId }, body: { prepMinutes } });
const reject = (orderId: string, body: object = { reason: 'too_busy' }, as = 'staff') =>
  world.call('rejectOrder', { as, params: { orderId }, body });
const ready = (orderId: string, as = 'staff') => world.call('markOrderReady', { as, params: { orderId } });
const cancel = (orderId: string, as = 'customer') =>
  world.call('cancelOrder', { as, params: { orderId }, body: { reason: 'changed_mind' } });
const order = async (orderId: string) =>
  (await world.call('getOrder', { as: 'customer', params: { orderId } })).body;
const placed = async () => (await place(world)).body.id as string;

test('accepting promises a time and starts a delivery', async () => {
  const { status, body } = await accept(await placed());
  expect(status).toBe(200);
  expect(body).toMatchObject({ status: 'accepted', delivery: { status: 'unassigned', riderName: null } });
  expect(Date.parse(body.times.readyBy) - Date.parse(body.times.acceptedAt)).toBe(15 * minute);
});

test('a second device that accepts the same order hears that it is accepted, and nothing changes', async () => {
  const id = await placed();
  const [first, second] = [await accept(id), await accept(id, 'staff-2', 40)];
  expect(second.status).toBe(200);
  expect(second.body.version).toBe(first.body.version);
  expect(second.body.times.readyBy).toBe(first.body.times.readyBy);
});

test('a second device that decides otherwise hears what was decided', async () => {
  const id = await placed();
  await accept(id);
  const late = await reject(id, { reason: 'too_busy' }, 'staff-2');
  expect([late.status, late.problem.code]).toEqual([409, 'STATE_CHANGED']);
  expect(late.problem.current).toMatchObject({ id, status: 'accepted' });
});

test('a refusal voids what is owed and tells the customer why', async () => {
  const id = await placed();
  await reject(id, { reason: 'other', note: '가스가 끊겼어요' });
  expect(await order(id)).toMatchObject({
    status: 'rejected',
    payment: { status: 'voided' },
    ending: { by: 'restaurant', reason: 'other', note: '가스가 끊겼어요' },
    eta: null,
  });
  expect((await reject(id)).status).toBe(200);
  expect((await accept(id)).problem.code).toBe('STATE_CHANGED');
});

test('a refusal needs its details: the items that are out, or words', async () => {
  const id = await placed();
  expect((await reject(id, { reason: 'item_unavailable' })).problem.errors[0]?.field).toBe('itemIds');
  expect((await reject(id, { reason: 'other', note: 'no' })).problem.errors[0]?.field).toBe('note');
  expect((await order(id)).status).toBe('placed');
});

test('items named in a refusal are sold out from the same moment on', async () => {
  const one = (
    await place(world, {
      lines: [{ lineId: 'a', itemId: 'kimchi-stew', quantity: 2, options: [] }],
      expectedTotalMinor: 20_000,
    })
  ).body;
  const before = (await world.call('getRestaurant', { params: { restaurantId: kitchenId } })).body;
  await reject(one.id, { reason: 'item_unavailable', itemIds: ['kimchi-stew'] });
  const after = (await world.call('getRestaurant', { params: { restaurantId: kitchenId } })).body;
  expect(after.menuVersion).toBe(before.menuVersion + 1);
  expect(after.menu[0].items.find((item: { id: string }) => item.id === 'kimchi-stew').soldOut).toBe(true);
});

test('a customer takes back an order until it is accepted', async () => {
  const id = await placed();
  expect((await cancel(id)).body).toMatchObject({ status: 'cancelled', ending: { by: 'customer' } });
  expect((await cancel(id)).status).toBe(200);
  expect((await accept(id)).problem.code).toBe('STATE_CHANGED');
  const late = await cancel(await placeAccepted(world));
  expect([late.status, late.problem.code]).toEqual([409, 'STATE_CHANGED']);
  expect(late.problem.current).toMatchObject({ status: 'accepted' });
});

test('an order nobody answers expires by the server’s clock, with no browser open', async () => {
  const id = await placed();
  await world.pass(5 * minute - 1_000);
  expect((await order(id)).status).toBe('placed');
  await world.pass(1_000);
  expect(await order(id)).toMatchObject({
    status: 'expired',
    payment: { status: 'voided' },
    ending: { by: 'server', reason: 'not_accepted_in_time' },
  });
});

test('accepting at the deadline is too late, even before the clock has struck', async () => {
  const id = await placed();
  world.clock.advance(5 * minute);
  const late = await accept(id);
  expect([late.status, late.problem.code]).toEqual([409, 'EXPIRED']);
  await world.pass(0);
  expect((await accept(id)).problem.code).toBe('EXPIRED');
});

test('cooking starts by the server’s clock, and the food is ready when the kitchen says so', async () => {
  const id = await placeAccepted(world);
  await world.pass(0);
  expect((await order(id)).status).toBe('preparing');
  expect((await ready(id)).body).toMatchObject({ status: 'ready', times: { readyAt: expect.any(String) } });
  expect((await ready(id)).status).toBe(200);
});

test('food cannot be ready before it was accepted, nor after it was refused', async () => {
  const id = await placed();
  expect((await ready(id)).problem.code).toBe('STATE_CHANGED');
  await reject(id);
  expect((await ready(id)).problem.code).toBe('STATE_CHANGED');
});

test('somebody else’s order looks like none at all', async () => {
  const id = await placed();
  expect((await world.call('getOrder', { as: 'other', params: { orderId: id } })).status).toBe(404);
  expect((await cancel(id, 'other')).status).toBe(404);
  expect((await accept(id, 'stranger')).status).toBe(404);
  expect((await reject(id, { reason: 'too_busy' }, 'stranger')).status).toBe(404);
  expect((await ready(id, 'stranger')).status).toBe(404);
  const board = await world.call('getBoard', { as: 'stranger', params: { restaurantId: kitchenId } });
  expect(board.status).toBe(404);
  expect((await order(id)).status).toBe('placed');
});

test('an order that does not exist is not found by anyone', async () => {
  const id = crypto.randomUUID();
  expect((await accept(id)).problem.code).toBe('NOT_FOUND');
  expect((await cancel(id)).problem.code).toBe('NOT_FOUND');
});

test('the kitchen never sees address, phone or entrance code', async () => {
  await placed();
  const { body } = await world.call('getBoard', { as: 'staff', params: { restaurantId: kitchenId } });
  expect(JSON.stringify(body)).not.toMatch(/01012345678|1012345678|101동|왕십리로 20/);
});

test('staff see the kitchens they work in, with how many orders wait', async () => {
  await placed();
  const { body } = await world.call('listWorkplaces', { as: 'staff' });
  expect(body.workplaces).toMatchObject([{ id: kitchenId, position: 'staff', waiting: expect.any(Number) }]);
  expect((await world.call('listWorkplaces', { as: 'customer' })).body.workplaces).toEqual([]);
});

test('the board keeps what ended for three hours', async () => {
  const id = await placed();
  await cancel(id);
  const onBoard = async () => {
    const { body } = await world.call('getBoard', { as: 'staff', params: { restaurantId: kitchenId } });
    return body.orders.some((each: { id: string }) => each.id === id);
  };
  expect(await onBoard()).toBe(true);
  world.clock.advance(3 * 60 * minute + 1_000);
  expect(await onBoard()).toBe(false);
});

test('a rider’s steps come in order, and a repeat of the last one is no mistake', async () => {
  await enrol(world.database, 'walker');
  const { orderId, deliveryId, code } = await assigned(world, 'walker');
  const as = { as: 'walker', params: { deliveryId } };
  const deliver = () => world.call('completeDelivery', { ...as, body: { proof: 'handed_over' } });
  const pickUp = (bag = code) => world.call('pickUpDelivery', { ...as, body: { code: bag } });
  expect((await deliver()).problem.code).toBe('STATE_CHANGED');
  expect((await pickUp()).problem.code).toBe('STATE_CHANGED');
  expect((await world.call('arriveAtPickup', as)).status).toBe(200);
  expect((await world.call('arriveAtPickup', as)).status).toBe(200);
  await ready(orderId);
  expect((await pickUp('Z-99')).problem.code).toBe('CODE_MISMATCH');
  expect((await pickUp()).body).toMatchObject({ status: 'picked_up', orderStatus: 'out_for_delivery' });
  expect((await pickUp()).status).toBe(200);
  expect((await world.call('arriveAtPickup', as)).problem.code).toBe('STATE_CHANGED');
  await world.call('arriveAtDropoff', as);
  expect((await deliver()).body).toMatchObject({
    status: 'delivered',
    payment: { status: 'paid' },
    dropoff: null,
  });
  expect((await deliver()).status).toBe(200);
  const shift = await world.call('getShift', { as: 'walker' });
  expect(shift.body).toMatchObject({ jobs: [], today: { deliveries: 1, earnedMinor: 3_000 } });
});

test('a rider touches only their own deliveries', async () => {
  await enrol(world.database, 'mine');
  const { deliveryId } = await assigned(world, 'mine');
  const as = { as: 'thief', params: { deliveryId } };
  expect((await world.call('arriveAtPickup', as)).status).toBe(404);
  expect((await world.call('pickUpDelivery', { ...as, body: { code: 'A-1' } })).status).toBe(404);
  expect((await world.call('arriveAtDropoff', as)).status).toBe(404);
  expect((await world.call('completeDelivery', { ...as, body: { proof: 'handed_over' } })).status).toBe(404);
});
