/** Names of what can be followed, and how a change is told inside the transaction that makes it. */
import type { Queries, Tx } from '../database';
import { topicChannel } from './hub';

export const orderTopic = (orderId: string) => `order:${orderId}`;
export const boardTopic = (restaurantId: string) => `board:${restaurantId}`;
export const riderTopic = (personId: string) => `rider:${personId}`;
/** All of a customer's orders together. */
export const customerTopic = (personId: string) => `customer:${personId}`;
/** The restaurant itself: menu, sold-out items, pause. */
export const catalogueTopic = (restaurantId: string) => `catalogue:${restaurantId}`;

/** How often a topic has changed; 0 when it never has. */
export async function versionOf(database: Queries, topic: string): Promise<number> {
  const [row] = await database.query<{ version: number }>('SELECT version FROM topic WHERE name = $1', [
    topic,
  ]);
  return row?.version ?? 0;
}

// A notification holds 8,000 bytes; a person's id has up to 128 characters of up to three.
const topicsPerNotification = 16;

/**
 * Two parts of a `WITH` that move topics on and tell everyone at commit. Ordered by name, so that two transactions
 * never wait for each other in a ring. The outer query must read `news`, or it does not run. All topics of a change
 * are told at once, a line each: every process hears every notification, and pays for each.
 * @param names a query that answers their names
 */
export const touchPartsOf = (names: string) => `
  touched AS (
    INSERT INTO topic (name, version)
    SELECT DISTINCT name, 1 FROM (${names}) AS named (name) ORDER BY name
    ON CONFLICT (name) DO UPDATE SET version = topic.version + 1
    RETURNING name, version
  ),
  news AS (
    SELECT pg_notify('${topicChannel}', string_agg(line, E'\\n')) AS told
      FROM (SELECT name || ' ' || version AS line, row_number() OVER () / ${topicsPerNotification} AS part
              FROM touched) AS lines
     GROUP BY part
  )`;

/** Of the topics in `$1`. */
export const touchParts = touchPartsOf('SELECT unnest($1::text[])');

/** Moves topics on and tells everyone at commit. */
export async function touch(tx: Tx, topics: readonly string[]): Promise<void> {
  if (topics.length > 0) await tx.query(`WITH ${touchParts} SELECT count(told) FROM news`, [topics]);
}
