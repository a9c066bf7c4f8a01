import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { reviewsId } from '@/components/reviews/reviews-in-short';
import { classNames } from '@/components/ui/class-names';
import { Icon } from '@/components/ui/icon';
import { VisuallyHidden } from '@/components/ui/visually-hidden';
import type { RestaurantSummary } from '@/contract/schemas/restaurant';
import { formatDistance } from '@/lib/format/distance';
import { formatMoney } from '@/lib/format/money';
import styles from './facts.module.css';
import { feeOf } from './standing';

/**
 * What one compares by, on one line: fee, minimum, distance. Every cost that one cannot refuse is among them. Without
 * a chosen place the fee is where it starts, and the district stands for the distance. `rated` puts the rating
 * first and leads to the reviews below; for who fetches the food (`pickup`) there is no fee.
 */
export function Facts(props: { restaurant: RestaurantSummary; rated?: boolean; pickup?: boolean }) {
  const { restaurant, rated = false, pickup = false } = props;
  const t = useTranslations('home');
  const locale = useLocale();
  const fee = feeOf(restaurant);
  const money = (amountMinor: number) => formatMoney(amountMinor, locale);
  const words = fee === 0 ? t('feeFree') : money(fee);
  const strong = { b: (chunks: ReactNode) => <b>{chunks}</b> };
  const { minimumMinor, smallOrderFeeMinor } = restaurant.terms;
  return (
    <ul className={classNames(styles.facts, rated && styles.tight)}>
      {rated && (
        <li className={styles.first}>
          <a href={`#${reviewsId}`} className={styles.toReviews}>
            <Rating rating={restaurant.rating} />
          </a>
        </li>
      )}
      {!pickup && restaurant.reach?.delivers !== false && (
        <li>{t.rich(restaurant.reach ? 'fee' : 'feeFrom', { ...strong, fee: words })}</li>
      )}
      <li>{t.rich('minimum', { ...strong, amount: money(minimumMinor) })}</li>
      {smallOrderFeeMinor > 0 && (
        <li>{t.rich('smallOrder', { ...strong, fee: money(smallOrderFeeMinor) })}</li>
      )}
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
