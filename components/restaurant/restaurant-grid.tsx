import type { RestaurantSummary } from '@/contract/schemas/restaurant';
import type { Match } from '@/contract/schemas/search';
import { MatchList } from './match-list';
import styles from './restaurant-grid.module.css';
import { RestaurantTile, type TileContext } from './restaurant-tile';

/** A restaurant of a list, with the dishes by which a search found it, if it was one. */
export type Listed = RestaurantSummary & { readonly matches?: readonly Match[] };

/** As many tiles as a phone shows at first; their pictures load at once, the others when they come near. */
const firstScreenful = 2;

/** A list of restaurants: one column on a phone, three or four on a desktop. `first` for the one that is seen first. */
export function RestaurantGrid(props: {
  restaurants: readonly Listed[];
  context: TileContext;
  heading?: 'h2' | 'h3';
  first?: boolean;
}) {
  const eager = props.first === false ? 0 : firstScreenful;
  return (
    <ul className={styles.grid}>
      {props.restaurants.map((restaurant, index) => (
        <li key={restaurant.id}>
          <RestaurantTile
            restaurant={restaurant}
            context={props.context}
            heading={props.heading ?? 'h2'}
            eager={index < eager}
            first={index === 0 && eager > 0}
          />
          <MatchList restaurantId={restaurant.id} matches={restaurant.matches ?? []} />
        </li>
      ))}
    </ul>
  );
}
