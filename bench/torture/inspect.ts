/** What must hold of a database that was killed again and again. */
import type { Database } from '@/services/kit/database';
import type { Told } from './crash';

const halfWritten = {
  'events with gaps, or a version that is not their number': `
    SELECT o.id FROM orders o
     WHERE o.version <> (SELECT count(*) FROM order_event e WHERE e.order_id = o.id)
        OR o.version <> (SELECT max(e.version) FROM order_event e WHERE e.order_id = o.id)`,
  'orders without a payment': `
    SELECT o.id FROM orders o WHERE NOT EXISTS (SELECT 1 FROM payment p WHERE p.order_id = o.id)`,
  'accepted orders without a delivery': `
    SELECT o.id FROM orders o WHERE o.accepted_at IS NOT NULL
       AND NOT EXISTS (SELECT 1 FROM delivery d WHERE d.order_id = o.id)`,
  'ended orders that still owe': `
    SELECT o.id FROM orders o JOIN payment p ON p.order_id = o.id
     WHERE o.status IN ('cancelled', 'expired', 'rejected') AND p.status <> 'voided'`,
  'orders placed twice under one key': 'SELECT note AS id FROM orders GROUP BY note HAVING count(*) > 1',
  'orders that wait beyond their deadline': `SELECT id FROM orders WHERE status = 'placed'`,
  'keys kept without their order': `
    SELECT k.key AS id FROM idempotency_key k WHERE k.route = 'placeOrder'
       AND NOT EXISTS (SELECT 1 FROM orders o WHERE o.id::text = k.body::jsonb ->> 'id')`,
} as const;

/** The faults found, in words; none is the right number. */
export async function inspect(database: Database, told: Told): Promise<string[]> {
  const faults: string[] = [];
  const rows = await database.query<{ id: string; version: number }>('SELECT id, version FROM orders');
  const versions = new Map(rows.map((row) => [row.id, row.version]));
  const lost = [...told.versions].filter(([id, version]) => (versions.get(id) ?? 0) < version);
  if (lost.length > 0) faults.push(`${lost.length} acknowledged orders or steps are lost`);
  for (const [what, sql] of Object.entries(halfWritten)) {
    const found = await database.query<{ id: string }>(sql);
    if (found.length > 0) faults.push(`${found.length} ${what} (${found[0]?.id})`);
  }
  return faults;
}
