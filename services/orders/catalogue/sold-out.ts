import type { Tx } from '@/services/kit/database';

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
