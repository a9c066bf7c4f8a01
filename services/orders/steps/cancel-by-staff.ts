import type { BoardOrder } from '@/contract/schemas/board';
import type { StaffCancelReason } from '@/contract/states/order';
import type { Tx } from '@/services/kit/database';
import { Refusal } from '@/services/kit/refusal';
import type { Engine } from '../engine';
import { endOrder } from './end-order';
import { boardOrderNow, lockKitchensOrder } from './subject';

/**
 * The kitchen takes back an order it had accepted; the rider stops, nothing is owed.
 * @throws {Refusal} NOT_FOUND, STATE_CHANGED
 */
export async function cancelByStaff(
  engine: Engine,
  tx: Tx,
  request: { orderId: string; personId: string; reason: StaffCancelReason; note: string },
): Promise<BoardOrder> {
  const { orderId, personId, reason, note } = request;
  const order = await lockKitchensOrder(tx, personId, orderId);
  const ended = await endOrder(tx, order, {
    command: 'cancelByStaff',
    at: engine.clock.now(),
    ending: { by: 'restaurant', reason, note },
    actor: 'restaurant',
    actorId: personId,
  });
  const current = await boardOrderNow(engine, tx, orderId);
  const isDone = current.status === 'cancelled' && current.ending?.by === 'restaurant';
  if (!ended && !isDone) throw new Refusal('STATE_CHANGED', { current });
  return current;
}
