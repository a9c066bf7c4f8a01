/** What must hold of a database that was killed again and again. */
import type { Database } from '@/services/kit/database';
import type { Told } from './crash-client';

const withoutFood = `('rejected', 'expired', 'cancelled')`;

const halfWritten = {
  'events with gaps, or a version that is not their number': `
    SELECT o.id FROM orders o
     WHERE o.version <> (SELECT count(*) FROM order_event e WHERE e.order_id = o.id)
        OR o.version <> (SELECT max(e.version) FROM order_event e WHERE e.order_id = o.id)`,
  'orders without a payment': `
    SELECT o.id FROM orders o WHERE NOT EXISTS (SELECT 1 FROM payment p WHERE p.order_id = o.id)`,
  'accepted orders without a delivery': `
    SELECT o.id FROM orders o WHERE o.accepted_at IS NOT NULL AND o.service_type = 'delivery'
       AND NOT EXISTS (SELECT 1 FROM delivery d WHERE d.order_id = o.id)`,
  'ended orders that still owe': `
    SELECT o.id FROM orders o JOIN payment p ON p.order_id = o.id
     WHERE o.status IN ('cancelled', 'expired', 'rejected') AND p.status <> 'voided'`,
  'orders placed twice under one key': 'SELECT note AS id FROM orders GROUP BY note HAVING count(*) > 1',
  'orders that wait beyond their deadline': `SELECT id FROM orders WHERE status = 'placed'`,
  'keys kept without their order': `
    SELECT k.key AS id FROM idempotency_key k WHERE k.route = 'placeOrder'
       AND NOT EXISTS (SELECT 1 FROM orders o WHERE o.id::text = k.body::jsonb ->> 'id')`,
  'slots whose count is not that of their orders': `
    SELECT s.starts_at::text AS id FROM slot_use s
     WHERE s.taken <> (SELECT count(*) FROM orders o WHERE o.restaurant_id = s.restaurant_id
                          AND o.slot_from = s.starts_at AND o.status NOT IN ${withoutFood})`,
  'orders for later without a slot': `
    SELECT o.id FROM orders o WHERE o.slot_from IS NOT NULL AND NOT EXISTS (
      SELECT 1 FROM slot_use s WHERE s.restaurant_id = o.restaurant_id AND s.starts_at = o.slot_from)`,
  'coupons whose count is not that of their orders': `
    SELECT c.code AS id FROM coupon c
     WHERE c.uses <> (SELECT count(*) FROM coupon_use u WHERE u.code = c.code)
        OR c.uses <> (SELECT count(*) FROM orders o WHERE o.coupon_code = c.code
                         AND o.status NOT IN ${withoutFood})`,
  'orders that were handed over and are not paid': `
    SELECT o.id FROM orders o JOIN payment p ON p.order_id = o.id
     WHERE o.status IN ('delivered', 'collected') AND p.status NOT IN ('paid', 'partly_refunded', 'refunded')`,
  'payments whose state is not that of their refunds': `
    SELECT p.order_id AS id FROM payment p
      LEFT JOIN (SELECT order_id, sum(amount_minor) AS back FROM refund GROUP BY order_id) r USING (order_id)
     WHERE COALESCE(r.back, 0) <> CASE p.status WHEN 'refunded' THEN p.amount_minor
                                    WHEN 'partly_refunded' THEN LEAST(r.back, p.amount_minor - 1) ELSE 0 END`,
  'problems without their event': `
    SELECT b.id FROM problem b WHERE NOT EXISTS (
      SELECT 1 FROM order_event e WHERE e.order_id = b.order_id AND e.type = 'problem.reported'
         AND e.data ->> 'problemId' = b.id::text)`,
  'answered problems without their event, or with another sum given back': `
    SELECT b.order_id AS id FROM problem b GROUP BY b.order_id
    HAVING sum(b.refund_minor) <> (SELECT COALESCE(sum(r.amount_minor), 0) FROM refund r
                                    WHERE r.order_id = b.order_id)
        OR count(*) FILTER (WHERE b.status = 'accepted') <> (
             SELECT count(*) FROM order_event e WHERE e.order_id = b.order_id AND e.type = 'problem.accepted')`,
  'reviews without their event': `
    SELECT v.id FROM review v WHERE NOT EXISTS (
      SELECT 1 FROM order_event e WHERE e.order_id = v.order_id AND e.type = 'review.written')`,
  'ratings that are not those of the reviews': `
    SELECT r.id FROM restaurant r
     WHERE r.rating_count <> (SELECT count(*) FROM review v WHERE v.restaurant_id = r.id)`,
} as const;

/** Those of `heard` that `sql` does not find. */
async function missing(database: Database, heard: ReadonlySet<string>, sql: string): Promise<number> {
  const rows = await database.query<{ id: string }>(sql);
  const found = new Set(rows.map(({ id }) => id));
  return [...heard].filter((id) => !found.has(id)).length;
}

/** The faults found, in words; none is the right number. */
export async function inspect(database: Database, told: Told): Promise<string[]> {
  const faults = told.failures.slice(0, 5);
  const rows = await database.query<{ id: string; version: number }>('SELECT id, version FROM orders');
  const versions = new Map(rows.map((row) => [row.id, row.version]));
  const lost = [...told.versions].filter(([id, version]) => (versions.get(id) ?? 0) < version);
  if (lost.length > 0) faults.push(`${lost.length} acknowledged orders or steps are lost`);
  const said = (
    await Promise.all([
      missing(database, told.problems, 'SELECT id FROM problem'),
      missing(database, told.answers, `SELECT id FROM problem WHERE status = 'accepted'`),
      missing(database, told.reviews, 'SELECT order_id AS id FROM review'),
    ])
  ).reduce((sum, count) => sum + count, 0);
  if (said > 0) faults.push(`${said} acknowledged problems, answers or reviews are lost`);
  for (const [what, sql] of Object.entries(halfWritten)) {
    const found = await database.query<{ id: string }>(sql);
    if (found.length > 0) faults.push(`${found.length} ${what} (${found[0]?.id})`);
  }
  return faults;
}
