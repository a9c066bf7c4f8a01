import type { Queries } from '@/services/kit/database';
import { Refusal } from '@/services/kit/refusal';
import type { OrderRow } from './row';

interface PhotoRow extends Record<string, unknown> {
  data_url: string;
  taken_at: Date;
}

function photoView(row: PhotoRow | undefined): { dataUrl: string; takenAt: string } {
  if (!row) throw new Refusal('NOT_FOUND');
  return { dataUrl: row.data_url, takenAt: row.taken_at.toISOString() };
}

/** The picture the rider took at the door. @throws {Refusal} NOT_FOUND where there is none (any more) */
export async function photoOf(
  queries: Queries,
  order: Pick<OrderRow, 'delivery_id'>,
): Promise<{ dataUrl: string; takenAt: string }> {
  const [row] = await queries.query<PhotoRow>(
    'SELECT data_url, taken_at FROM delivery_photo WHERE delivery_id = $1',
    [order.delivery_id],
  );
  return photoView(row);
}

/** The picture that came with a problem. @throws {Refusal} NOT_FOUND where there is none (any more) */
export async function problemPhotoOf(
  queries: Queries,
  problemId: string,
): Promise<{ dataUrl: string; takenAt: string }> {
  const [row] = await queries.query<PhotoRow>(
    'SELECT data_url, taken_at FROM problem_photo WHERE problem_id = $1',
    [problemId],
  );
  return photoView(row);
}
