/**
 * A process like a service's, with as many connections, that does nothing but write. Told over its channel what and
 * for how long, it answers how often it did.
 */
import { randomUUID } from 'node:crypto';
import pg from 'pg';
import * as z from 'zod';
import { PlaceOrderRequestSchema } from '@/contract/schemas/basket';
import { systemClock } from '@/services/kit/clock';
import { openDatabase } from '@/services/kit/database';
import { answerOnce } from '@/services/kit/http/idempotency';
import { LiveHub } from '@/services/kit/live/hub';
import { boardTopic, customerTopic } from '@/services/kit/live/topics';
import { silentLogger } from '@/services/kit/log';
import { createEngine } from '@/services/orders/engine';
import { insertOrder } from '@/services/orders/placing/insert';
import { newOrder } from '@/services/orders/placing/new-order';
import { priceBasket } from '@/services/orders/placing/quote';
import { orderView } from '@/services/orders/views/order';
import { usualOrder } from '@/services/testing/road';
import { bareKinds } from './bare';
import { rowWriter } from './bare-rows';

// Whoever started it may be killed.
process.on('disconnect', () => process.exit(0));
const AskedSchema = z.object({ kind: z.enum(bareKinds), seconds: z.number() });
const [url = '', kitchensText = '', ...numbers] = process.argv.slice(2);
const [first = 0, processes = 1, connections = 1, customers = 1] = numbers.map(Number);
const kitchens = kitchensText.split(',');

const database = await openDatabase({ url, poolSize: connections });
const pool = new pg.Pool({ connectionString: url, max: connections });
const key = { name: 'key', text: 'INSERT INTO bare_key VALUES ($1, $2)' };

async function smallest(): Promise<void> {
  const client = await pool.connect();
  await client.query('BEGIN');
  await client.query({ ...key, values: [randomUUID(), answer] });
  await client.query('COMMIT');
  client.release();
}

/** The row of the order that the load places, ready to be written. */
async function prepare() {
  const engine = createEngine({ database, clock: systemClock, hub: new LiveHub(), log: silentLogger });
  const record = await engine.catalogue.get(usualOrder.restaurantId);
  if (!record) throw new Error('The town is empty');
  const { settings } = engine;
  const now = systemClock.now();
  const placing = PlaceOrderRequestSchema.parse(usualOrder);
  const facts = { record, book: await engine.placeBook(database), now, settings, coupon: null };
  const priced = priceBasket(facts, placing);
  const { place } = priced;
  if (!place) throw new Error('The usual address is not in the book');
  const found = { placing, record, priced: { ...priced, place }, now, settings };
  const { row, extra } = newOrder({ customerId: '', countsStock: false, ...found });
  const body = JSON.stringify(orderView({ ...row, code: 'A-1' }, record.row, now));
  return { row, body, businessDay: extra.businessDay };
}
const { row, body: answer, businessDay } = await prepare();

const personOf = (nth: number) => `person-${(nth % customers) + 1}`;
const kitchenOf = (nth: number) => kitchens[nth % kitchens.length] ?? '';

async function order(nth: number): Promise<void> {
  const personId = personOf(nth);
  const restaurantId = kitchenOf(nth);
  const own = { id: randomUUID(), customer_id: personId, restaurant_id: restaurantId };
  const topics = [boardTopic(restaurantId), customerTopic(personId)];
  const keyed = { personId, route: 'placeOrder', key: randomUUID(), fingerprint: 'x'.repeat(43) };
  await answerOnce(database, systemClock, keyed, async (tx) => {
    if (!(await insertOrder(tx, { ...row, ...own }, { businessDay, topics }))) throw new Error('Not written');
    return { status: 201, body: answer };
  });
}

let next = first;
await order(next);
const writeRows = await rowWriter(database, businessDay);
const work = { smallest, rows: (nth: number) => writeRows(personOf(nth), kitchenOf(nth)), order };

async function run({ kind, seconds }: z.infer<typeof AskedSchema>): Promise<number> {
  const until = performance.now() + seconds * 1000;
  let done = 0;
  const worker = async () => {
    while (performance.now() < until) {
      const nth = next;
      // Counted before, and no number twice in all processes: no two at the same moment write to the same kitchen.
      next += processes;
      await work[kind](nth);
      done += 1;
    }
  };
  const started = performance.now();
  await Promise.all(Array.from({ length: connections }, worker));
  return done / ((performance.now() - started) / 1000);
}

process.on('message', async (message) => {
  process.send?.({ perSecond: await run(AskedSchema.parse(message)) });
});
process.send?.({ perSecond: 0 });
