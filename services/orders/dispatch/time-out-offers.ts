/** Offers nobody answered, and riders who let too many pass. */
import type { Engine } from '../engine';
import { goOffline } from '../riders/profile';
import { endOffer, findOffer } from './end-offer';

/** Ends one offer whose time is up; the third in a row takes its rider offline, with the reason. */
async function timeOut(engine: Engine, offerId: string, now: Date): Promise<void> {
  await engine.database.transaction(async (tx) => {
    const offer = await findOffer(tx, offerId);
    if (!offer || !(await endOffer(tx, offer, 'timeOut', now, 'server'))) return;
    const [rider] = await tx.query<{ missed_in_row: number }>(
      'UPDATE rider SET missed_in_row = missed_in_row + 1 WHERE person_id = $1 RETURNING missed_in_row',
      [offer.rider_id],
    );
    if ((rider?.missed_in_row ?? 0) >= engine.settings.missedOffersLimit) {
      await goOffline(tx, offer.rider_id, 'missed_offers');
    }
  });
}

/** Ends every offer whose time is up; several processes may do this at once, each offer ends once. */
export async function timeOutOffers(engine: Engine): Promise<void> {
  const now = engine.clock.now();
  const due = await engine.database.query<{ id: string }>(
    `SELECT id FROM offer WHERE status = 'open' AND expires_at <= $1 ORDER BY expires_at LIMIT 100`,
    [now],
  );
  for (const { id } of due) await timeOut(engine, id, now);
}
