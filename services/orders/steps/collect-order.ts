import type { BoardOrder } from '@/contract/schemas/board';
import { orderMachine } from '@/contract/states/order';
import { paymentMachine } from '@/contract/states/payment';
import type { Tx } from '@/services/kit/database';
import { boardTopic } from '@/services/kit/live/topics';
import { Refusal } from '@/services/kit/refusal';
import type { Engine } from '../engine';
import { lapseWish } from './end-order';
import { paymentMove } from './moves';
import { orderStep } from './record';
import { boardOrderNow, lockKitchensOrder, onBoard } from './subject';

const collect = orderStep('collect', { guard: `service_type = 'pickup'` });
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
  const order = await lockKitchensOrder(tx, personId, orderId);
  if (order.code !== code) throw new Refusal('CODE_MISMATCH');
  if (order.status === 'collected') return onBoard(engine, tx, order);
  const now = engine.clock.now();
  const by = { actor: 'restaurant', actorId: personId } as const;
  const wish = lapseWish(tx, order, now);
  const step = {
    orderId,
    at: now,
    events: [
      ...wish.events,
      { type: orderMachine.transitions.collect.event, ...by },
      { type: paymentMachine.transitions.collect.event, ...by },
    ],
    topics: [boardTopic(order.restaurant_id)],
  };
  const [paid, collected, current] = await Promise.all([
    pay(tx, orderId, now),
    collect(tx, step),
    boardOrderNow(engine, tx, orderId),
    wish.written,
  ]);
  if (!collected || !paid) throw new Refusal('STATE_CHANGED', { current: await onBoard(engine, tx, order) });
  return current;
}
