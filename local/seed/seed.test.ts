import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Restaurant, RestaurantSchema } from '@/contract/schemas/restaurant';
import { demoPeople } from '@/local/people';
import type { Database } from '@/services/kit/database';
import {
  menuItem,
  placeBuilding,
  placeRoad,
  restaurant,
  restaurantStaff,
  rider,
} from '@/services/kit/schema';
import { listRestaurantIds, loadRestaurants } from '@/services/orders/catalogue/load';
import { restaurantOf } from '@/services/orders/catalogue/views';
import { openTestDatabase } from '@/services/testing/database';
import { seed } from '.';
import { restaurants } from './restaurants';

let database: Database;
let first: Awaited<ReturnType<typeof seed>>;

beforeAll(async () => {
  database = await openTestDatabase();
  first = await seed(database);
});
afterAll(() => database.close());

async function answered(): Promise<Restaurant[]> {
  const records = await loadRestaurants(database, await listRestaurantIds(database));
  const place = { lat: 37.5397, lng: 127.0445 };
  return records.map((record) => restaurantOf(record, new Date('2026-11-23T10:00:00Z'), place));
}

it('fills an empty database', () => {
  expect(first).toEqual({ seeded: true, restaurants: restaurants.length });
});

it('is answered by the services exactly as it was written', async () => {
  const found = new Map((await answered()).map((each) => [each.id, RestaurantSchema.parse(each)]));
  expect(found.size).toBe(restaurants.length);
  for (const { paused: _, ...words } of restaurants) expect(found.get(words.id)).toMatchObject(words);
});

it('gives data from before lots and buildings what is known of them now, and nothing twice', async () => {
  const roads = () => database.orm.select({ dong: placeRoad.dongKo }).from(placeRoad);
  const before = await roads();
  await database.orm.delete(placeBuilding);
  await database.orm.update(placeRoad).set({ dongKo: '', lot: 0 });
  await seed(database);
  expect((await database.orm.select().from(placeBuilding)).length).toBeGreaterThan(50);
  const known = await roads();
  expect(known).toHaveLength(before.length);
  expect(known.filter(({ dong }) => dong === '')).toEqual([]);
});

it('leaves a filled database as it is, with what people changed', async () => {
  await database.orm.update(menuItem).set({ soldOut: true });
  await database.orm.update(rider).set({ name: '새 이름' });
  const before = await answered();
  expect(await seed(database)).toEqual({ seeded: false, restaurants: restaurants.length });
  expect(await answered()).toEqual(before);
  expect(await database.orm.select().from(restaurantStaff)).toHaveLength(4);
  expect((await database.orm.select().from(rider)).map(({ name }) => name)).toEqual(Array(3).fill('새 이름'));
});

it('is written once when two start together', async () => {
  const other = await openTestDatabase();
  try {
    const outcomes = await Promise.all([seed(other), seed(other)]);
    expect(outcomes.map(({ seeded }) => seeded).sort()).toEqual([false, true]);
    expect(await other.orm.select().from(restaurant)).toHaveLength(restaurants.length);
  } finally {
    await other.close();
  }
});

it('gives the demo people their workplaces and their bags', async () => {
  const emailOf = (id: string) => demoPeople.find((person) => person.id === id)?.email;
  const staff = await database.orm.select().from(restaurantStaff);
  expect(staff.map((row) => [emailOf(row.personId), row.position, row.restaurantId]).sort()).toEqual([
    ['demo@baedal.test', 'manager', 'halmae-sundubu-seongsu'],
    ['owner@baedal.test', 'owner', 'bulgeun-byeokdol-burger'],
    ['owner@baedal.test', 'owner', 'halmae-sundubu-seongsu'],
    ['staff@baedal.test', 'staff', 'halmae-sundubu-seongsu'],
  ]);
  const riders = await database.orm.select().from(rider);
  expect(riders.map((row) => [emailOf(row.personId), row.online]).sort()).toEqual([
    ['demo@baedal.test', false],
    ['rider2@baedal.test', false],
    ['rider@baedal.test', false],
  ]);
});
