/**
 * Two processes' worth of services over one database, pressed at the same moment. On PostgreSQL this is real
 * concurrency; the embedded database runs one transaction at a time, and must agree all the same.
 */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Database } from '@/services/kit/database';
import { openTestDatabase } from '@/services/testing/database';
import { goOnline, place, usualTotal } from '@/services/testing/road';
import { emptyTown, enrol, fillTown, hire, kitchenId } from '@/services/testing/town';
import { openWorld, type World } from '@/services/testing/world';

const rounds = Number(process.env['RACE_ROUNDS'] ?? 1);
const minute = 60_000;
let database: Database;
let one: World;
let two: World;
let start = new Date();

beforeAll(async () => {
  database = await openTestDatabase();
  const clock = { now: () => start };
  const settings = { offersAtOnce: 50, missedOrdersLimit: 1_000_000 };
  one = await openWorld({ database, clock, settings });
  two = await openWorld({ database, clock, settings });
});
beforeEach(async () => {
  await emptyTown(database);
  for (const world of [one, two]) world.core.engine.catalogue.forgetAll();
  await fillTown(database);
  await hire(database, 'staff', kitchenId);
});
afterAll(async () => {
  await one.close();
  await two.close();
  await database.close();
});

const either = (index: number) => (index % 2 === 0 ? one : two);
const many = <T>(count: number, make: (index: number) => Promise<T>) =>
  Promise.all(Array.from({ length: count }, (_, index) => make(index)));
const accept = (world: World, orderId: string) =>
  world.call('acceptOrder', { as: 'staff', params: { orderId }, body: { prepMinutes: 10 } });
const cancel = (world: World, orderId: string) =>
  world.call('cancelOrder', { as: 'customer', params: { orderId }, body: { reason: 'other' } });
const look = async (orderId: string) =>
  (await one.call('getOrder', { as: 'customer', params: { orderId } })).body;

async function expectWholeStory(orderId: string): Promise<string[]> {
  const events = await database.query<{ version: number; type: string }>(
    'SELECT version, type FROM order_event WHERE order_id = $1 ORDER BY version',
    [orderId],
  );
  expect(events.map((event) => event.version)).toEqual(events.map((_, index) => index + 1));
  expect((await look(orderId)).version).toBe(events.length);
  return events.map((event) => event.type);
}

test(`fifty riders accept one job: one wins, the others hear that it is taken (× ${rounds})`, async () => {
  for (let index = 0; index < 50; index += 1) {
    await enrol(database, `rider-${index}`, 1_000);
    await goOnline(one, `rider-${index}`);
  }
  for (let round = 0; round < rounds; round += 1) {
    const orderId = (await place(one)).body.id;
    await accept(one, orderId);
    await one.pass(0);
    const offers = await many(50, async (index) => {
      const { body } = await either(index).call('getShift', { as: `rider-${index}` });
      return body.offers[0]?.id as string;
    });
    expect(offers.filter(Boolean)).toHaveLength(50);
    const answers = await many(50, (index) =>
      either(index).call('acceptOffer', { as: `rider-${index}`, params: { offerId: offers[index] ?? '' } }),
    );
    expect(answers.filter((answer) => answer.status === 200)).toHaveLength(1);
    expect(answers.filter((answer) => answer.problem.code === 'ALREADY_TAKEN')).toHaveLength(49);
    const types = await expectWholeStory(orderId);
    expect(types.filter((type) => type === 'delivery.assigned')).toHaveLength(1);
  }
});

test(`a customer cancels while two devices accept: exactly one of the two happens (× ${5 * rounds})`, async () => {
  for (let round = 0; round < 5 * rounds; round += 1) {
    const { id } = (await place(one)).body;
    const [cancelled, ...accepted] = await Promise.all([cancel(one, id), accept(two, id), accept(one, id)]);
    const won = accepted.filter((answer) => answer.status === 200);
    expect(cancelled.status === 200 ? won.length : won.length - 2).toBe(0);
    const types = await expectWholeStory(id);
    expect(types.filter((type) => /accepted|cancelled/.test(type))).toHaveLength(1);
    expect((await look(id)).payment.status).toBe(cancelled.status === 200 ? 'voided' : 'due');
  }
});

test(`accepting at the deadline against the clock of two processes: one outcome (× ${5 * rounds})`, async () => {
  for (let round = 0; round < 5 * rounds; round += 1) {
    const { id } = (await place(one)).body;
    // One process's clock is a little behind the other's, as clocks are.
    start = new Date(start.getTime() + 5 * minute - 1);
    const early = accept(one, id);
    two.clock.advance(1);
    const [answer] = await Promise.all([early, one.core.clocks.runDueWork(), two.core.clocks.runDueWork()]);
    start = new Date(start.getTime() + 1);
    await Promise.all([one.core.clocks.runDueWork(), two.core.clocks.runDueWork()]);
    const types = await expectWholeStory(id);
    const ends = types.filter((type) => type === 'order.accepted' || type === 'order.expired');
    expect(ends).toEqual([answer.status === 200 ? 'order.accepted' : 'order.expired']);
    if (answer.status !== 200) expect(answer.problem.code).toBe('EXPIRED');
  }
});

test(`a hundred identical placings with one key make one order (× ${rounds})`, async () => {
  for (let round = 0; round < rounds; round += 1) {
    const key = randomUUID();
    const answers = await many(100, (index) => place(either(index), {}, 'customer', key));
    const placed = answers.filter((answer) => answer.status === 201);
    expect(new Set(placed.map((answer) => JSON.stringify(answer.body))).size).toBe(1);
    const rest = answers.filter((answer) => answer.status !== 201);
    expect(rest.every((answer) => answer.problem.code === 'IDEMPOTENCY_IN_PROGRESS')).toBe(true);
  }
  const [row] = await database.query<{ n: number }>('SELECT count(*)::int AS n FROM orders');
  expect(row?.n).toBe(rounds);
});

test(`the last portion wanted by twenty baskets is sold once (× ${rounds})`, async () => {
  for (let round = 0; round < rounds; round += 1) {
    await database.query(`UPDATE menu_item SET stock = 2 WHERE restaurant_id = $1 AND id = 'sundubu'`, [
      kitchenId,
    ]);
    for (const world of [one, two]) world.core.engine.catalogue.forgetAll();
    const answers = await many(20, (index) => place(either(index), {}, `hungry-${index}`));
    expect(answers.filter((answer) => answer.status === 201)).toHaveLength(1);
    expect(answers.filter((answer) => answer.problem.code === 'CHECKOUT_REFUSED')).toHaveLength(19);
    const [row] = await database.query<{ stock: number }>(
      `SELECT stock FROM menu_item WHERE restaurant_id = $1 AND id = 'sundubu'`,
      [kitchenId],
    );
    expect(row?.stock).toBe(0);
  }
});

test(`a coupon used in ten tabs at once counts once (× ${rounds})`, async () => {
  for (let round = 0; round < rounds; round += 1) {
    const code = `ONCE-${round}`;
    await database.query(
      `INSERT INTO coupon (code, kind, value, bearer) VALUES ($1, 'amount', 1000, 'platform')`,
      [code],
    );
    const over = { couponCode: code, expectedTotalMinor: usualTotal - 1_000 };
    const answers = await many(10, (index) => place(either(index), over));
    expect(answers.filter((answer) => answer.status === 201)).toHaveLength(1);
    const refused = answers.filter((answer) => answer.status !== 201);
    expect(new Set(refused.map((answer) => answer.problem.errors[0]?.code))).toEqual(
      new Set(['COUPON_UNAVAILABLE']),
    );
  }
});

test(`two devices decide differently: one is heard, the other told (× ${5 * rounds})`, async () => {
  for (let round = 0; round < 5 * rounds; round += 1) {
    const { id } = (await place(one)).body;
    const reject = two.call('rejectOrder', {
      as: 'staff',
      params: { orderId: id },
      body: { reason: 'too_busy' },
    });
    const answers = await Promise.all([accept(one, id), reject]);
    expect(answers.map((answer) => answer.status).sort()).toEqual([200, 409]);
    await expectWholeStory(id);
  }
});

test(`the clocks of two processes share the work: every order expires once (× ${rounds})`, async () => {
  for (let round = 0; round < rounds; round += 1) {
    const ids = (await many(20, (index) => place(either(index)))).map((answer) => answer.body.id as string);
    start = new Date(start.getTime() + 5 * minute);
    await many(6, (index) => either(index).core.clocks.runDueWork());
    for (const id of ids) {
      expect(await expectWholeStory(id)).toEqual(['order.placed', 'order.expired', 'payment.voided']);
    }
  }
});

test('a change made in one process wakes a reader parked in the other', async () => {
  const { id } = (await place(one)).body;
  const params = { orderId: id };
  const { headers } = await two.call('getOrder', { as: 'customer', params });
  const waiting = two.call('getOrder', {
    as: 'customer',
    params,
    headers: { 'if-none-match': headers.get('etag') ?? '', prefer: 'wait=20' },
  });
  await expect.poll(() => two.core.hub.size).toBe(1);
  await accept(one, id);
  expect((await waiting).body.status).toBe('accepted');
});
