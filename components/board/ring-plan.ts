/** When the kitchen is called. A missed order is lost money; a sound nobody can stop is switched off. */
import type { BoardOrder } from '@/contract/schemas/board';
import type { Ring } from '../work/work-sound';

const urgentAfterMs = 60_000;
/** "I have seen it" is not "accepted": after this the kitchen is called again. */
const acknowledgedForMs = 60_000;

/** Whether an order asks for attention; `acknowledged` holds server times by order id, of this device only. */
export function isCalling(
  order: Pick<BoardOrder, 'id' | 'status'>,
  acknowledged: ReadonlyMap<string, number>,
  nowMs: number,
): boolean {
  if (order.status !== 'placed') return false;
  const seenAt = acknowledged.get(order.id);
  return seenAt === undefined || nowMs - seenAt >= acknowledgedForMs;
}

/** How to ring for the orders that wait. */
export function planRing(
  orders: readonly Pick<BoardOrder, 'id' | 'status' | 'times'>[],
  acknowledged: ReadonlyMap<string, number>,
  nowMs: number,
): Ring {
  const calling = orders.filter((order) => isCalling(order, acknowledged, nowMs));
  if (calling.length === 0) return 'silent';
  const waitedLong = calling.some((order) => nowMs - Date.parse(order.times.placedAt) >= urgentAfterMs);
  return waitedLong ? 'urgent' : 'calm';
}
