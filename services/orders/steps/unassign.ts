import { deliveryMachine, type UnassignReason } from '@/contract/states/delivery';
import type { Tx } from '@/services/kit/database';
import { boardTopic, riderTopic } from '@/services/kit/live/topics';
import { Refusal } from '@/services/kit/refusal';
import type { Engine } from '../engine';
import { deliveryMove } from './moves';
import { record } from './record';
import type { RiderStep } from './rider-step';
import { inHand, lockRidersOrder } from './subject';

const unassign = deliveryMove('unassign', {
  set: 'rider_id = NULL, assigned_at = NULL, arrived_pickup_at = NULL',
  guard: 'rider_id = $3',
});

/**
 * A rider gives a job back before pick-up. It is offered again before all others, and not to them.
 * @throws {Refusal} NOT_FOUND, STATE_CHANGED
 */
export async function unassignDelivery(
  engine: Engine,
  tx: Tx,
  request: RiderStep & { reason: UnassignReason; note: string },
): Promise<void> {
  const { deliveryId, personId, reason, note } = request;
  const order = await lockRidersOrder(tx, personId, deliveryId);
  const now = engine.clock.now();
  if (!(await unassign(tx, deliveryId, now, [personId]))) {
    throw new Refusal('STATE_CHANGED', { current: await inHand(engine, tx, order) });
  }
  const { event } = deliveryMachine.transitions.unassign;
  const step = {
    orderId: order.id,
    at: now,
    events: [{ type: event, actor: 'rider' as const, actorId: personId, data: { reason, note } }],
    topics: [boardTopic(order.restaurant_id), riderTopic(personId)],
  };
  await Promise.all([
    // The accepted offer is history; another rider's accept must not run into it.
    tx.query(
      `UPDATE offer SET released_at = $3
        WHERE delivery_id = $1 AND rider_id = $2 AND status = 'accepted' AND released_at IS NULL`,
      [deliveryId, personId, now],
    ),
    tx.query(
      `INSERT INTO delivery_given_up (delivery_id, rider_id, reason, note, at) VALUES ($1, $2, $3, $4, $5)
       ON CONFLICT (delivery_id, rider_id) DO UPDATE SET reason = excluded.reason, at = excluded.at`,
      [deliveryId, personId, reason, note, now],
    ),
    record(tx, step),
  ]);
}
