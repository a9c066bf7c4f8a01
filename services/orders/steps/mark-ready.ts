import type { BoardOrder } from '@/contract/schemas/board';
import { orderMachine } from '@/contract/states/order';
import type { Tx } from '@/services/kit/database';
import { boardTopic, riderTopic } from '@/services/kit/live/topics';
import { Refusal } from '@/services/kit/refusal';
import type { Engine } from '../engine';
import { orderMove } from './moves';
import { record } from './record';
import { boardOrderNow, kitchensOrder } from './subject';

const markReady = orderMove('markReady');

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
  await kitchensOrder(tx, personId, orderId);
  const now = engine.clock.now();
  if (!(await markReady(tx, orderId, now))) {
    const current = await boardOrderNow(engine, tx, orderId);
    if (current.status === 'ready') return current;
    throw new Refusal('STATE_CHANGED', { current });
  }
  // Read again under the lock: the rider may have been found a moment ago.
  const order = await kitchensOrder(tx, personId, orderId);
  await record(tx, {
    orderId,
    at: now,
    events: [{ type: orderMachine.transitions.markReady.event, actor: 'restaurant', actorId: personId }],
    topics: [
      boardTopic(order.restaurant_id),
      ...(order.rider_id === null ? [] : [riderTopic(order.rider_id)]),
    ],
  });
  return boardOrderNow(engine, tx, orderId);
}
