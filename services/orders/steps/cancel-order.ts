import type { Order } from '@/contract/schemas/order';
import type { CancelReason } from '@/contract/states/order';
import type { Tx } from '@/services/kit/database';
import { Refusal } from '@/services/kit/refusal';
import type { Engine } from '../engine';
import { endOrder } from './end-order';
import { lockCustomersOrder, orderNow } from './subject';

/**
 * The customer takes back an order that no kitchen has accepted.
 * @throws {Refusal} NOT_FOUND, STATE_CHANGED
 */
export async function cancelOrder(
  engine: Engine,
  tx: Tx,
  request: { orderId: string; personId: string; reason: CancelReason; note: string },
): Promise<Order> {
  const { orderId, personId, reason, note } = request;
  const order = await lockCustomersOrder(tx, personId, orderId);
  const ended = await endOrder(tx, order, {
    command: 'cancel',
    at: engine.clock.now(),
    ending: { by: 'customer', reason, note },
    actor: 'customer',
    actorId: personId,
  });
  const current = await orderNow(engine, tx, orderId);
  const isMine = current.status === 'cancelled' && current.ending?.by === 'customer';
  if (!ended && !isMine) throw new Refusal('STATE_CHANGED', { current });
  return current;
}
