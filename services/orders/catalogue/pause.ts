/** Stopping and resuming: by staff, or by the server when orders go unanswered. */
import type { Tx } from '@/services/kit/database';

/** Pauses until `until` (null: until somebody resumes), or resumes. The caller tells the topics. */
export async function setPause(
  tx: Tx,
  restaurantId: string,
  pause: { paused: boolean; until: Date | null; reason: 'missed_orders' | 'staff' | null },
): Promise<void> {
  await tx.query(
    `UPDATE restaurant SET paused = $2, paused_until = $3, pause_reason = $4, missed_in_row = 0 WHERE id = $1`,
    [restaurantId, pause.paused, pause.until, pause.paused ? pause.reason : null],
  );
}

/**
 * Counts an order nobody answered; so many in a row pause the restaurant.
 * @returns whether it was paused now
 */
export async function countMissedOrder(tx: Tx, restaurantId: string, limit: number): Promise<boolean> {
  const [row] = await tx.query<{ missed_in_row: number }>(
    'UPDATE restaurant SET missed_in_row = missed_in_row + 1 WHERE id = $1 RETURNING missed_in_row',
    [restaurantId],
  );
  if ((row?.missed_in_row ?? 0) < limit) return false;
  await setPause(tx, restaurantId, { paused: true, until: null, reason: 'missed_orders' });
  return true;
}

/** Somebody answered an order: those missed before do not count any more. */
export async function heardFrom(tx: Tx, restaurantId: string): Promise<void> {
  await tx.query('UPDATE restaurant SET missed_in_row = 0 WHERE id = $1 AND missed_in_row > 0', [
    restaurantId,
  ]);
}
