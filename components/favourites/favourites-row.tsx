import { useLocale, useTranslations } from 'next-intl';
import { FoodTile } from '@/components/restaurant/food-tile';
import { standingOf } from '@/components/restaurant/standing';
import { StandingLabel } from '@/components/restaurant/standing-label';
import { Link } from '@/components/ui/link';
import type { RestaurantSummary } from '@/contract/schemas/restaurant';
import { pages } from '@/lib/urls';
import styles from './favourites-row.module.css';

/** What one likes, in a row that scrolls sideways: one press from the first screen to the menu. */
export function FavouritesRow(props: { restaurants: readonly RestaurantSummary[]; now: string }) {
  const t = useTranslations('favourites');
  const locale = useLocale();
  return (
    <section aria-labelledby="favourites-row">
      <div className={styles.head}>
        <h2 id="favourites-row" className={styles.title}>
          {t('row')}
        </h2>
        <Link href={pages.favourites()} className={styles.all}>
          {t('all')}
        </Link>
      </div>
      <ul className={styles.row}>
        {props.restaurants.map((restaurant) => (
          <li key={restaurant.id} className={styles.tile}>
            <FoodTile
              pictures={restaurant.pictures}
              cuisine={restaurant.cuisine}
              asleep={standingOf(restaurant) !== 'open'}
              eager
            />
            <Link href={pages.restaurant(restaurant.id)} className={styles.link}>
              {restaurant.name[locale]}
            </Link>
            <p className={styles.label}>
              <StandingLabel restaurant={restaurant} now={props.now} />
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
