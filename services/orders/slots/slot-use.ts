/** How full slots are. The place in one is taken by a conditional write, so that the last is given away once. */
import type { Queries, Tx } from '@/services/kit/database';

/** Orders per slot, by the instant at which it begins; slots nobody chose are not in it. */
export type SlotUse = ReadonlyMap<number, number>;

export async function slotUseOf(queries: Queries, restaurantId: string, now: Date): Promise<SlotUse> {
  const rows = await queries.query<{ starts_at: Date; taken: number }>(
    'SELECT starts_at, taken FROM slot_use WHERE restaurant_id = $1 AND starts_at > $2',
    [restaurantId, now],
  );
  return new Map(rows.map((row) => [row.starts_at.getTime(), row.taken]));
}

/** Takes a place in a slot; false when it is full. */
export async function takeSlot(
  tx: Tx,
  restaurantId: string,
  startsAt: Date,
  capacity: number,
): Promise<boolean> {
  const taken = await tx.query(
    `INSERT INTO slot_use AS known (restaurant_id, starts_at, taken) VALUES ($1, $2, 1)
     ON CONFLICT (restaurant_id, starts_at) DO UPDATE SET taken = known.taken + 1 WHERE known.taken < $3
     RETURNING 1 AS taken`,
    [restaurantId, startsAt, capacity],
  );
  return taken.length > 0;
}

/** Gives the place of an order that was not cooked to somebody else. */
export async function releaseSlot(tx: Tx, orderId: string): Promise<void> {
  await tx.query(
    `UPDATE slot_use s SET taken = s.taken - 1 FROM orders o
      WHERE o.id = $1 AND s.restaurant_id = o.restaurant_id AND s.starts_at = o.slot_from AND s.taken > 0`,
    [orderId],
  );
}

/** Forgets slots that are long past. */
export async function forgetOldSlots(queries: Queries, before: Date): Promise<void> {
  await queries.query('DELETE FROM slot_use WHERE starts_at < $1', [before]);
}
