import type { Tx } from '@/services/kit/database';
import { Refusal } from '@/services/kit/refusal';
import type { Engine } from '../engine';
import { endOffer, findOffer } from './end-offer';

/**
 * Leaves the delivery to others. Declining twice is the same as once.
 * @throws {Refusal} NOT_FOUND, STATE_CHANGED
 */
export async function declineOffer(
  engine: Engine,
  tx: Tx,
  request: { offerId: string; personId: string },
): Promise<void> {
  const { offerId, personId } = request;
  const offer = await findOffer(tx, offerId);
  if (offer?.rider_id !== personId) throw new Refusal('NOT_FOUND');
  if (await endOffer(tx, offer, 'decline', engine.clock.now(), 'rider')) {
    await tx.query('UPDATE rider SET missed_in_row = 0 WHERE person_id = $1', [personId]);
    return;
  }
  const after = await findOffer(tx, offerId);
  if (after?.status === 'accepted') throw new Refusal('STATE_CHANGED');
}
