import type { Queries } from '@/services/kit/database';
import { Refusal } from '@/services/kit/refusal';
import type { OrderRow } from './row';

/** The picture the rider took at the door. @throws {Refusal} NOT_FOUND where there is none (any more) */
export async function photoOf(
  queries: Queries,
  order: Pick<OrderRow, 'delivery_id'>,
): Promise<{ dataUrl: string; takenAt: string }> {
  const [row] = await queries.query<{ data_url: string; taken_at: Date }>(
    'SELECT data_url, taken_at FROM delivery_photo WHERE delivery_id = $1',
    [order.delivery_id],
  );
  if (!row) throw new Refusal('NOT_FOUND');
  return { dataUrl: row.data_url, takenAt: row.taken_at.toISOString() };
}
