import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { assigned, goOnline, offerOf, placeAccepted } from '@/services/testing/road';
import { emptyTown, enrol, fillTown, hire, kitchenId, kitchenPosition } from '@/services/testing/town';
import { openWorld, type World } from '@/services/testing/world';

let world: World;
const askAtOnce = (offersAtOnce: number) => Object.assign(world.core.engine.settings, { offersAtOnce });
beforeAll(async () => {
  world = await openWorld();
});
beforeEach(async () => {
  askAtOnce(1);
  await emptyTown(world.database);
  await fillTown(world.database);
  await hire(world.database, 'staff', kitchenId);
});
afterAll(() => world.close());

const shift = async (as: string) => (await world.call('getShift', { as })).body;
const accept = (as: string, offerId: string) => world.call('acceptOffer', { as, params: { offerId } });
const decline = (as: string, offerId: string) => world.call('declineOffer', { as, params: { offerId } });
const beat = (as: string) => world.call('tellLocation', { as, body: { position: null } });
const north = (metres: number) => ({ lat: kitchenPosition.lat + metres / 111_195, lng: kitchenPosition.lng });
const deliveryOf = async (orderId: string) =>
  (await world.call('getOrder', { as: 'customer', params: { orderId } })).body.delivery;

test('the nearest online rider is asked; the address is told only after accepting', async () => {
  await goOnline(world, 'far', north(3_000));
  await goOnline(world, 'near', north(300));
  await goOnline(world, 'unknown', null);
  const orderId = await placeAccepted(world);
  const offer = await offerOf(world, 'near');
  expect(offer).toMatchObject({ toPickupMetres: 300, feeMinor: 3_000, itemCount: 2, code: 'A-1' });
  expect(JSON.stringify(offer)).not.toMatch(/왕십리로 20|1203|5678/);
  expect([(await shift('far')).offers, (await shift('unknown')).offers]).toEqual([[], []]);
  const { body } = await accept('near', offer.id);
  expect(body).toMatchObject({ status: 'assigned', orderId, dropoff: { phone: '+821012345678' } });
  expect(await deliveryOf(orderId)).toMatchObject({ status: 'assigned' });
});

test('a rider who is offline is not asked', async () => {
  const orderId = await placeAccepted(world);
  expect(await offerOf(world, 'rider')).toBeNull();
  await goOnline(world, 'rider');
  expect(await offerOf(world, 'rider')).not.toBeNull();
  expect(await deliveryOf(orderId)).toMatchObject({ status: 'offered' });
});

test('of two riders who press at once one gets the job, the other is told kindly', async () => {
  askAtOnce(3);
  await goOnline(world, 'one');
  await goOnline(world, 'two');
  const orderId = await placeAccepted(world);
  const offers = { one: await offerOf(world, 'one'), two: await offerOf(world, 'two') };
  const answers = await Promise.all([accept('one', offers.one.id), accept('two', offers.two.id)]);
  expect(answers.map((answer) => answer.status).sort()).toEqual([200, 409]);
  expect(answers.find((answer) => answer.status === 409)?.problem.code).toBe('ALREADY_TAKEN');
  expect((await shift('one')).jobs.length + (await shift('two')).jobs.length).toBe(1);
  expect((await shift('one')).offers.length + (await shift('two')).offers.length).toBe(0);
  expect(await deliveryOf(orderId)).toMatchObject({ status: 'assigned' });
});

test('accepting twice is the same as once', async () => {
  await goOnline(world, 'rider');
  await placeAccepted(world);
  const offer = await offerOf(world, 'rider');
  const first = await accept('rider', offer.id);
  const second = await accept('rider', offer.id);
  expect([second.status, second.body.version]).toEqual([200, first.body.version]);
});

test('a declined delivery goes to the next rider, and comes back only after a while', async () => {
  await goOnline(world, 'near', north(100));
  await goOnline(world, 'far', north(900));
  await placeAccepted(world);
  const offer = await offerOf(world, 'near');
  const { body } = await decline('near', offer.id);
  expect(body.offers).toEqual([]);
  expect((await decline('near', offer.id)).status).toBe(200);
  expect((await accept('near', offer.id)).problem.code).toBe('STATE_CHANGED');
  const next = await offerOf(world, 'far');
  await decline('far', next.id);
  await world.pass(0);
  expect((await shift('near')).offers).toEqual([]);
  world.clock.advance(100_000);
  await Promise.all([beat('near'), beat('far')]);
  world.clock.advance(30_000);
  expect(await offerOf(world, 'near')).not.toBeNull();
});

test('an offer lives thirty seconds; then it is too late and the next rider is asked', async () => {
  await goOnline(world, 'near', north(100));
  await goOnline(world, 'far', north(900));
  await placeAccepted(world);
  const offer = await offerOf(world, 'near');
  world.clock.advance(30_000);
  expect((await accept('near', offer.id)).problem.code).toBe('EXPIRED');
  await world.pass(0);
  expect((await accept('near', offer.id)).problem.code).toBe('EXPIRED');
  expect((await shift('far')).offers).toHaveLength(1);
});

test('three offers missed in a row take a rider offline with the reason, until they come back', async () => {
  await goOnline(world, 'rider');
  await placeAccepted(world);
  for (let missed = 0; missed < 3; missed += 1) {
    expect(await offerOf(world, 'rider')).not.toBeNull();
    await beat('rider');
    await world.pass(30_000);
  }
  expect(await shift('rider')).toMatchObject({ online: false, offlineReason: 'missed_offers', offers: [] });
  await goOnline(world, 'rider');
  expect(await shift('rider')).toMatchObject({ online: true, offlineReason: null });
  expect(await offerOf(world, 'rider')).not.toBeNull();
});

test('a rider whose page fell silent goes offline with the reason, and their offer to another', async () => {
  await goOnline(world, 'silent', north(100));
  await world.pass(100_000);
  await goOnline(world, 'awake', north(900));
  await placeAccepted(world);
  expect(await offerOf(world, 'silent')).not.toBeNull();
  await world.pass(21_000);
  expect(await shift('silent')).toMatchObject({ online: false, offlineReason: 'stale', offers: [] });
  expect(await offerOf(world, 'awake')).not.toBeNull();
});

test('going offline gives back an open offer, and keeps the jobs in hand', async () => {
  const { deliveryId } = await assigned(world, 'rider');
  const orderId = await placeAccepted(world);
  const offer = await offerOf(world, 'rider');
  const { body } = await world.call('setAvailability', { as: 'rider', body: { online: false } });
  expect(body).toMatchObject({ online: false, offlineReason: null, offers: [] });
  expect(body.jobs.map((job: { deliveryId: string }) => job.deliveryId)).toEqual([deliveryId]);
  expect(await deliveryOf(orderId)).toMatchObject({ status: 'unassigned' });
  expect((await accept('rider', offer.id)).problem.code).toBe('STATE_CHANGED');
});

test('a rider with as many jobs as they may is not asked', async () => {
  await enrol(world.database, 'busy', 1);
  await assigned(world, 'busy');
  await placeAccepted(world);
  expect(await offerOf(world, 'busy')).toBeNull();
});

test('a rider has at most one open offer, however many deliveries wait', async () => {
  await goOnline(world, 'rider');
  await placeAccepted(world);
  await placeAccepted(world);
  await world.pass(0);
  expect((await shift('rider')).offers).toHaveLength(1);
});

test('ready orders are offered before those still cooking', async () => {
  await placeAccepted(world);
  const second = await placeAccepted(world);
  await world.call('markOrderReady', { as: 'staff', params: { orderId: second } });
  await goOnline(world, 'rider');
  expect(await offerOf(world, 'rider')).toMatchObject({ code: 'A-2' });
});

test('somebody else’s offer looks like none at all', async () => {
  await goOnline(world, 'rider');
  await placeAccepted(world);
  const offer = await offerOf(world, 'rider');
  expect((await accept('thief', offer.id)).status).toBe(404);
  expect((await decline('thief', offer.id)).status).toBe(404);
});

test('the customer sees the rider on the map between pick-up and door only', async () => {
  const { orderId, deliveryId, code } = await assigned(world, 'rider');
  const as = { as: 'rider', params: { deliveryId } };
  const tell = (metres: number) =>
    world.call('tellLocation', { as: 'rider', body: { position: north(metres) } });
  await tell(500);
  expect(await deliveryOf(orderId)).toMatchObject({ position: null });
  await world.call('arriveAtPickup', as);
  await world.call('markOrderReady', { as: 'staff', params: { orderId } });
  await world.call('pickUpDelivery', { ...as, body: { code } });
  await tell(700);
  expect((await deliveryOf(orderId)).position.lat).toBeCloseTo(north(700).lat, 6);
  await world.call('arriveAtDropoff', as);
  await world.call('completeDelivery', { ...as, body: { proof: 'handed_over' } });
  expect(await deliveryOf(orderId)).toMatchObject({ position: null });
});
