import { useLocale } from 'next-intl';
import { Link } from '@/components/ui/link';
import type { RestaurantSummary } from '@/contract/schemas/restaurant';
import { pages } from '@/lib/urls';
import { Facts, Rating } from './facts';
import { FoodTile } from './food-tile';
import styles from './restaurant-tile.module.css';
import { standingOf } from './standing';
import { StandingLabel } from './standing-label';

/** A restaurant of the home page. `eager` for those in the first screenful; `now` is an ISO instant. */
export function RestaurantTile(props: { restaurant: RestaurantSummary; now: string; eager: boolean }) {
  const { restaurant } = props;
  const locale = useLocale();
  return (
    <article className={styles.tile}>
      <FoodTile
        pictures={restaurant.pictures}
        cuisine={restaurant.cuisine}
        eager={props.eager}
        asleep={standingOf(restaurant) !== 'open'}
        label={<StandingLabel restaurant={restaurant} now={props.now} />}
      />
      <div className={styles.words}>
        <div className={styles.head}>
          <h2 className={styles.name}>
            <Link href={pages.restaurant(restaurant.id)} className={styles.link}>
              {restaurant.name[locale]}
            </Link>
          </h2>
          <Rating rating={restaurant.rating} />
        </div>
        <Facts restaurant={restaurant} />
      </div>
    </article>
  );
}
