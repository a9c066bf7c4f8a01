import { useLocale } from 'next-intl';
import { Heart } from '@/components/favourites/heart';
import { Link } from '@/components/ui/link';
import type { RestaurantSummary } from '@/contract/schemas/restaurant';
import { pages } from '@/lib/urls';
import { Facts, Rating } from './facts';
import { FoodTile } from './food-tile';
import styles from './restaurant-tile.module.css';
import { standingOf } from './standing';
import { StandingLabel } from './standing-label';

/** What a list knows besides the restaurants, for every tile of it. */
export interface TileContext {
  /** An ISO instant. */
  readonly now: string;
  /** To be fetched: no fee, and nothing that is open is far. */
  readonly pickup: boolean;
  /** The ids one likes; null for whoever is not signed in. */
  readonly favourites: ReadonlySet<string> | null;
}

/** A restaurant of a list. `eager` for those in the first screenful, `first` for the first of all. */
export function RestaurantTile(props: {
  restaurant: RestaurantSummary;
  context: TileContext;
  heading: 'h2' | 'h3';
  eager: boolean;
  first?: boolean;
}) {
  const { restaurant, heading: Heading } = props;
  const { now, pickup, favourites } = props.context;
  const locale = useLocale();
  const name = restaurant.name[locale];
  const standing = standingOf(restaurant);
  const asleep = standing !== 'open' && !(pickup && standing === 'far');
  return (
    <article className={styles.tile}>
      <FoodTile
        pictures={restaurant.pictures}
        cuisine={restaurant.cuisine}
        eager={props.eager}
        first={props.first}
        asleep={asleep}
        label={<StandingLabel restaurant={restaurant} pickup={pickup} now={now} />}
      />
      <div className={styles.words}>
        <div className={styles.head}>
          <Heading className={styles.name}>
            <Link href={pages.restaurant(restaurant.id)} className={styles.link}>
              {name}
            </Link>
          </Heading>
          <Rating rating={restaurant.rating} />
        </div>
        <div className={styles.foot}>
          <Facts restaurant={restaurant} pickup={pickup} />
          <Heart
            restaurantId={restaurant.id}
            name={name}
            liked={favourites === null ? null : favourites.has(restaurant.id)}
          />
        </div>
      </div>
    </article>
  );
}
