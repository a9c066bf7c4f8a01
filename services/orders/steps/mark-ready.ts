import type { BoardOrder } from '@/contract/schemas/board';
import { orderMachine } from '@/contract/states/order';
import type { Tx } from '@/services/kit/database';
import { Refusal } from '@/services/kit/refusal';
import type { Engine } from '../engine';
import { onlookers } from './kitchen-changes';
import { orderStep } from './record';
import { boardOrderNow, lockKitchensOrder, onBoard } from './subject';

const markReady = orderStep('markReady');

/**
 * The food is packed and waits for the rider.
 * @throws {Refusal} NOT_FOUND, STATE_CHANGED
 */
export async function markOrderReady(
  engine: Engine,
  tx: Tx,
  request: { orderId: string; personId: string },
): Promise<BoardOrder> {
  const { orderId, personId } = request;
  const order = await lockKitchensOrder(tx, personId, orderId);
  if (order.status === 'ready') return onBoard(engine, tx, order);
  const { event } = orderMachine.transitions.markReady;
  const step = {
    orderId,
    at: engine.clock.now(),
    events: [{ type: event, actor: 'restaurant' as const, actorId: personId }],
    topics: onlookers(order),
  };
  const [made, current] = await Promise.all([markReady(tx, step), boardOrderNow(engine, tx, orderId)]);
  if (!made) throw new Refusal('STATE_CHANGED', { current });
  return current;
}
