/**
 * Two processes of each service over one PostgreSQL: six processes that know nothing of one another but the
 * database. Runs where `TEST_DATABASE_URL` names one (`npm test -- postgres`).
 */
import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTestPostgres } from './testing/database';
import { type Processes, startProcesses } from './testing/processes';
import { goOnline, place, usualTotal } from './testing/road';
import { enrol, fillTown, hire, kitchenId } from './testing/town';

const server = process.env['TEST_DATABASE_URL'];
const rounds = Number(process.env['RACE_ROUNDS'] ?? 1);
const minute = 60_000;
const offerLifeMs = 30_000;
/** As long as a slow machine may take. */
const patient = { timeout: 20_000 };
const riders = 50;
const kitchens = ['paused', 'clocks', 'counted', 'orphaned'].map((name) => `kitchen-${name}`);

describe.skipIf(!server)('two processes of each service', () => {
  let database: Awaited<ReturnType<typeof openTestPostgres>>;
  let processes: Processes;
  beforeAll(async () => {
    database = await openTestPostgres(server ?? '');
    await fillTown(database, kitchens);
    for (const id of [kitchenId, ...kitchens]) await hire(database, 'staff', id);
    // Only the kitchen whose pause is looked at may pause.
    await database.query(`UPDATE restaurant SET missed_in_row = -1000000 WHERE id <> 'kitchen-paused'`);
    for (let index = 0; index < riders; index += 1) await enrol(database, `rider-${index}`, 1_000);
    processes = await startProcesses(database.url, { offersAtOnce: riders, tickMs: 100, offerLifeMs });
  });
  afterAll(async () => {
    await processes.stop();
    await database.close();
  });

  const either = (index: number) => (index % 2 === 0 ? processes.one : processes.two);
  const many = <T>(count: number, make: (index: number) => Promise<T>) =>
    Promise.all(Array.from({ length: count }, (_, index) => make(index)));
  const staff = (
    index: number,
    id: Parameters<Processes['one']['call']>[0],
    orderId: string,
    body?: object,
  ) => either(index).call(id, { as: 'staff', params: { orderId }, ...(body ? { body } : {}) });
  const accept = (index: number, orderId: string) =>
    staff(index, 'acceptOrder', orderId, { prepMinutes: 10 });
  const look = async (orderId: string) =>
    (await processes.one.call('getOrder', { as: 'customer', params: { orderId } })).body;
  const placeMany = async (count: number, over: object = {}): Promise<string[]> => {
    const answers = await many(count, (index) => place(either(index), over));
    expect(answers.map((answer) => answer.status)).toEqual(answers.map(() => 201));
    return answers.map((answer) => answer.body.id);
  };

  async function storyOf(orderId: string): Promise<string[]> {
    const events = await database.query<{ version: number; type: string }>(
      'SELECT version, type FROM order_event WHERE order_id = $1 ORDER BY version',
      [orderId],
    );
    expect(events.map((event) => event.version)).toEqual(events.map((_, index) => index + 1));
    return events.map((event) => event.type);
  }

  test(`fifty riders accept one job: one wins, 49 hear that it is taken (× ${rounds})`, async () => {
    await many(riders, (index) => goOnline(either(index), `rider-${index}`));
    for (let round = 0; round < rounds; round += 1) {
      const [orderId = ''] = await placeMany(1);
      await accept(0, orderId);
      const open = () => database.query(`SELECT id FROM offer WHERE status = 'open'`);
      await expect.poll(async () => (await open()).length, patient).toBe(riders);
      const offers = await many(riders, async (index) => {
        const { body } = await either(index).call('getShift', { as: `rider-${index}` });
        return body.offers[0].id as string;
      });
      const answers = await many(riders, (index) =>
        either(index).call('acceptOffer', { as: `rider-${index}`, params: { offerId: offers[index] ?? '' } }),
      );
      expect(answers.filter((answer) => answer.status === 200)).toHaveLength(1);
      expect(answers.filter((answer) => answer.problem.code === 'ALREADY_TAKEN')).toHaveLength(riders - 1);
      const story = await storyOf(orderId);
      expect(story.filter((type) => type === 'delivery.assigned')).toHaveLength(1);
      expect(story.filter((type) => type === 'offer.withdrawn')).toHaveLength(riders - 1);
    }
    await many(riders, (index) =>
      either(index).call('setAvailability', { as: `rider-${index}`, body: { online: false } }),
    );
  });

  test(`a customer cancels while two devices accept: exactly one happens (× ${10 * rounds})`, async () => {
    for (const [round, id] of (await placeMany(10 * rounds)).entries()) {
      const cancel = either(round).call('cancelOrder', {
        as: 'customer',
        params: { orderId: id },
        body: { reason: 'other' },
      });
      const [cancelled, ...accepted] = await Promise.all([cancel, accept(0, id), accept(1, id)]);
      const won = accepted.filter((answer) => answer.status === 200).length;
      expect([cancelled.status, won]).toEqual(cancelled.status === 200 ? [200, 0] : [409, 2]);
      expect((await storyOf(id)).filter((type) => /accepted|cancelled/.test(type))).toHaveLength(1);
    }
  });

  test(`accepting around the deadline, against six clocks: one outcome (× ${20 * rounds})`, async () => {
    const orders = await many(20 * rounds, async (index) => (await place(either(index))).body);
    const ids = orders.map((order) => order.id as string);
    const deadlines = orders.map((order) => Date.parse(order.times.acceptBy));
    await processes.pass(Math.min(...deadlines) - (await processes.now()) - 3_000);
    const now = await processes.now();
    const answers = await Promise.all(
      ids.map(async (id, index) => {
        // One in twenty comes in good time also where a busy machine is slow to send it.
        const early = index % 20 === 0 ? 3_000 : 120 - 12 * (index % 20);
        await delay(Math.max(0, (deadlines[index] ?? 0) - now - early));
        return accept(index, id);
      }),
    );
    const isOver = async (id: string) => (await look(id)).status !== 'placed';
    for (const [index, id] of ids.entries()) {
      await expect.poll(() => isOver(id), patient).toBe(true);
      const ends = (await storyOf(id)).filter((type) => /^order\.(accepted|expired)$/.test(type));
      expect(ends).toEqual([answers[index]?.status === 200 ? 'order.accepted' : 'order.expired']);
      if (answers[index]?.status !== 200) expect(answers[index]?.problem.code).toBe('EXPIRED');
    }
    // Neither side won by default.
    expect(new Set(answers.map((answer) => answer.status))).toEqual(new Set([200, 409]));
  });

  test(`a hundred identical placings with one key make one order (× ${rounds})`, async () => {
    for (let round = 0; round < rounds; round += 1) {
      const key = randomUUID();
      const answers = await many(100, (index) => place(either(index), { note: key }, 'customer', key));
      const placed = answers.filter((answer) => answer.status === 201);
      expect(new Set(placed.map((answer) => JSON.stringify(answer.body))).size).toBe(1);
      const rest = answers.filter((answer) => answer.status !== 201);
      expect(rest.every((answer) => answer.problem.code === 'IDEMPOTENCY_IN_PROGRESS')).toBe(true);
      expect(await database.query('SELECT id FROM orders WHERE note = $1', [key])).toHaveLength(1);
    }
  });

  test(`the last portion wanted by twenty baskets is sold once (× ${rounds})`, async () => {
    const restaurantId = 'kitchen-counted';
    const params = { restaurantId, itemId: 'sundubu' };
    for (let round = 0; round < rounds; round += 1) {
      const counted = { as: 'staff', params, body: { soldOut: false, stock: 2 } };
      expect((await either(round).call('setItemAvailability', counted)).status).toBe(200);
      const answers = await many(20, (index) => place(either(index), { restaurantId }, `hungry-${index}`));
      expect(answers.filter((answer) => answer.status === 201)).toHaveLength(1);
      expect(answers.filter((answer) => answer.problem.code === 'CHECKOUT_REFUSED')).toHaveLength(19);
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

  test('thirty orders expire once each at the same moment of six clocks, and the second pauses the kitchen', async () => {
    const restaurantId = 'kitchen-paused';
    const ids = await placeMany(30, { restaurantId });
    await processes.pass(5 * minute);
    for (const id of ids)
      expect(await storyOf(id)).toEqual(['order.placed', 'order.expired', 'payment.voided']);
    const board = await processes.two.call('getBoard', { as: 'staff', params: { restaurantId } });
    expect(board.body.restaurant).toMatchObject({ pauseReason: 'missed_orders' });
    for (const road of [processes.one, processes.two]) {
      expect((await place(road, { restaurantId })).problem.errors[0]?.code).toBe('STORE_PAUSED');
    }
  });

  test('accepted orders begin to be cooked once, and unanswered wishes to cancel lapse once', async () => {
    const ids = await placeMany(20, { restaurantId: 'kitchen-clocks' });
    await Promise.all(ids.map((id, index) => accept(index, id)));
    const ask = { as: 'customer', body: { reason: 'too_slow' } };
    await Promise.all(
      ids.map((orderId, index) => either(index).call('requestCancel', { ...ask, params: { orderId } })),
    );
    await processes.pass(5 * minute);
    for (const id of ids) {
      const story = await storyOf(id);
      expect(story.filter((type) => type === 'order.preparing')).toHaveLength(1);
      expect(story.filter((type) => type === 'cancel_request.lapsed')).toHaveLength(1);
      expect((await look(id)).cancelRequest.status).toBe('lapsed');
    }
    await Promise.all(ids.map((id, index) => staff(index, 'cancelByStaff', id, { reason: 'no_rider' })));
  });

  test('an offer times out once, and the third in a row takes its rider offline with the reason', async () => {
    const [orderId = ''] = await placeMany(1);
    await accept(0, orderId);
    await goOnline(processes.one, 'rider-0');
    const shift = async () => (await processes.two.call('getShift', { as: 'rider-0' })).body;
    for (let missed = 1; missed <= 3; missed += 1) {
      await expect.poll(async () => (await shift()).offers.length, patient).toBe(1);
      await processes.pass(offerLifeMs);
      await processes.one.call('tellLocation', { as: 'rider-0', body: { position: null } });
      // Whichever of the waiting deliveries it was for.
      const timedOut = await database.query(
        `SELECT version FROM order_event WHERE type = 'offer.timed_out' AND data ->> 'riderId' = 'rider-0'`,
      );
      expect(timedOut).toHaveLength(missed);
    }
    expect(await shift()).toMatchObject({ online: false, offlineReason: 'missed_offers', offers: [] });
    await staff(0, 'cancelByStaff', orderId, { reason: 'no_rider' });
  });

  test('what one process changes wakes who waits at another, and is known to its menu', async () => {
    const [id = ''] = await placeMany(1);
    const params = { orderId: id };
    const { headers } = await processes.two.call('getOrder', { as: 'customer', params });
    const etag = { 'if-none-match': headers.get('etag') ?? '', prefer: 'wait=20' };
    const waiting = processes.two.call('getOrder', { as: 'customer', params, headers: etag });
    await delay(100);
    await accept(0, id);
    // The clock of either process may have moved it on by the time it is read.
    expect(['accepted', 'preparing']).toContain((await waiting).body.status);
    const item = { restaurantId: 'kitchen-counted', itemId: 'sundubu' };
    const off = { as: 'staff', params: item, body: { soldOut: true } };
    expect((await processes.one.call('setItemAvailability', off)).status).toBe(200);
    const late = await place(processes.two, { restaurantId: item.restaurantId });
    expect(late.problem.errors.map((error) => error.code)).toEqual(['ITEM_UNAVAILABLE']);
  });

  test('when one process of each service is killed, nothing acknowledged is lost and the clocks go on', async () => {
    const over = { restaurantId: 'kitchen-orphaned' };
    const told: string[] = [];
    let stopped = false;
    const client = async (index: number) => {
      let road = either(index);
      while (!stopped) {
        const answer = await place(road, over).catch(() => null);
        if (answer?.status === 201) told.push(answer.body.id);
        if (answer === null) road = processes.two;
      }
    };
    const clients = many(8, client);
    await expect.poll(() => told.length, patient).toBeGreaterThan(40);
    await Promise.all(processes.all.slice(0, 3).map((each) => each.kill()));
    const before = told.length;
    await expect.poll(() => told.length, patient).toBeGreaterThan(before + 40);
    stopped = true;
    await clients;
    await processes.pass(5 * minute);
    for (const id of told)
      expect(await storyOf(id)).toEqual(['order.placed', 'order.expired', 'payment.voided']);
  });

  test('none of the processes logged an error', () => {
    expect(processes.errors).toEqual([]);
  });
});
