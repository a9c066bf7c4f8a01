import { useLocale, useTranslations } from 'next-intl';
import { Badge } from '@/components/ui/badge';
import { classNames } from '@/components/ui/class-names';
import { Price } from '@/components/ui/price';
import type { Cuisine, MenuItem } from '@/contract/schemas/restaurant';
import { DishReading } from './dish-reading';
import styles from './dish-row.module.css';
import { FoodTile } from './food-tile';
import { ItemLink } from './item-link';
import { isAvailable } from './selection';

/** A dish of the menu. `opened` is the one the address names: with scripts off it is spelled out here. */
export function DishRow(props: {
  restaurantId: string;
  item: MenuItem;
  cuisine: Cuisine;
  opened: boolean;
  hidden: boolean;
}) {
  const { item } = props;
  const t = useTranslations('restaurant');
  const locale = useLocale();
  const available = isAvailable(item);
  return (
    <li id={item.id} className={classNames(styles.row, !available && styles.gone)} hidden={props.hidden}>
      <div className={styles.words}>
        <div className={styles.head}>
          <h3 className={styles.name}>
            <ItemLink restaurantId={props.restaurantId} itemId={item.id} className={styles.link}>
              {item.name[locale]}
            </ItemLink>
          </h3>
          {!available && <Badge tone="care">{t('soldOut')}</Badge>}
          {available && item.popular && <Badge tone="urgent">{t('popular')}</Badge>}
        </div>
        <p className={styles.description}>{item.description[locale]}</p>
        <p className={styles.price}>
          <Price amountMinor={item.priceMinor} />
        </p>
      </div>
      <FoodTile pictures={item.pictures} cuisine={props.cuisine} shape="dish" asleep={!available} />
      {props.opened && (
        <noscript className={styles.reading}>
          <DishReading item={item} />
        </noscript>
      )}
    </li>
  );
}
