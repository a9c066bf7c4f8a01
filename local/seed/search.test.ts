import { afterAll, beforeAll, expect, test } from 'vitest';
import type { RestaurantSummary } from '@/contract/schemas/restaurant';
import type { Database } from '@/services/kit/database';
import { listRestaurantIds, loadRestaurants, type RestaurantRecord } from '@/services/orders/catalogue/load';
import { summaryOf } from '@/services/orders/catalogue/views';
import { searchRestaurants } from '@/services/search/search';
import { openTestDatabase } from '@/services/testing/database';
import { seed } from '.';

let database: Database;
let records: RestaurantRecord[];
const now = new Date('2026-11-23T10:00:00Z');
const door = { lat: 37.5397, lng: 127.0445 };
const summarize = (record: RestaurantRecord): RestaurantSummary => summaryOf(record, now, door);
const search = (query: string) => searchRestaurants(records, query, summarize);

beforeAll(async () => {
  database = await openTestDatabase();
  await seed(database);
  records = await loadRestaurants(database, await listRestaurantIds(database));
});
afterAll(() => database.close());

test.each([
  ['할매순두부', 'halmae-sundubu-seongsu'],
  ['할매 순두부 성수점', 'halmae-sundubu-seongsu'],
  ['ㅎㅁㅅㄷㅂ', 'halmae-sundubu-seongsu'],
  ['halmae', 'halmae-sundubu-seongsu'],
  ['halme sundubu', 'halmae-sundubu-seongsu'],
  ['붉은벽돌 버거', 'bulgeun-byeokdol-burger'],
  ['붉은벽똘버거', 'bulgeun-byeokdol-burger'],
  ['망원나루치킨', 'mangwon-naru-chicken'],
])('%s finds its restaurant first', (query, id) => {
  expect(search(query)[0]?.id).toBe(id);
});

test.each([
  ['순두부', /순두부/],
  ['tteokbokki', /tteokbokki/i],
  ['떡뽁이', /떡볶이/],
  ['김치 찌개', /김치찌개/],
  ['ㄱㅊㅉㄱ', /김치찌개/],
])('%s finds dishes, and says which', (query, dish) => {
  const found = search(query);
  expect(found.length).toBeGreaterThan(0);
  const names = found.flatMap(({ matches }) => matches.map(({ name }) => `${name.ko} ${name.en}`));
  expect(names.some((name) => dish.test(name))).toBe(true);
});

test('words for a kitchen and a part of town find it together', () => {
  const ids = search('마포 치킨').map(({ id }) => id);
  expect(ids).toContain('mangwon-naru-chicken');
  expect(ids.length).toBeLessThan(search('치킨').length);
});

test('what is not on any menu finds nothing', () => {
  for (const query of ['', '  ', '???', 'zzzzzz', '자전거', 'ㅋㅋㅋㅋㅋ'])
    expect(search(query), query).toEqual([]);
});

test('of those that fit as well, open ones nearby come first', () => {
  const found = search('치킨').map(({ opening, reach }) =>
    reach?.delivers === false ? 3 : ['open', 'paused', 'closed'].indexOf(opening.status),
  );
  expect(found.slice(0, 2)).toEqual([0, 0]);
  expect(found.at(-1)).toBe(3);
});
