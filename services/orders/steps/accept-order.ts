import { randomUUID } from 'node:crypto';
import type { BoardOrder } from '@/contract/schemas/board';
import { orderMachine } from '@/contract/states/order';
import { plusMinutes } from '@/services/kit/clock';
import type { Tx } from '@/services/kit/database';
import { boardTopic } from '@/services/kit/live/topics';
import { Refusal } from '@/services/kit/refusal';
import { heardFrom } from '../catalogue/pause';
import type { Engine } from '../engine';
import { riderFeeMinor } from '../pricing/delivery-fee';
import type { OrderRow } from '../views/row';
import { orderStep } from './record';
import { boardOrderNow, lockKitchensOrder, onBoard } from './subject';

const accept = orderStep('accept', {
  // For a slot the food is ready in time for it, unless that cannot be done any more.
  set: 'ready_by = GREATEST($3, slot_ready_by), prep_minutes = $4',
  guard: 'accept_by > $2',
  params: 2,
});

async function lookForRider(tx: Tx, order: OrderRow, now: Date): Promise<void> {
  if (order.service_type !== 'delivery') return;
  await tx.query(
    `INSERT INTO delivery (id, order_id, status, fee_minor, created_at) VALUES ($1, $2, 'unassigned', $3, $4)`,
    [randomUUID(), order.id, riderFeeMinor(order.distance_metres) + order.tip_minor, now],
  );
}

/**
 * The kitchen promises a preparation time; a delivery begins to look for a rider. A second device that accepts
 * the same order hears that it is accepted.
 * @throws {Refusal} NOT_FOUND, EXPIRED, STATE_CHANGED
 */
export async function acceptOrder(
  engine: Engine,
  tx: Tx,
  request: { orderId: string; personId: string; prepMinutes: number },
): Promise<BoardOrder> {
  const { orderId, personId, prepMinutes } = request;
  const order = await lockKitchensOrder(tx, personId, orderId);
  if (order.status === 'accepted' || order.status === 'preparing') return onBoard(engine, tx, order);
  const now = engine.clock.now();
  const refuse = async () => {
    const isLate = order.status === 'placed' || order.status === 'expired';
    throw new Refusal(isLate ? 'EXPIRED' : 'STATE_CHANGED', { current: await onBoard(engine, tx, order) });
  };
  if (order.status !== 'placed') return refuse();
  const event = { type: orderMachine.transitions.accept.event, data: { prepMinutes } };
  const step = {
    orderId,
    at: now,
    events: [{ ...event, actor: 'restaurant' as const, actorId: personId }],
    topics: [boardTopic(order.restaurant_id)],
  };
  const [, , accepted, current] = await Promise.all([
    lookForRider(tx, order, now),
    heardFrom(tx, order.restaurant_id),
    accept(tx, step, [plusMinutes(now, prepMinutes), prepMinutes]),
    boardOrderNow(engine, tx, orderId),
  ]);
  return accepted ? current : refuse();
}
