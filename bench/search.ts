/** What a search costs: the whole town's restaurants and dishes in memory, as the customer service holds them. */
import { seed } from '@/local/seed';
import { listRestaurantIds, loadRestaurants } from '@/services/orders/catalogue/load';
import { summaryOf } from '@/services/orders/catalogue/views';
import { searchRestaurants } from '@/services/search/search';
import { openTestDatabase } from '@/services/testing/database';
import { percentile } from './percentile';

const queries = ['순두부', 'ㅅㄷㅂ', '김치 찌개', '떡뽁이', 'kimchee stew', 'chiken burger', '치킨'];
const repeats = 300;
const door = { lat: 37.5397, lng: 127.0445 };
const now = new Date('2026-11-23T10:00:00Z');

const at = (times: readonly number[], share: number) => Number(percentile(times, share).toFixed(3));

/** Prints a table; answers milliseconds per query, and of the first one after a restaurant changed. */
export async function benchSearch(): Promise<Record<string, unknown>> {
  const database = await openTestDatabase();
  await seed(database);
  const load = async () => loadRestaurants(database, await listRestaurantIds(database));
  let records = await load();
  const timed = (query: string) => {
    const start = performance.now();
    searchRestaurants(records, query, (record) => summaryOf(record, now, door));
    return performance.now() - start;
  };
  const rows: Record<string, { p50: number; p95: number }> = {};
  for (const query of queries) {
    for (let warm = 0; warm < 50; warm += 1) timed(query);
    const times = Array.from({ length: repeats }, () => timed(query));
    rows[query] = { p50: at(times, 0.5), p95: at(times, 0.95) };
  }
  const anew: number[] = [];
  for (let round = 0; round < 5; round += 1) {
    records = await load();
    anew.push(timed(queries[0] ?? ''));
  }
  await database.close();
  const items = records.reduce((sum, { items: { size } }) => sum + size, 0);
  console.log(`search: ${records.length} restaurants, ${items} dishes, in ms per query`);
  console.table(rows);
  const afterReloadMs = Number(Math.min(...anew).toFixed(2));
  console.log(`the first query after the catalogue was read anew: ${afterReloadMs} ms`);
  return { restaurants: records.length, items, msPerQuery: rows, afterReloadMs };
}
