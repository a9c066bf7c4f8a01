/** Which restaurants to offer in place of one that could not. */
import type { RestaurantSummary } from '@/contract/schemas/restaurant';

const most = 3;

/** Those that deliver there right now: of the same kitchen first, then as the list has them. */
export function similarTo(
  restaurantId: string,
  restaurants: readonly RestaurantSummary[],
): readonly RestaurantSummary[] {
  const cuisine = restaurants.find(({ id }) => id === restaurantId)?.cuisine;
  const possible = restaurants.filter(
    ({ id, opening, reach }) => id !== restaurantId && opening.status === 'open' && reach?.delivers,
  );
  const isSame = (restaurant: RestaurantSummary) => restaurant.cuisine === cuisine;
  return [...possible.filter(isSame), ...possible.filter((each) => !isSame(each))].slice(0, most);
}
