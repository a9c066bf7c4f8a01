/** Everything on the rider's page. */
import type { Offer, RiderShift } from '@/contract/schemas/job';
import type { LocalizedText } from '@/contract/text';
import type { Queries } from '@/services/kit/database';
import { businessDayStart } from '../catalogue/zoned-time';
import { type Engine, restaurantOf } from '../engine';
import { requireRider } from '../riders/profile';
import { jobView } from './job';
import { listJobs } from './row';

interface OpenOffer extends Record<string, unknown> {
  id: string;
  delivery_id: string;
  code: string;
  fee_minor: number;
  restaurant_id: string;
  district: LocalizedText;
  to_pickup_metres: number | null;
  distance_metres: number;
  item_count: number;
  ready_by: Date | null;
  expires_at: Date;
}

// Where riders' days begin and end; all of Baedal's cities share one zone.
const timeZone = 'Asia/Seoul';

async function openOffers(engine: Engine, queries: Queries, personId: string, now: Date): Promise<Offer[]> {
  const rows = await queries.query<OpenOffer>(
    `SELECT f.id, f.delivery_id, o.code, d.fee_minor, o.restaurant_id, o.district, f.to_pickup_metres,
            o.distance_metres, o.ready_by, f.expires_at,
            (SELECT sum((line ->> 'quantity')::int) FROM jsonb_array_elements(o.lines) AS line)::int AS item_count
       FROM offer f JOIN delivery d ON d.id = f.delivery_id JOIN orders o ON o.id = d.order_id
      WHERE f.rider_id = $1 AND f.status = 'open' AND f.expires_at > $2
      ORDER BY f.expires_at`,
    [personId, now],
  );
  return Promise.all(
    rows.map(async (row) => {
      const { name, roadAddress, lat, lng } = await restaurantOf(engine, queries, row.restaurant_id);
      return {
        id: row.id,
        deliveryId: row.delivery_id,
        code: row.code,
        feeMinor: row.fee_minor,
        currency: 'KRW' as const,
        pickup: { name, roadAddress, position: { lat, lng } },
        dropoffDistrict: row.district,
        toPickupMetres: row.to_pickup_metres,
        toDropoffMetres: row.distance_metres,
        itemCount: row.item_count,
        readyBy: row.ready_by?.toISOString() ?? null,
        expiresAt: row.expires_at.toISOString(),
      };
    }),
  );
}

async function earnedToday(queries: Queries, personId: string, now: Date): Promise<RiderShift['today']> {
  const [row] = await queries.query<{ deliveries: number; earned: number }>(
    `SELECT count(*)::int AS deliveries, COALESCE(sum(fee_minor), 0)::int AS earned
       FROM delivery WHERE rider_id = $1 AND status = 'delivered' AND delivered_at >= $2`,
    [personId, businessDayStart(now, timeZone)],
  );
  return { deliveries: row?.deliveries ?? 0, earnedMinor: row?.earned ?? 0, currency: 'KRW' };
}

/** Availability, open offers, jobs in hand and today's earnings. */
export async function shiftView(
  engine: Engine,
  queries: Queries,
  personId: string,
  version: number,
): Promise<RiderShift> {
  const now = engine.clock.now();
  const rider = await requireRider(queries, personId);
  const jobs = [];
  for (const row of await listJobs(queries, personId)) {
    jobs.push(jobView(row, await restaurantOf(engine, queries, row.restaurant_id)));
  }
  return {
    version,
    online: rider.online,
    offlineReason: rider.online ? null : rider.offline_reason,
    offers: await openOffers(engine, queries, personId, now),
    jobs,
    today: await earnedToday(queries, personId, now),
    now: now.toISOString(),
  };
}
