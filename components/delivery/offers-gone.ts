/** What became of an offer that left the screen without a press here. Nobody is blamed for letting one pass. */
import type { Offer } from '@/contract/schemas/job';

/** The offers of `before` that are gone from `after` and were neither accepted nor declined on this device. */
export function offersGone(
  before: readonly Offer[],
  after: readonly Offer[],
  answeredHere: ReadonlySet<string>,
): readonly Offer[] {
  const still = new Set(after.map((offer) => offer.id));
  return before.filter((offer) => !still.has(offer.id) && !answeredHere.has(offer.id));
}
