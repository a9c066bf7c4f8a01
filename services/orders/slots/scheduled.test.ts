import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { SlotOffer } from '@/contract/schemas/slot';
import { catalogueTopic, touch } from '@/services/kit/live/topics';
import { address, goOnline, line, offerOf, place } from '@/services/testing/road';
import { emptyTown, enrol, fillTown, hire, kitchenId } from '@/services/testing/town';
import { openWorld, type World } from '@/services/testing/world';

const minute = 60_000;
const hour = 60 * minute;
let world: World;
let start = new Date('2026-11-23T03:00:00Z');
beforeAll(async () => {
  world = await openWorld({ clock: { now: () => start } });
});
beforeEach(async () => {
  await emptyTown(world.database);
  world.core.engine.catalogue.forgetAll();
  await fillTown(world.database);
  await hire(world.database, 'staff', kitchenId);
  await enrol(world.database, 'rider');
  // Noon in Seoul, whatever the test before did to the clock.
  start = new Date(start.getTime() + Date.parse('2026-11-23T03:00:00Z') - world.clock.now().getTime());
});
afterAll(() => world.close());

const place37 = { lat: '37.5446', lng: '127.0559' };
const slots = async (query: Record<string, string> = place37): Promise<SlotOffer[]> =>
  (await world.call('listSlots', { params: { restaurantId: kitchenId }, query })).body.slots;
const later = async () => (await slots()).at(12)?.from ?? '';
const change = (sql: string) =>
  world.database.transaction(async (tx) => {
    await tx.query(sql, [kitchenId]);
    await touch(tx, [catalogueTopic(kitchenId)]);
  });
const order = async (orderId: string) =>
  (await world.call('getOrder', { as: 'customer', params: { orderId } })).body;
const staff = (id: 'acceptOrder' | 'rejectOrder' | 'changePreparation', orderId: string, body: object) =>
  world.call(id, { as: 'staff', params: { orderId }, body });
const codes = ({ problem }: Awaited<ReturnType<typeof place>>) => problem.errors.map(({ code }) => code);

test('slots are listed for a place, for the farthest door, and for fetching', async () => {
  const [near, far, fetched] = [await slots(), await slots({}), await slots({ serviceType: 'pickup' })].map(
    (list) => Date.parse(list[0]?.from ?? ''),
  );
  expect(near).toBe(fetched);
  expect(far).toBeGreaterThan(near ?? 0);
  const { body } = await world.call('listSlots', { params: { restaurantId: kitchenId } });
  expect(body).toMatchObject({ asap: true, timeZone: 'Asia/Seoul', opening: { status: 'open' } });
  const missing = await world.call('listSlots', { params: { restaurantId: 'no-such' } });
  expect(missing.problem.code).toBe('NOT_FOUND');
});

test('an order for later waits: the stove and the rider begin in time for it', async () => {
  await goOnline(world, 'rider');
  const scheduledFor = await later();
  const placed = await place(world, { scheduledFor });
  expect(placed.status).toBe(201);
  const { id, scheduledFor: slot, eta, times } = placed.body;
  expect(slot.from).toBe(scheduledFor);
  expect(eta).toEqual(slot);
  expect(Date.parse(times.acceptBy) - world.clock.now().getTime()).toBe(30 * minute);
  const accepted = await staff('acceptOrder', id, { prepMinutes: 15 });
  expect(accepted.body).toMatchObject({ status: 'accepted', scheduledFor: slot });
  const readyBy = Date.parse(accepted.body.times.readyBy);
  expect(readyBy).toBeLessThan(Date.parse(scheduledFor));
  expect(await offerOf(world, 'rider')).toBeNull();
  expect(await order(id)).toMatchObject({ status: 'accepted', eta: slot, promised: slot });
  const untilCooking = readyBy - 15 * minute - world.clock.now().getTime();
  await world.pass(untilCooking - minute);
  expect((await order(id)).status).toBe('accepted');
  await goOnline(world, 'rider');
  await world.pass(minute);
  expect(await order(id)).toMatchObject({ status: 'preparing', eta: slot });
  expect(await offerOf(world, 'rider')).toMatchObject({ code: placed.body.code });
});

test('a slot that can no longer be kept is told as late', async () => {
  const { body } = await place(world, { scheduledFor: await later() });
  await staff('acceptOrder', body.id, { prepMinutes: 15 });
  await staff('changePreparation', body.id, { addMinutes: 60 });
  const now = await order(body.id);
  expect(now.promised).toEqual(body.scheduledFor);
  expect(Date.parse(now.eta.from)).toBeGreaterThan(Date.parse(body.scheduledFor.to));
});

test('a closed kitchen takes orders for later, and answers when it opens', async () => {
  const hours = JSON.stringify([{ day: 1, opens: '17:00', closes: '22:00' }]);
  await change(`UPDATE restaurant SET hours = '${hours}' WHERE id = $1`);
  const refused = await place(world);
  expect(codes(refused)).toEqual(['STORE_CLOSED', 'SLOT_REQUIRED']);
  const at = refused.problem.errors[1]?.about?.at;
  const quoted = await world.call('quoteBasket', {
    body: { restaurantId: kitchenId, lines: [line], address, scheduledFor: at },
  });
  expect(quoted.body).toMatchObject({ issues: [], etaMinutes: null, scheduledFor: { from: at } });
  const { status, body } = await place(world, { scheduledFor: at });
  expect(status).toBe(201);
  expect(body.times.acceptBy > '2026-11-23T08:00:00Z').toBe(true);
  await world.pass(5 * hour);
  expect((await order(body.id)).status).toBe('placed');
});

test.each([
  ['a past one', '2026-11-23T02:00:00.000Z'],
  ['one that begins at no quarter', '2026-11-23T06:07:00.000Z'],
  ['one in a week', '2026-11-30T06:00:00.000Z'],
])('%s is no slot', async (_, scheduledFor) => {
  const refused = await place(world, { scheduledFor });
  expect([refused.status, codes(refused)]).toEqual([422, ['SLOT_UNAVAILABLE']]);
  const next = refused.problem.errors[0]?.about?.at ?? '';
  expect((await place(world, { scheduledFor: next })).status).toBe(201);
});

test('a slot is full after so many orders, and free again when one of them is refused', async () => {
  await change('UPDATE restaurant SET slot_capacity = 2 WHERE id = $1');
  const scheduledFor = await later();
  const first = await place(world, { scheduledFor });
  await place(world, { scheduledFor });
  expect((await slots()).find(({ from }) => from === scheduledFor)?.available).toBe(false);
  expect(codes(await place(world, { scheduledFor }))).toEqual(['SLOT_UNAVAILABLE']);
  await staff('rejectOrder', first.body.id, { reason: 'too_busy' });
  expect((await slots()).find(({ from }) => from === scheduledFor)?.available).toBe(true);
  expect((await place(world, { scheduledFor })).status).toBe(201);
});

test('fetched food may be scheduled too, and is ready a little before', async () => {
  const [slot] = await slots({ serviceType: 'pickup' });
  const { body } = await place(world, {
    serviceType: 'pickup',
    scheduledFor: slot?.from,
    expectedTotalMinor: 18_000,
  });
  const accepted = await staff('acceptOrder', body.id, { prepMinutes: 10 });
  expect(Date.parse(slot?.from ?? '') - Date.parse(accepted.body.times.readyBy)).toBe(5 * minute);
  expect((await order(body.id)).eta).toEqual(body.scheduledFor);
});
