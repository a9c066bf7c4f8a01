/** Restaurants a customer wants to find again. */
import type { Queries, Tx } from '@/services/kit/database';
import { Refusal } from '@/services/kit/refusal';

/** The ids of a person's favourites, the latest first. */
export async function favouriteIds(queries: Queries, personId: string): Promise<string[]> {
  const rows = await queries.query<{ restaurant_id: string }>(
    'SELECT restaurant_id FROM favourite WHERE person_id = $1 ORDER BY added_at DESC, restaurant_id',
    [personId],
  );
  return rows.map((row) => row.restaurant_id);
}

/** @throws {Refusal} NOT_FOUND where there is no such restaurant */
export async function addFavourite(
  tx: Tx,
  personId: string,
  restaurantId: string,
  now: Date,
): Promise<string[]> {
  const [known] = await tx.query('SELECT 1 AS known FROM restaurant WHERE id = $1', [restaurantId]);
  if (!known) throw new Refusal('NOT_FOUND');
  await tx.query(
    'INSERT INTO favourite (person_id, restaurant_id, added_at) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING',
    [personId, restaurantId, now],
  );
  return favouriteIds(tx, personId);
}

/** Taking out what is not in it changes nothing. */
export async function removeFavourite(tx: Tx, personId: string, restaurantId: string): Promise<string[]> {
  await tx.query('DELETE FROM favourite WHERE person_id = $1 AND restaurant_id = $2', [
    personId,
    restaurantId,
  ]);
  return favouriteIds(tx, personId);
}
