/**
 * `npm run bench`: every benchmark, its table, and all figures in bench/results.json (not committed).
 * `npm run bench -- sign-in` runs only those named.
 */
import { writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { benchGateway } from './gateway';
import { benchOrders } from './orders';
import { benchSearch } from './search';
import { benchSignIn } from './sign-in';
import { benchWeb } from './web';

const benches = {
  gateway: benchGateway,
  orders: benchOrders,
  search: benchSearch,
  'sign-in': benchSignIn,
  web: benchWeb,
};
const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !Object.hasOwn(benches, name));
if (unknown.length > 0) {
  throw new Error(`There is no bench ${unknown.join(', ')}. There are: ${Object.keys(benches).join(', ')}.`);
}

const machine = { cpus: cpus().length, model: cpus()[0]?.model, node: process.version };
const loadBefore = loadavg();
const figures: Record<string, unknown> = {};
for (const [name, run] of Object.entries(benches)) {
  if (wanted.length === 0 || wanted.includes(name)) figures[name] = await run();
}
const results = { at: new Date().toISOString(), machine, loadBefore, ...figures, loadAfter: loadavg() };
writeFileSync(new URL('./results.json', import.meta.url), `${JSON.stringify(results, null, 2)}\n`);
console.log('written to bench/results.json');
