/** Real concurrency on PostgreSQL (`TEST_DATABASE_URL`); the embedded database must agree all the same. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '@/services/kit/database';
import { openTestDatabase } from '@/services/testing/database';
import { place } from '@/services/testing/road';
import { fillTown, hire, kitchenId } from '@/services/testing/town';
import { openWorld, type World } from '@/services/testing/world';

const rounds = Number(process.env['RACE_ROUNDS'] ?? 1);
const capacity = 3;
let database: Database;
let one: World;
let two: World;

beforeAll(async () => {
  database = await openTestDatabase();
  one = await openWorld({ database });
  two = await openWorld({ database });
  await fillTown(database);
  await hire(database, 'staff', kitchenId);
  await database.query('UPDATE restaurant SET slot_capacity = $1', [capacity]);
});
afterAll(async () => {
  await one.close();
  await two.close();
  await database.close();
});

const taken = async (scheduledFor: string) => {
  const [row] = await database.query<{ taken: number }>(
    'SELECT taken FROM slot_use WHERE restaurant_id = $1 AND starts_at = $2',
    [kitchenId, scheduledFor],
  );
  return row?.taken;
};

test(`twenty baskets want a slot for three: three get it, refusals make room again (× ${rounds})`, async () => {
  const { body } = await one.call('listSlots', { params: { restaurantId: kitchenId } });
  for (let round = 0; round < rounds; round += 1) {
    const scheduledFor: string = body.slots[20 + round].from;
    const press = (index: number) =>
      place(index % 2 === 0 ? one : two, { scheduledFor }, `hungry-${round}-${index}`);
    const answers = await Promise.all(Array.from({ length: 20 }, (_, index) => press(index)));
    const placed = answers.filter(({ status }) => status === 201);
    expect(placed).toHaveLength(capacity);
    const refused = answers.filter(({ status }) => status !== 201);
    expect(new Set(refused.map(({ problem }) => problem.errors[0]?.code))).toEqual(
      new Set(['SLOT_UNAVAILABLE']),
    );
    const next = refused.map(({ problem }) => problem.errors[0]?.about?.at);
    expect(next.every((at) => at !== undefined && at !== scheduledFor)).toBe(true);
    expect(await taken(scheduledFor)).toBe(capacity);
    const rejections = placed.map(({ body: { id } }, index) =>
      (index % 2 === 0 ? one : two).call('rejectOrder', {
        as: 'staff',
        params: { orderId: id },
        body: { reason: 'too_busy' },
      }),
    );
    await Promise.all([...rejections, ...Array.from({ length: 5 }, (_, index) => press(100 + index))]);
    const live = await database.query(`SELECT id FROM orders WHERE slot_from = $1 AND status = 'placed'`, [
      scheduledFor,
    ]);
    expect(live.length).toBeLessThanOrEqual(capacity);
    expect(await taken(scheduledFor)).toBe(live.length);
  }
});
