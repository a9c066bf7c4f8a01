/** Offers that end without a delivery: declined, timed out or withdrawn. */

import { deliveryMachine, offerMachine } from '@/contract/states/delivery';
import type { Actor } from '@/contract/states/machine';
import type { Queries, Tx } from '@/services/kit/database';
import { boardTopic, riderTopic } from '@/services/kit/live/topics';
import { deliveryMove, lockOrder, offerMove } from '../steps/moves';
import { record, type StepEvent } from '../steps/record';

export interface OfferRow extends Record<string, unknown> {
  id: string;
  delivery_id: string;
  rider_id: string;
  status: 'open' | 'accepted' | 'declined' | 'timed_out' | 'withdrawn';
  expires_at: Date;
  order_id: string;
  restaurant_id: string;
  delivery_rider_id: string | null;
}

const moves = {
  decline: offerMove('decline'),
  timeOut: offerMove('timeOut', { guard: 'expires_at <= $2' }),
  withdraw: offerMove('withdraw'),
};
const unassign = deliveryMove('withdraw', {
  guard: `NOT EXISTS (SELECT 1 FROM offer o WHERE o.delivery_id = delivery.id AND o.status = 'open')`,
});

/** An offer with what it hangs on. */
export async function findOffer(queries: Queries, offerId: string): Promise<OfferRow | null> {
  const [row] = await queries.query<OfferRow>(
    `SELECT f.id, f.delivery_id, f.rider_id, f.status, f.expires_at, d.order_id, o.restaurant_id,
            d.rider_id AS delivery_rider_id
       FROM offer f JOIN delivery d ON d.id = f.delivery_id JOIN orders o ON o.id = d.order_id
      WHERE f.id = $1`,
    [offerId],
  );
  return row ?? null;
}

/**
 * Ends an open offer; when it was the last one open, the delivery looks for riders again.
 * @returns whether it ended now; false leaves everything as it was
 */
export async function endOffer(
  tx: Tx,
  offer: OfferRow,
  command: keyof typeof moves,
  at: Date,
  actor: Actor,
): Promise<boolean> {
  await lockOrder(tx, offer.order_id);
  if (!(await moves[command](tx, offer.id, at))) return false;
  const by = actor === 'rider' ? { actor, actorId: offer.rider_id } : { actor };
  const events: StepEvent[] = [
    {
      type: offerMachine.transitions[command].event,
      ...by,
      data: { offerId: offer.id, riderId: offer.rider_id },
    },
  ];
  if (await unassign(tx, offer.delivery_id, at)) {
    events.push({ type: deliveryMachine.transitions.withdraw.event, ...by });
  }
  await record(tx, {
    orderId: offer.order_id,
    at,
    events,
    topics: [riderTopic(offer.rider_id), boardTopic(offer.restaurant_id)],
  });
  return true;
}

/** Takes back the offer a rider has open, if any: they are going offline. */
export async function withdrawOpenOffer(tx: Tx, personId: string, at: Date, actor: Actor): Promise<void> {
  const open = await tx.query<{ id: string }>(
    `SELECT id FROM offer WHERE rider_id = $1 AND status = 'open'`,
    [personId],
  );
  for (const { id } of open) {
    const offer = await findOffer(tx, id);
    if (offer) await endOffer(tx, offer, 'withdraw', at, actor);
  }
}
