/** A restaurant's rating: always what its reviews say. */
import type { Rating } from '@/contract/schemas/review';
import type { Queries, Tx } from '@/services/kit/database';

const oneDecimal = (value: number) => Math.round(value * 10) / 10;

export async function ratingOf(queries: Queries, restaurantId: string): Promise<Rating> {
  const rows = await queries.query<{ food: number; given: number }>(
    'SELECT food, count(*)::int AS given FROM review WHERE restaurant_id = $1 GROUP BY food',
    [restaurantId],
  );
  const histogram = [1, 2, 3, 4, 5].map((stars) => rows.find(({ food }) => food === stars)?.given ?? 0);
  const count = histogram.reduce((sum, given) => sum + given, 0);
  const stars = histogram.reduce((sum, given, index) => sum + given * (index + 1), 0);
  return { average: count === 0 ? 0 : oneDecimal(stars / count), count, histogram };
}

/**
 * Writes the rating that the reviews in this transaction give. The row is locked first: of two reviews written at
 * once, the second is counted with the first. The caller tells the restaurant's `catalogue` topic.
 */
export async function updateRating(tx: Tx, restaurantId: string): Promise<void> {
  await tx.query('SELECT 1 AS locked FROM restaurant WHERE id = $1 FOR NO KEY UPDATE', [restaurantId]);
  const { average, count } = await ratingOf(tx, restaurantId);
  await tx.query('UPDATE restaurant SET rating_average = $2, rating_count = $3 WHERE id = $1', [
    restaurantId,
    average,
    count,
  ]);
}
