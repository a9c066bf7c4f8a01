/** What the filters leave of the list, and in which order. */
import type { RestaurantSummary } from '@/contract/schemas/restaurant';
import { type Filters, type Sort, topRating } from './filters';
import { feeOf, type Standing, standingOf } from './standing';

/** `now`: deliver (or hand over) now. `far`: open, but only for those who fetch it. `asleep`: later. */
export type Group = 'now' | 'far' | 'asleep';

const groupOf: Readonly<Record<Standing, Group>> = {
  open: 'now',
  far: 'far',
  paused: 'asleep',
  closed: 'asleep',
};

/** Smaller comes first. What is not known (a distance without a place) leaves the list as it came. */
const keyOf: Readonly<Record<Sort, (restaurant: RestaurantSummary) => number>> = {
  recommended: () => 0,
  fast: ({ reach, prepMinutes }) => reach?.etaMinutes.from ?? prepMinutes,
  fee: feeOf,
  near: ({ reach }) => reach?.distanceMetres ?? 0,
  rating: ({ rating }) => -rating.average,
};

/** As the filters see it: for who fetches the food, nothing that is open is far. */
function standingFor(filters: Filters, restaurant: RestaurantSummary): Standing {
  const standing = standingOf(restaurant);
  return standing === 'far' && filters.pickup ? 'open' : standing;
}

function keeps(filters: Filters, each: RestaurantSummary): boolean {
  const { cuisine, openNow, freeDelivery, topRated, minimumMinor } = filters;
  if (cuisine !== null && each.cuisine !== cuisine) return false;
  if (openNow && standingFor(filters, each) !== 'open') return false;
  // Nobody delivers for nothing where nobody delivers.
  if (freeDelivery && (feeOf(each) > 0 || each.reach?.delivers === false)) return false;
  if (topRated && each.rating.average < topRating) return false;
  return minimumMinor === null || each.terms.minimumMinor <= minimumMinor;
}

/**
 * The restaurants that `filters` leave, in groups that are not empty: those one can order from first, those that
 * rest last. The words of the query were the service's to match.
 */
export function groupFiltered<Restaurant extends RestaurantSummary>(
  restaurants: readonly Restaurant[],
  filters: Filters,
): { group: Group; restaurants: Restaurant[] }[] {
  // Those who fetch it care for the way before anything else.
  const sort = filters.pickup && filters.sort === 'recommended' ? 'near' : filters.sort;
  const key = keyOf[sort];
  const kept = restaurants.filter((each) => keeps(filters, each)).toSorted((a, b) => key(a) - key(b));
  const inGroup = (group: Group) => kept.filter((each) => groupOf[standingFor(filters, each)] === group);
  const paused = inGroup('asleep').toSorted((a, b) => restsFor(a) - restsFor(b));
  return [
    { group: 'now' as const, restaurants: inGroup('now') },
    { group: 'far' as const, restaurants: inGroup('far') },
    { group: 'asleep' as const, restaurants: paused },
  ].filter((each) => each.restaurants.length > 0);
}

/** Those on a break are back before those that closed for the night. */
const restsFor = ({ opening }: RestaurantSummary) => (opening.status === 'paused' ? 0 : 1);

/** How many the filters leave. */
export function countFiltered(restaurants: readonly RestaurantSummary[], filters: Filters): number {
  return restaurants.filter((each) => keeps(filters, each)).length;
}
