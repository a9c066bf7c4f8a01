import type { BoardOrder } from '@/contract/schemas/board';
import { orderMachine } from '@/contract/states/order';
import { paymentMachine } from '@/contract/states/payment';
import type { Tx } from '@/services/kit/database';
import { boardTopic } from '@/services/kit/live/topics';
import { Refusal } from '@/services/kit/refusal';
import type { Engine } from '../engine';
import { lapseCancelRequest } from './end-order';
import { lockOrder, orderMove, paymentMove } from './moves';
import { record } from './record';
import { boardOrderNow, kitchensOrder } from './subject';

const collect = orderMove('collect', { guard: `service_type = 'pickup'` });
const pay = paymentMove('collect');

/**
 * Hands a pick-up order over the counter and takes the money.
 * @throws {Refusal} NOT_FOUND, CODE_MISMATCH, STATE_CHANGED
 */
export async function collectOrder(
  engine: Engine,
  tx: Tx,
  request: { orderId: string; personId: string; code: string },
): Promise<BoardOrder> {
  const { orderId, personId, code } = request;
  const order = await kitchensOrder(tx, personId, orderId);
  if (order.code !== code) throw new Refusal('CODE_MISMATCH');
  await lockOrder(tx, orderId);
  const now = engine.clock.now();
  if (!((await collect(tx, orderId, now)) && (await pay(tx, orderId, now)))) {
    const current = await boardOrderNow(engine, tx, orderId);
    if (current.status === 'collected') return current;
    throw new Refusal('STATE_CHANGED', { current });
  }
  const by = { actor: 'restaurant', actorId: personId } as const;
  await record(tx, {
    orderId,
    at: now,
    events: [
      ...(await lapseCancelRequest(tx, orderId, now)),
      { type: orderMachine.transitions.collect.event, ...by },
      { type: paymentMachine.transitions.collect.event, ...by },
    ],
    topics: [boardTopic(order.restaurant_id)],
  });
  return boardOrderNow(engine, tx, orderId);
}
