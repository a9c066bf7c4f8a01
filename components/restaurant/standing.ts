/** Where a restaurant stands for a customer right now, decided once for every screen that shows it. */
import type { RestaurantSummary } from '@/contract/schemas/restaurant';

/** `open`: one can order. `far`: open, but not delivering to the chosen place, so to be fetched. */
export type Standing = 'open' | 'far' | 'paused' | 'closed';

type Asked = Pick<RestaurantSummary, 'opening' | 'reach' | 'terms'>;

export function standingOf({ opening, reach }: Pick<Asked, 'opening' | 'reach'>): Standing {
  if (opening.status !== 'open') return opening.status;
  return reach && !reach.delivers ? 'far' : 'open';
}

/** The fee to the chosen place, or the least there is where none was chosen, in whole won. */
export function feeOf({ reach, terms }: Pick<Asked, 'reach' | 'terms'>): number {
  return reach ? reach.deliveryFeeMinor : terms.baseFeeMinor;
}
