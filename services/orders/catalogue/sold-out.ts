import type { Tx } from '@/services/kit/database';
import { Refusal } from '@/services/kit/refusal';

/**
 * Takes items off sale and moves the menu's version on, so that a basket priced with the old menu is priced
 * again. The caller tells the restaurant's `catalogue` topic.
 */
export async function markSoldOut(tx: Tx, restaurantId: string, itemIds: readonly string[]): Promise<void> {
  if (itemIds.length === 0) return;
  const changed = await tx.query(
    `UPDATE menu_item SET sold_out = true
      WHERE restaurant_id = $1 AND id = ANY($2::text[]) AND NOT sold_out RETURNING id`,
    [restaurantId, itemIds],
  );
  if (changed.length === 0) return;
  await tx.query('UPDATE restaurant SET menu_version = menu_version + 1 WHERE id = $1', [restaurantId]);
}

/**
 * Takes one item off sale, puts it back, or counts its portions (null stops counting). The caller tells the
 * restaurant's `catalogue` topic.
 * @throws {Refusal} NOT_FOUND
 */
export async function setItemAvailability(
  tx: Tx,
  restaurantId: string,
  itemId: string,
  availability: { soldOut: boolean; stock: number | null },
): Promise<number> {
  const { soldOut, stock } = availability;
  const found = await tx.query(
    'UPDATE menu_item SET sold_out = $3, stock = $4 WHERE restaurant_id = $1 AND id = $2 RETURNING id',
    [restaurantId, itemId, soldOut, stock],
  );
  if (found.length === 0) throw new Refusal('NOT_FOUND');
  const [row] = await tx.query<{ menu_version: number }>(
    'UPDATE restaurant SET menu_version = menu_version + 1 WHERE id = $1 RETURNING menu_version',
    [restaurantId],
  );
  return row?.menu_version ?? 0;
}
