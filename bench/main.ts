/** `npm run bench`: every benchmark, its table, and all figures in bench/results.json (not committed). */
import { writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { benchGateway } from './gateway';
import { benchOrders } from './orders';

const machine = { cpus: cpus().length, model: cpus()[0]?.model, node: process.version };
const results = {
  at: new Date().toISOString(),
  machine,
  loadBefore: loadavg(),
  gateway: await benchGateway(),
  orders: await benchOrders(),
  loadAfter: loadavg(),
};
writeFileSync(new URL('./results.json', import.meta.url), `${JSON.stringify(results, null, 2)}\n`);
console.log('written to bench/results.json');
