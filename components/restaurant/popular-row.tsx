import { useLocale, useTranslations } from 'next-intl';
import { Price } from '@/components/ui/price';
import type { Cuisine, MenuItem } from '@/contract/schemas/restaurant';
import { FoodTile } from './food-tile';
import { ItemLink } from './item-link';
import { popularId } from './menu-found';
import styles from './popular-row.module.css';

/** What most people take, in a row that scrolls sideways: for whoever decides in seconds. */
export function PopularRow(props: {
  restaurantId: string;
  items: readonly MenuItem[];
  cuisine: Cuisine;
  hidden: boolean;
}) {
  const t = useTranslations('restaurant');
  const locale = useLocale();
  return (
    <section id={popularId} className={styles.popular} aria-labelledby="popular-title" hidden={props.hidden}>
      <h2 id="popular-title" className={styles.title}>
        {t('popularTitle')}
      </h2>
      <ul className={styles.row}>
        {props.items.map((item) => (
          <li key={item.id} className={styles.dish}>
            <FoodTile pictures={item.pictures} cuisine={props.cuisine} shape="dish" />
            <ItemLink restaurantId={props.restaurantId} itemId={item.id} className={styles.link}>
              {item.name[locale]}
            </ItemLink>
            <Price amountMinor={item.priceMinor} />
          </li>
        ))}
      </ul>
    </section>
  );
}
