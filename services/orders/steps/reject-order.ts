import type { BoardOrder } from '@/contract/schemas/board';
import type { RejectReason } from '@/contract/states/order';
import type { Tx } from '@/services/kit/database';
import { catalogueTopic } from '@/services/kit/live/topics';
import { Refusal } from '@/services/kit/refusal';
import { markSoldOut } from '../catalogue/sold-out';
import type { Engine } from '../engine';
import { endOrder } from './end-order';
import { boardOrderNow, lockKitchensOrder, onBoard } from './subject';

/**
 * The kitchen refuses with a reason; items that it names as out are sold out from the same moment on. A second
 * device that refuses the same order hears that it is refused.
 * @throws {Refusal} NOT_FOUND, STATE_CHANGED
 */
export async function rejectOrder(
  engine: Engine,
  tx: Tx,
  request: {
    orderId: string;
    personId: string;
    reason: RejectReason;
    itemIds: readonly string[];
    note: string;
  },
): Promise<BoardOrder> {
  const { orderId, personId, reason, itemIds, note } = request;
  const order = await lockKitchensOrder(tx, personId, orderId);
  if (order.status === 'rejected') return onBoard(engine, tx, order);
  const { restaurant_id: restaurantId } = order;
  // Menu before topics, as everywhere; what is refused below undoes it.
  await markSoldOut(tx, restaurantId, itemIds);
  const ended = await endOrder(tx, order, {
    command: 'reject',
    at: engine.clock.now(),
    ending: { by: 'restaurant', reason, note },
    actor: 'restaurant',
    actorId: personId,
    ...(itemIds.length > 0 ? { data: { itemIds }, topics: [catalogueTopic(restaurantId)] } : {}),
  });
  if (!ended) throw new Refusal('STATE_CHANGED', { current: await onBoard(engine, tx, order) });
  if (itemIds.length > 0) engine.catalogue.changes(tx, restaurantId);
  return boardOrderNow(engine, tx, orderId);
}
