import type { Job } from '@/contract/schemas/job';
import { deliveryInHand, deliveryMachine, offerMachine } from '@/contract/states/delivery';
import type { Tx } from '@/services/kit/database';
import { boardTopic, riderTopic } from '@/services/kit/live/topics';
import { Refusal, type ServiceErrorCode } from '@/services/kit/refusal';
import type { Engine } from '../engine';
import { deliveryMove, lockOrder, offerMove, withdrawOffers } from '../steps/moves';
import { record, type StepEvent } from '../steps/record';
import { jobNow } from '../steps/subject';
import { findOffer, type OfferRow } from './end-offer';

const accept = offerMove('accept', { guard: 'expires_at > $2' });
const assign = deliveryMove('assign', {
  set: 'rider_id = $3',
  guard: `rider_id IS NULL
    AND (SELECT count(*) FROM delivery mine WHERE mine.rider_id = $3
            AND mine.status IN (${deliveryInHand.map((status) => `'${status}'`).join(', ')}))
        < (SELECT job_limit FROM rider WHERE person_id = $3)`,
});

/** Why an offer that cannot be accepted cannot. */
function reasonOf(offer: OfferRow, now: Date): ServiceErrorCode {
  if (offer.delivery_rider_id !== null && offer.delivery_rider_id !== offer.rider_id) return 'ALREADY_TAKEN';
  if (offer.status === 'timed_out' || offer.expires_at.getTime() <= now.getTime()) return 'EXPIRED';
  return 'STATE_CHANGED';
}

/**
 * Takes the delivery: the first valid accept wins, everybody else's offer is withdrawn in the same moment. A
 * rider who already has it hears so.
 * @throws {Refusal} NOT_FOUND, ALREADY_TAKEN, EXPIRED, STATE_CHANGED
 */
export async function acceptOffer(
  engine: Engine,
  tx: Tx,
  request: { offerId: string; personId: string },
): Promise<Job> {
  const { offerId, personId } = request;
  const offer = await findOffer(tx, offerId);
  if (offer?.rider_id !== personId) throw new Refusal('NOT_FOUND');
  await lockOrder(tx, offer.order_id);
  const now = engine.clock.now();
  if (!(await accept(tx, offerId, now))) {
    const after = (await findOffer(tx, offerId)) ?? offer;
    if (after.status === 'accepted' && after.delivery_rider_id === personId) {
      return jobNow(engine, tx, offer.order_id);
    }
    throw new Refusal(reasonOf(after, now));
  }
  if (!(await assign(tx, offer.delivery_id, now, [personId]))) {
    throw new Refusal('STATE_CHANGED', { detail: 'The rider has as many deliveries as they may' });
  }
  const [others] = await Promise.all([
    withdrawOffers(tx, offer.delivery_id, now),
    tx.query('UPDATE rider SET missed_in_row = 0, heartbeat_at = $2 WHERE person_id = $1', [personId, now]),
  ]);
  const mine = { actor: 'rider', actorId: personId } as const;
  const withdrawn: StepEvent[] = others.map((other) => ({
    type: offerMachine.transitions.withdraw.event,
    actor: 'server',
    data: { offerId: other.id, riderId: other.rider_id },
  }));
  await record(tx, {
    orderId: offer.order_id,
    at: now,
    events: [
      { type: offerMachine.transitions.accept.event, ...mine, data: { offerId } },
      { type: deliveryMachine.transitions.assign.event, ...mine },
      ...withdrawn,
    ],
    topics: [
      boardTopic(offer.restaurant_id),
      riderTopic(personId),
      ...others.map((other) => riderTopic(other.rider_id)),
    ],
  });
  return jobNow(engine, tx, offer.order_id);
}
