import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { place, usualOrder } from '@/services/testing/road';
import { fillTown, hire, kitchenId } from '@/services/testing/town';
import { openWorld, type World } from '@/services/testing/world';
import { forgetOldKeys } from './idempotency';

let world: World;
beforeAll(async () => {
  world = await openWorld();
  await fillTown(world.database);
  await hire(world.database, 'staff', kitchenId);
});
afterAll(() => world.close());

const countOrders = async () =>
  (await world.database.query<{ n: number }>('SELECT count(*)::int AS n FROM orders'))[0]?.n;

test('the same key and body hear the first answer, to the byte, and nothing happens twice', async () => {
  const key = randomUUID();
  const before = (await countOrders()) ?? 0;
  const first = await place(world, {}, 'customer', key);
  world.clock.advance(60_000);
  const second = await place(world, {}, 'customer', key);
  expect(first.status).toBe(201);
  expect(second.status).toBe(201);
  expect(JSON.stringify(second.body)).toBe(JSON.stringify(first.body));
  expect(await countOrders()).toBe(before + 1);
});

test('a hundred identical placings with one key make one order', async () => {
  const key = randomUUID();
  const before = (await countOrders()) ?? 0;
  const answers = await Promise.all(Array.from({ length: 100 }, () => place(world, {}, 'customer', key)));
  const placed = answers.filter((answer) => answer.status === 201);
  const waiting = answers.filter((answer) => answer.problem.code === 'IDEMPOTENCY_IN_PROGRESS');
  expect(placed.length + waiting.length).toBe(100);
  expect(new Set(placed.map((answer) => answer.body.id)).size).toBe(1);
  expect(await countOrders()).toBe(before + 1);
});

test('a repeat does nothing of the work, and hears the answer even where the work would be refused by now', async () => {
  const key = randomUUID();
  const first = await place(world, {}, 'customer', key);
  const codes = () => world.database.query('SELECT given FROM order_code');
  const before = await codes();
  const pause = { as: 'staff', params: { restaurantId: kitchenId }, body: { paused: true } };
  await world.call('setPause', pause);
  const repeat = await place(world, {}, 'customer', key);
  expect([repeat.status, repeat.body.id]).toEqual([201, first.body.id]);
  expect((await place(world)).problem.code).toBe('CHECKOUT_REFUSED');
  expect(await codes()).toEqual(before);
  await world.call('setPause', { ...pause, body: { paused: false } });
});

test('the same key with another body is refused', async () => {
  const key = randomUUID();
  await place(world, {}, 'customer', key);
  const other = await place(world, { note: 'no onions' }, 'customer', key);
  expect([other.status, other.problem.code]).toEqual([422, 'IDEMPOTENCY_KEY_REUSED']);
});

test('the same key on another order is another request', async () => {
  const key = randomUUID();
  const one = await place(world);
  const two = await place(world);
  const cancel = (orderId: string) =>
    world.call('cancelOrder', { as: 'customer', key, params: { orderId }, body: { reason: 'other' } });
  expect((await cancel(one.body.id)).status).toBe(200);
  expect((await cancel(two.body.id)).problem.code).toBe('IDEMPOTENCY_KEY_REUSED');
});

test('keys belong to a person and a route', async () => {
  const key = randomUUID();
  const mine = await place(world, {}, 'customer', key);
  const theirs = await place(world, {}, 'customer-2', key);
  expect(theirs.status).toBe(201);
  expect(theirs.body.id).not.toBe(mine.body.id);
  const params = { orderId: mine.body.id };
  expect(
    (await world.call('acceptOrder', { as: 'staff', key, params, body: { prepMinutes: 5 } })).status,
  ).toBe(200);
});

test('a refusal leaves nothing behind: the key may be used again', async () => {
  const key = randomUUID();
  const refused = await place(world, { expectedTotalMinor: 1 }, 'customer', key);
  expect(refused.problem.code).toBe('PRICE_CHANGED');
  expect((await place(world, usualOrder, 'customer', key)).status).toBe(201);
});

test('an answer is remembered for a day and then forgotten', async () => {
  const key = randomUUID();
  const first = await place(world, {}, 'customer', key);
  world.clock.advance(24 * 3_600_000 - 1_000);
  expect((await place(world, {}, 'customer', key)).body.id).toBe(first.body.id);
  world.clock.advance(2_000);
  expect((await place(world, {}, 'customer', key)).body.id).not.toBe(first.body.id);
  world.clock.advance(25 * 3_600_000);
  await forgetOldKeys(world.database, world.clock);
  expect(await world.database.query('SELECT key FROM idempotency_key')).toEqual([]);
});
