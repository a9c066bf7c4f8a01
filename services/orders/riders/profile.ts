/** Riders' profiles and where they are. */
import { distanceMetres, type Position } from '@/contract/place';
import type { Queries, Tx } from '@/services/kit/database';
import { boardTopic, orderTopic, riderTopic, touch } from '@/services/kit/live/topics';

export interface RiderRow extends Record<string, unknown> {
  person_id: string;
  name: string;
  online: boolean;
  offline_reason: 'missed_offers' | 'stale' | null;
  lat: number | null;
  lng: number | null;
}

/** Smaller moves are noise of the satellites and wake nobody. */
const worthTellingMetres = 40;

/** The rider's profile; a person of the group `riders` gets one on first use, without a name. */
export async function requireRider(queries: Queries, personId: string): Promise<RiderRow> {
  const find = () =>
    queries.query<RiderRow>(
      'SELECT person_id, name, online, offline_reason, lat, lng FROM rider WHERE person_id = $1',
      [personId],
    );
  const [known] = await find();
  if (known) return known;
  await queries.query(`INSERT INTO rider (person_id, name) VALUES ($1, '') ON CONFLICT DO NOTHING`, [
    personId,
  ]);
  const [fresh] = await find();
  if (!fresh) throw new Error('A rider’s profile was not written');
  return fresh;
}

/** Those who see where this rider is: customers on the way, kitchens that wait. */
async function onlookersOf(tx: Tx, personId: string): Promise<string[]> {
  const rows = await tx.query<{ order_id: string; restaurant_id: string; status: string }>(
    `SELECT d.order_id, o.restaurant_id, d.status FROM delivery d JOIN orders o ON o.id = d.order_id
      WHERE d.rider_id = $1 AND d.status IN ('assigned', 'at_pickup', 'picked_up', 'at_dropoff')`,
    [personId],
  );
  return rows.map((row) =>
    row.status === 'picked_up' || row.status === 'at_dropoff'
      ? orderTopic(row.order_id)
      : boardTopic(row.restaurant_id),
  );
}

/**
 * Hears from the rider's page: keeps them online, and moves them on the map when they say where they are.
 * @returns whether they are online
 */
export async function tellLocation(
  tx: Tx,
  personId: string,
  position: Position | null,
  now: Date,
): Promise<boolean> {
  const before = await requireRider(tx, personId);
  await tx.query(
    `UPDATE rider SET heartbeat_at = $2, lat = COALESCE($3, lat), lng = COALESCE($4, lng),
            position_at = CASE WHEN $3::float8 IS NULL THEN position_at ELSE $2 END
      WHERE person_id = $1`,
    [personId, now, position?.lat ?? null, position?.lng ?? null],
  );
  const moved =
    position !== null &&
    (before.lat === null ||
      before.lng === null ||
      distanceMetres({ lat: before.lat, lng: before.lng }, position) >= worthTellingMetres);
  if (moved) await touch(tx, await onlookersOf(tx, personId));
  return before.online;
}

/** Goes online; whatever the server had taken them offline for is forgiven. */
export async function goOnline(
  tx: Tx,
  personId: string,
  position: Position | null,
  now: Date,
): Promise<void> {
  await requireRider(tx, personId);
  await tx.query(
    'UPDATE rider SET online = true, offline_reason = NULL, missed_in_row = 0 WHERE person_id = $1',
    [personId],
  );
  await tellLocation(tx, personId, position, now);
  await touch(tx, [riderTopic(personId)]);
}

/** Goes offline, by the rider's wish (no reason) or the server's. Jobs in hand stay. */
export async function goOffline(
  tx: Tx,
  personId: string,
  reason: 'missed_offers' | 'stale' | null,
): Promise<void> {
  await tx.query('UPDATE rider SET online = false, offline_reason = $2 WHERE person_id = $1', [
    personId,
    reason,
  ]);
}
