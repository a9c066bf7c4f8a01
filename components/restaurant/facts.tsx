import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { classNames } from '@/components/ui/class-names';
import { Icon } from '@/components/ui/icon';
import { VisuallyHidden } from '@/components/ui/visually-hidden';
import type { RestaurantSummary } from '@/contract/schemas/restaurant';
import { formatDistance } from '@/lib/format/distance';
import { formatMoney } from '@/lib/format/money';
import styles from './facts.module.css';
import { feeOf, standingOf } from './standing';

/**
 * What one compares by, on one line: fee, minimum, distance. Without a chosen place the fee is where it starts, and
 * the district stands for the distance. `rated` puts the rating first.
 */
export function Facts({ restaurant, rated = false }: { restaurant: RestaurantSummary; rated?: boolean }) {
  const t = useTranslations('home');
  const locale = useLocale();
  const fee = feeOf(restaurant);
  const words = fee === 0 ? t('feeFree') : formatMoney(fee, locale);
  const strong = { b: (chunks: ReactNode) => <b>{chunks}</b> };
  return (
    <ul className={classNames(styles.facts, rated && styles.tight)}>
      {rated && (
        <li className={styles.first}>
          <Rating rating={restaurant.rating} />
        </li>
      )}
      {standingOf(restaurant) !== 'far' && (
        <li>{t.rich(restaurant.reach ? 'fee' : 'feeFrom', { ...strong, fee: words })}</li>
      )}
      <li>{t.rich('minimum', { ...strong, amount: formatMoney(restaurant.terms.minimumMinor, locale) })}</li>
      <li>
        {restaurant.reach ? formatDistance(restaurant.reach.distanceMetres) : restaurant.district[locale]}
      </li>
    </ul>
  );
}

/** `★ 4.8 (1,204)`, or that there are no ratings yet. */
export function Rating({ rating }: Pick<RestaurantSummary, 'rating'>) {
  const t = useTranslations('home');
  if (rating.count === 0) return <span className={styles.count}>{t('unrated')}</span>;
  return (
    <span className={styles.rating}>
      <span className={styles.star}>
        <Icon name="star" filled />
      </span>
      <VisuallyHidden>{t('rating')}</VisuallyHidden>
      {rating.average.toFixed(1)}
      <span className={styles.count}>({rating.count.toLocaleString('en-US')})</span>
    </span>
  );
}
