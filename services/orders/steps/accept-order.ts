import { randomUUID } from 'node:crypto';
import type { BoardOrder } from '@/contract/schemas/board';
import { orderMachine } from '@/contract/states/order';
import { plusMinutes } from '@/services/kit/clock';
import type { Tx } from '@/services/kit/database';
import { boardTopic } from '@/services/kit/live/topics';
import { Refusal } from '@/services/kit/refusal';
import type { Engine } from '../engine';
import { riderFeeMinor } from '../pricing/delivery-fee';
import { orderMove } from './moves';
import { record } from './record';
import { boardOrderNow, kitchensOrder } from './subject';

const accept = orderMove('accept', {
  // For a slot the food is ready in time for it, unless that cannot be done any more.
  set: 'ready_by = GREATEST($3, slot_ready_by), prep_minutes = $4',
  guard: 'accept_by > $2',
});

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
  const before = await kitchensOrder(tx, personId, orderId);
  const now = engine.clock.now();
  if (!(await accept(tx, orderId, now, [plusMinutes(now, prepMinutes), prepMinutes]))) {
    const current = await boardOrderNow(engine, tx, orderId);
    if (current.status === 'accepted' || current.status === 'preparing') return current;
    const isLate = current.status === 'placed' || current.status === 'expired';
    throw new Refusal(isLate ? 'EXPIRED' : 'STATE_CHANGED', { current });
  }
  if (before.service_type === 'delivery') {
    await tx.query(
      `INSERT INTO delivery (id, order_id, status, fee_minor, created_at) VALUES ($1, $2, 'unassigned', $3, $4)`,
      [randomUUID(), orderId, riderFeeMinor(before.distance_metres) + before.tip_minor, now],
    );
  }
  await tx.query('UPDATE restaurant SET missed_in_row = 0 WHERE id = $1 AND missed_in_row > 0', [
    before.restaurant_id,
  ]);
  await record(tx, {
    orderId,
    at: now,
    events: [
      {
        type: orderMachine.transitions.accept.event,
        actor: 'restaurant',
        actorId: personId,
        data: { prepMinutes },
      },
    ],
    topics: [boardTopic(before.restaurant_id)],
  });
  return boardOrderNow(engine, tx, orderId);
}
