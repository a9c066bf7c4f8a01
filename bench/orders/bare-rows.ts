/** The rows of an order as plain inserts: no key is looked at, nobody is told. */
import { randomUUID } from 'node:crypto';
import type { Database } from '@/services/kit/database';

type Row = Record<string, unknown>;

/** An insert of a row like a known one, with some columns of its own. */
function insertLike(table: string, known: Row): (own: Row) => [text: string, values: unknown[]] {
  const names = Object.keys(known);
  const params = names.map((_, index) => `$${index + 1}`);
  const text = `INSERT INTO ${table} (${names.join(', ')}) VALUES (${params.join(', ')})`;
  const isJson = (value: unknown) => typeof value === 'object' && value !== null && !(value instanceof Date);
  const sent = (value: unknown) => (isJson(value) ? JSON.stringify(value) : value);
  return (own) => [text, names.map((name) => sent(own[name] ?? known[name]))];
}

const codeSql = `
  INSERT INTO order_code (restaurant_id, business_day, given) VALUES ($1, $2, 1)
  ON CONFLICT (restaurant_id, business_day) DO UPDATE SET given = order_code.given + 1`;
const topicSql = `
  INSERT INTO topic (name, version) VALUES ($1, 1), ($2, 1)
  ON CONFLICT (name) DO UPDATE SET version = topic.version + 1`;

/** Reads an order that was placed, and answers how to write all rows of another like it in one transaction. */
export async function rowWriter(
  database: Database,
  businessDay: string,
): Promise<(personId: string, restaurantId: string) => Promise<void>> {
  const like = async (table: string) => {
    const [known] = await database.query<Row>(`SELECT * FROM ${table} LIMIT 1`);
    if (!known) throw new Error(`There is nothing in ${table} yet`);
    return insertLike(table, known);
  };
  const order = await like('orders');
  const payment = await like('payment');
  const event = await like('order_event');
  const key = await like('idempotency_key');
  return (personId, restaurantId) =>
    database.transaction(async (tx) => {
      const id = randomUUID();
      await Promise.all([
        tx.query(codeSql, [restaurantId, businessDay]),
        tx.query(...order({ id, customer_id: personId, restaurant_id: restaurantId })),
        tx.query(...payment({ order_id: id })),
        tx.query(...event({ order_id: id, actor_id: personId })),
        tx.query(topicSql, [`board:${restaurantId}`, `customer:${personId}`]),
      ]);
      tx.atCommit(...key({ person_id: personId, key: randomUUID() }));
    });
}
