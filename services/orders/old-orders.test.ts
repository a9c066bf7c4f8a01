/** A database of before the customer's side was complete is brought up to date, and its orders are read as ever. */
import { randomUUID } from 'node:crypto';
import { cp, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Database, migrate, openDatabase } from '@/services/kit/database';
import { migrationsFolder } from '@/services/start';
import { kitchenId } from '@/services/testing/town';
import { openWorld, type World } from '@/services/testing/world';

let database: Database;
let world: World;
let folder: string;
const live = randomUUID();
const over = randomUUID();

async function insertOldOrder(id: string, status: string): Promise<void> {
  await database.query(
    `INSERT INTO orders (id, code, version, status, restaurant_id, customer_id, menu_version, lines, currency,
       subtotal_minor, discount_minor, delivery_fee_minor, small_order_fee_minor, tip_minor, total_minor, vat_minor,
       address, lat, lng, district, distance_metres, phone, note, handoff, cutlery, prep_minutes, placed_at,
       accept_by, delivered_at)
     VALUES ($1, 'A-1', 1, $2, $3, 'customer', 1, $4::jsonb, 'KRW', 9000, 0, 3000, 0, 0, 12000, 1091, $5::jsonb,
       37.5, 127, '{"ko":"성동구","en":"Seongdong-gu"}', 500, '+821012345678', '', 'meet_at_door', false, 20, now(),
       now() + interval '5 minutes', $6)`,
    [
      id,
      status,
      kitchenId,
      JSON.stringify([
        {
          lineId: 'l1',
          itemId: 'sundubu',
          name: { ko: '순두부', en: 'sundubu' },
          quantity: 1,
          options: [],
          note: '',
          unitMinor: 9_000,
          totalMinor: 9_000,
        },
      ]),
      JSON.stringify({ postcode: '04769', roadAddress: '왕십리로 20', detail: '2층', entranceCode: '*7#' }),
      status === 'delivered' ? new Date() : null,
    ],
  );
  await database.query(
    `INSERT INTO payment (order_id, method, status, amount_minor) VALUES ($1, 'card_at_door', $2, 12000)`,
    [id, status === 'delivered' ? 'paid' : 'due'],
  );
}

beforeAll(async () => {
  // The set of migrations is known by the name of its folder's parent.
  folder = await mkdtemp(join(tmpdir(), 'baedal-old-'));
  const old = join(folder, 'kit', 'migrations');
  for (const name of (await readdir(migrationsFolder)).filter((each) => /^000[0-3]_.*\.sql$/.test(each))) {
    await cp(join(migrationsFolder, name), join(old, name), { recursive: true });
  }
  database = await openDatabase({ dataDir: 'memory://' });
  await migrate(database, old);
  await database.query(
    `INSERT INTO restaurant (id, name, description, cuisine, pictures, district, road_address, lat, lng, phone, hours,
       minimum_minor, base_fee_minor, included_metres, per_step_minor, radius_metres, prep_minutes, rating_average,
       rating_count)
     VALUES ($1, '{"ko":"할매","en":"Halmae"}', '{"ko":"","en":""}', 'korean', '["stew"]', '{"ko":"","en":""}',
       '{"ko":"","en":""}', 37.5, 127, '+8224601234', '[]', 10000, 3000, 1000, 500, 4000, 20, 4.3, 30)`,
    [kitchenId],
  );
  await insertOldOrder(live, 'placed');
  await insertOldOrder(over, 'delivered');
  await migrate(database, migrationsFolder);
  world = await openWorld({ database });
});
afterAll(async () => {
  await world.close();
  await database.close();
  await rm(folder, { recursive: true });
});

test('its orders are read with what holds where nobody wished otherwise', async () => {
  const { status, body } = await world.call('getOrder', { as: 'customer', params: { orderId: live } });
  expect([status, body]).toMatchObject([
    200,
    {
      substitution: 'refund',
      riderNote: '',
      scheduledFor: null,
      cashGivenMinor: null,
      entranceCodeGiven: true,
    },
  ]);
  expect((await world.call('listOrders', { as: 'customer' })).body.orders).toHaveLength(2);
});

test('entrance codes stand apart, and those of orders that are over are forgotten', async () => {
  const rows = await database.query('SELECT id, address, entrance_code FROM orders ORDER BY status');
  for (const row of rows) expect(row['address']).not.toHaveProperty('entranceCode');
  expect(rows.map((row) => [row['id'], row['entrance_code']])).toEqual([
    [over, null],
    [live, '*7#'],
  ]);
});

test('its ratings are counted from reviews, and go on from there', async () => {
  const reviews = () => world.call('listReviews', { params: { restaurantId: kitchenId } });
  expect((await reviews()).body).toMatchObject({ average: 4.3, count: 30, histogram: [0, 0, 0, 21, 9] });
  await world.call('reviewOrder', { as: 'customer', params: { orderId: over }, body: { food: 5 } });
  const { rating } = (await world.call('getRestaurant', { params: { restaurantId: kitchenId } })).body;
  expect(rating).toEqual({ average: 4.3, count: 31 });
});
