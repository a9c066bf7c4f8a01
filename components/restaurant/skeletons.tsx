import { classNames } from '@/components/ui/class-names';
import { Skeleton } from '@/components/ui/skeleton';
import home from './home-screen.module.css';
import grid from './restaurant-grid.module.css';
import head from './restaurant-head.module.css';
import restaurant from './restaurant-screen.module.css';
import styles from './skeletons.module.css';

const several = (count: number) => Array.from({ length: count }, (_, index) => index);

/** The shape of the home page. */
export function HomeSkeleton() {
  return (
    <div className={home.screen}>
      <div className={home.search}>
        <Skeleton className={styles.search} />
      </div>
      <div className={classNames(home.cuisines, styles.cuisines)}>
        {several(10).map((index) => (
          <Skeleton key={index} className={styles.cuisine} />
        ))}
      </div>
      <div className={classNames(home.chips, styles.row)}>
        {several(4).map((index) => (
          <Skeleton key={index} shape="chip" />
        ))}
      </div>
      <div className={classNames(home.panel, styles.panel)}>
        {several(11).map((index) => (
          <Skeleton key={index} className={styles.choice} />
        ))}
      </div>
      <div className={home.list}>
        <Skeleton className={styles.sentence} />
        <div className={grid.grid}>
          {several(6).map((index) => (
            <div key={index} className={styles.tile}>
              <Skeleton shape="tile" />
              <Skeleton />
              <Skeleton className={styles.facts} />
            </div>
          ))}
        </div>
      </div>
    </div>
  );
}

/** The shape of a restaurant's page. */
export function RestaurantSkeleton() {
  return (
    <div className={restaurant.screen}>
      <div className={head.head}>
        <Skeleton shape="tile" />
        <div className={styles.words}>
          <Skeleton className={styles.sentence} />
          <Skeleton className={styles.sentence} />
          <Skeleton className={styles.facts} />
        </div>
      </div>
      <div className={classNames(styles.row, styles.bar)}>
        {several(4).map((index) => (
          <Skeleton key={index} className={styles.section} />
        ))}
      </div>
      <div className={styles.row}>
        {several(4).map((index) => (
          <div key={index} className={styles.popular}>
            <Skeleton shape="square" />
            <Skeleton />
          </div>
        ))}
      </div>
      <div className={restaurant.dishes}>
        {several(6).map((index) => (
          <div key={index} className={styles.dish}>
            <div>
              <Skeleton />
              <Skeleton className={styles.facts} />
            </div>
            <Skeleton shape="square" />
          </div>
        ))}
      </div>
    </div>
  );
}
