import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { eventsOf } from '@/services/testing/events';
import { goOnline, offerOf, place } from '@/services/testing/road';
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
  await fillTown(world.database);
  await hire(world.database, 'staff', kitchenId);
});
afterAll(() => world.close());

const staff = (id: Parameters<World['call']>[0], orderId: string, body?: object) =>
  world.call(id, { as: 'staff', params: { orderId }, ...(body ? { body } : {}) });
const order = async (orderId: string) =>
  (await world.call('getOrder', { as: 'customer', params: { orderId } })).body;

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
  await eventsOf(world.database, orderId);
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
  await eventsOf(world.database, orderId);
});

test('damaged food is disposed of, and the order ends', async () => {
  const { orderId, as } = await atTheDoor('r9');
  await world.call('failDelivery', { ...as, body: { reason: 'damaged' } });
  expect((await world.call('disposeDelivery', as)).body).toMatchObject({ status: 'disposed', dropoff: null });
  expect((await world.call('disposeDelivery', as)).status).toBe(200);
  expect((await order(orderId)).status).toBe('cancelled');
});
