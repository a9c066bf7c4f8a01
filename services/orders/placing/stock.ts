/** Counted portions: taken by a conditional write, so that the last one is sold once. */
import type { BasketLine } from '@/contract/schemas/basket';
import type { Tx } from '@/services/kit/database';
import type { RestaurantRecord } from '../catalogue/load';

/** How many of each counted item a basket needs, in the order in which rows are locked. */
export function countedNeeds(
  record: RestaurantRecord,
  lines: readonly Pick<BasketLine, 'itemId' | 'quantity'>[],
): [itemId: string, quantity: number][] {
  const needs = new Map<string, number>();
  for (const { itemId, quantity } of lines) {
    if (record.stock.has(itemId)) needs.set(itemId, (needs.get(itemId) ?? 0) + quantity);
  }
  return [...needs].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** Takes portions; false when there are not enough of one (the caller rolls back). */
export async function takeStock(
  tx: Tx,
  restaurantId: string,
  needs: readonly (readonly [string, number])[],
): Promise<boolean> {
  for (const [itemId, quantity] of needs) {
    const taken = await tx.query(
      `UPDATE menu_item SET stock = stock - $3
        WHERE restaurant_id = $1 AND id = $2 AND stock >= $3 RETURNING 1 AS taken`,
      [restaurantId, itemId, quantity],
    );
    if (taken.length === 0) return false;
  }
  return true;
}

/** Puts the portions of an order that was never cooked back. */
export async function releaseStock(tx: Tx, orderId: string): Promise<void> {
  await tx.query(
    `UPDATE menu_item m SET stock = m.stock + needed.quantity
       FROM (SELECT o.restaurant_id, line ->> 'itemId' AS item_id, sum((line ->> 'quantity')::int)::int AS quantity
               FROM orders o, jsonb_array_elements(o.lines) AS line
              WHERE o.id = $1 GROUP BY 1, 2) AS needed
      WHERE m.restaurant_id = needed.restaurant_id AND m.id = needed.item_id AND m.stock IS NOT NULL`,
    [orderId],
  );
}
