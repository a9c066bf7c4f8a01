import { afterAll, beforeAll, expect, test } from 'vitest';
import { goOnline, place, placeAccepted } from '@/services/testing/road';
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

const board = (headers: Record<string, string> = {}, signal?: AbortSignal) =>
  world.call('getBoard', {
    as: 'staff',
    params: { restaurantId: kitchenId },
    headers,
    ...(signal ? { signal } : {}),
  });

const parked = (count: number) => expect.poll(() => world.core.hub.size).toBe(count);

test('a read answers the version as ETag, and 304 while it stands', async () => {
  const first = await board();
  const etag = first.headers.get('etag') ?? '';
  expect(etag).toBe(`"${first.body.version}"`);
  const again = await board({ 'if-none-match': etag });
  expect([again.status, again.headers.get('etag')]).toEqual([304, etag]);
});

test('a parked read is woken by the change it waits for', async () => {
  const etag = (await board()).headers.get('etag') ?? '';
  const waiting = board({ 'if-none-match': etag, prefer: 'wait=20' });
  await parked(1);
  const { body: order } = await place(world);
  const news = await waiting;
  expect(news.status).toBe(200);
  expect(news.body.orders.map((each: { id: string }) => each.id)).toContain(order.id);
  expect(Number(news.headers.get('etag')?.slice(1, -1))).toBeGreaterThan(Number(etag.slice(1, -1)));
  await parked(0);
});

test('a read with an old version answers at once, however long it would wait', async () => {
  const etag = (await board()).headers.get('etag') ?? '';
  await place(world);
  expect((await board({ 'if-none-match': etag, prefer: 'wait=20' })).status).toBe(200);
});

test('a read that waits in vain hears 304 after its wait', async () => {
  const etag = (await board()).headers.get('etag') ?? '';
  const started = performance.now();
  expect((await board({ 'if-none-match': etag, prefer: 'respond-async, wait=1' })).status).toBe(304);
  expect(performance.now() - started).toBeGreaterThan(950);
});

test('a caller who goes away is unparked at once', async () => {
  const etag = (await board()).headers.get('etag') ?? '';
  const leaving = new AbortController();
  const waiting = board({ 'if-none-match': etag, prefer: 'wait=20' }, leaving.signal);
  await parked(1);
  leaving.abort();
  await parked(0);
  await waiting.catch(() => {});
});

test('a change of one order wakes nobody who follows another', async () => {
  const [mine, other] = [await place(world), await place(world)];
  const params = { orderId: mine.body.id };
  const { headers } = await world.call('getOrder', { as: 'customer', params });
  const etag = { 'if-none-match': headers.get('etag') ?? '', prefer: 'wait=1' };
  const waiting = world.call('getOrder', { as: 'customer', params, headers: etag });
  await parked(1);
  await world.call('cancelOrder', {
    as: 'customer',
    params: { orderId: other.body.id },
    body: { reason: 'other' },
  });
  expect((await waiting).status).toBe(304);
});

test('no change is missed between reading and parking, however they fall', async () => {
  const { body } = await place(world);
  const params = { orderId: body.id };
  for (let round = 0; round < 20; round += 1) {
    const { headers } = await world.call('getOrder', { as: 'customer', params });
    const waiting = world.call('getOrder', {
      as: 'customer',
      params,
      headers: { 'if-none-match': headers.get('etag') ?? '', prefer: 'wait=20' },
    });
    if (round % 2 === 0) await parked(1);
    await world.database.transaction(async (tx) => {
      const { touch } = await import('./topics');
      await touch(tx, [`order:${body.id}`]);
    });
    expect((await waiting).status).toBe(200);
  }
});

test('the rider’s page hears of an offer, and the customer’s of the rider moving', async () => {
  await goOnline(world, 'rider');
  const before = await world.call('getShift', { as: 'rider' });
  const waiting = world.call('getShift', {
    as: 'rider',
    headers: { 'if-none-match': before.headers.get('etag') ?? '', prefer: 'wait=20' },
  });
  await parked(1);
  await placeAccepted(world);
  await world.pass(0);
  expect((await waiting).body.offers).toHaveLength(1);
});

test('when the service stops, those who wait are answered and nobody parks again', async () => {
  const etag = (await board()).headers.get('etag') ?? '';
  const waiting = board({ 'if-none-match': etag, prefer: 'wait=20' });
  await parked(1);
  await world.core.hub.stop();
  expect((await waiting).status).toBe(304);
  expect((await board({ 'if-none-match': etag, prefer: 'wait=20' })).status).toBe(304);
});
