/** What the database does alone: the rows of an order, written by nothing but the driver. */
import { randomUUID } from 'node:crypto';
import pg from 'pg';

/** One transaction as small as one can be, and one that writes the rows of an order. */
export interface BareRates {
  readonly onePerSecond: number;
  readonly orderPerSecond: number;
}

const tables = `
  CREATE TABLE IF NOT EXISTS bare_key (key text PRIMARY KEY, body text NOT NULL);
  CREATE TABLE IF NOT EXISTS bare_order (id uuid PRIMARY KEY, restaurant_id text NOT NULL, lines jsonb NOT NULL);
  CREATE TABLE IF NOT EXISTS bare_payment (order_id uuid PRIMARY KEY, amount int NOT NULL);
  CREATE TABLE IF NOT EXISTS bare_event (order_id uuid NOT NULL, version int NOT NULL, type text NOT NULL,
                                         PRIMARY KEY (order_id, version));
  CREATE TABLE IF NOT EXISTS bare_topic (name text PRIMARY KEY, version int NOT NULL);`;
const body = JSON.stringify({ text: 'x'.repeat(2_000) });
const lines = JSON.stringify([{ itemId: 'sundubu', quantity: 2, note: 'x'.repeat(200) }]);

async function one(client: pg.PoolClient): Promise<void> {
  await client.query('BEGIN');
  await client.query({
    name: 'key',
    text: 'INSERT INTO bare_key VALUES ($1, $2)',
    values: [randomUUID(), body],
  });
  await client.query('COMMIT');
}

async function order(client: pg.PoolClient, index: number, kitchens: number): Promise<void> {
  const id = randomUUID();
  const topic = `board:${index % kitchens}`;
  await client.query('BEGIN');
  await client.query({ name: 'look', text: 'SELECT body FROM bare_key WHERE key = $1', values: [id] });
  await client.query({
    name: 'order',
    text: 'INSERT INTO bare_order VALUES ($1, $2, $3)',
    values: [id, topic, lines],
  });
  await client.query({ name: 'pay', text: 'INSERT INTO bare_payment VALUES ($1, 21000)', values: [id] });
  await client.query({
    name: 'event',
    text: `INSERT INTO bare_event VALUES ($1, 1, 'placed')`,
    values: [id],
  });
  await client.query({
    name: 'topic',
    text: `INSERT INTO bare_topic VALUES ($1, 1), ($2, 1)
           ON CONFLICT (name) DO UPDATE SET version = bare_topic.version + 1`,
    values: [topic, `order:${id}`],
  });
  await client.query({ name: 'tell', text: `SELECT pg_notify('bare', $1)`, values: [topic] });
  await client.query({ name: 'key', text: 'INSERT INTO bare_key VALUES ($1, $2)', values: [id, body] });
  await client.query('COMMIT');
}

export interface BareLoad {
  readonly connections: number;
  readonly seconds: number;
  /** Over how many kitchens the orders are spread. */
  readonly kitchens: number;
}

async function rate(
  pool: pg.Pool,
  { connections, seconds, kitchens }: BareLoad,
  work: typeof order,
): Promise<number> {
  const until = performance.now() + seconds * 1000;
  let begun = 0;
  const worker = async () => {
    const client = await pool.connect();
    while (performance.now() < until) {
      // Counted before: no two at the same moment write to the same kitchen.
      begun += 1;
      await work(client, begun, kitchens);
    }
    client.release();
  };
  const started = performance.now();
  await Promise.all(Array.from({ length: connections }, worker));
  return begun / ((performance.now() - started) / 1000);
}

/** Transactions per second of the database alone, with as many connections as the services have. */
export async function bareRates(url: string, load: BareLoad): Promise<BareRates> {
  const pool = new pg.Pool({ connectionString: url, max: load.connections });
  await pool.query(tables);
  const onePerSecond = await rate(pool, load, one);
  const orderPerSecond = await rate(pool, load, order);
  await pool.end();
  return { onePerSecond, orderPerSecond };
}
