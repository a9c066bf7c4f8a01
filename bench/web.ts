/** The web app's public pages: how many a second under the strict policy, and what Lighthouse says of them on a phone. */
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { pages } from '@/lib/urls';
import { buildWeb } from '@/scripts/build.mjs';
import { measurePages } from './web/lighthouse';
import { measureRates, type Subject } from './web/rates';
import { startWebSystem, type WebSystem } from './web/system';

/** Next knows the names in `public` from its start on, and reads what is in them at each request. */
const staticFile = 'bench-static.html';
const staticPath = join('.next/standalone/public', staticFile);

const place = `place=${encodeURIComponent(
  JSON.stringify({
    postcode: '04782',
    roadAddress: '서울특별시 성동구 연무장길 20',
    district: '성동구',
    position: { lat: 37.5445, lng: 127.0557 },
  }),
)}`;
/** No key of a kept document knows it: Next renders for this visitor alone. */
const stranger = 'bench=1';

/** Runs everything and prints tables; what it returns goes into bench/results.json. */
export async function benchWeb(): Promise<Record<string, unknown>> {
  await buildWeb((line: string) => console.log(line));
  writeFileSync(staticPath, '');
  const system = await startWebSystem();
  try {
    const restaurant = await firstRestaurant(system.stageUrl);
    // The same bytes as the home page, which is the largest.
    writeFileSync(staticPath, await (await fetch(system.origin)).text());
    const rates = await measureRates(system, subjectsFor(restaurant));
    console.table(rates);
    const lighthouse = await measurePages(pagesOf(system, restaurant));
    if (lighthouse) console.table(lighthouse);
    else console.log('Lighthouse could not be installed: left out');
    return { rates, lighthouse };
  } finally {
    await system.stop();
    rmSync(staticPath, { force: true });
  }
}

function subjectsFor(restaurant: string): Subject[] {
  const menu = pages.restaurant(restaurant);
  return [
    { name: 'static file, as large as home', path: `/${staticFile}`, encoding: 'gzip', requests: 500 },
    { name: 'home', path: pages.home(), encoding: 'gzip', requests: 500 },
    { name: 'home with an address', path: pages.home(), cookie: place, encoding: 'gzip', requests: 500 },
    { name: 'restaurant', path: menu, encoding: 'gzip', requests: 500 },
    { name: 'static file, as it is', path: `/${staticFile}`, encoding: 'identity', requests: 500 },
    { name: 'home, as it is', path: pages.home(), encoding: 'identity', requests: 500 },
    { name: 'restaurant, as it is', path: menu, encoding: 'identity', requests: 500 },
    { name: 'home, rendered for one', path: pages.home(), cookie: stranger, encoding: 'gzip', requests: 50 },
    { name: 'restaurant, rendered for one', path: menu, cookie: stranger, encoding: 'gzip', requests: 50 },
  ];
}

function pagesOf({ origin }: WebSystem, restaurant: string) {
  return [
    { name: 'home', url: origin + pages.home() },
    { name: 'restaurant', url: origin + pages.restaurant(restaurant) },
    { name: 'address', url: origin + pages.address() },
    { name: 'basket', url: origin + pages.basket() },
  ];
}

async function firstRestaurant(stageUrl: string): Promise<string> {
  const ListSchema = z.object({ restaurants: z.array(z.object({ id: z.string() })).min(1) });
  const list = ListSchema.parse(await (await fetch(`${stageUrl}/customer/restaurants`)).json());
  return list.restaurants[0]?.id ?? '';
}
