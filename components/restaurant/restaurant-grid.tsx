import type { RestaurantSummary } from '@/contract/schemas/restaurant';
import styles from './restaurant-grid.module.css';
import { RestaurantTile } from './restaurant-tile';

/** About as many tiles as a first screenful shows; their pictures load at once, the others when they come near. */
const firstScreenful = 6;

/** The list of restaurants: one column on a phone, three or four on a desktop. */
export function RestaurantGrid(props: { restaurants: readonly RestaurantSummary[]; now: string }) {
  return (
    <ul className={styles.grid}>
      {props.restaurants.map((restaurant, index) => (
        <li key={restaurant.id}>
          <RestaurantTile restaurant={restaurant} now={props.now} eager={index < firstScreenful} />
        </li>
      ))}
    </ul>
  );
}
