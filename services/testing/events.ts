/** What happened to an order, as it was written down. */
import { expect } from 'vitest';
import type { Database } from '@/services/kit/database';

/** Types of its events in their order; every version has exactly one. */
export async function eventsOf(database: Database, orderId: string): Promise<string[]> {
  const rows = await database.query<{ type: string; version: number }>(
    'SELECT type, version FROM order_event WHERE order_id = $1 ORDER BY version',
    [orderId],
  );
  expect(rows.map((row) => row.version)).toEqual(rows.map((_, index) => index + 1));
  return rows.map((row) => row.type);
}
