import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Heart } from '@/components/favourites/heart';
import type { Restaurant } from '@/contract/schemas/restaurant';
import { formatMoney } from '@/lib/format/money';
import { formatDayTime, formatMinutesRange } from '@/lib/format/time';
import { About } from './about';
import { Facts } from './facts';
import { FoodTile } from './food-tile';
import styles from './restaurant-head.module.css';
import { standingOf } from './standing';
import { StateNotice } from './state-notice';

/** What the restaurant is, how soon one eats and what it costs besides the food. `now` is an ISO instant. */
export function RestaurantHead(props: { restaurant: Restaurant; now: string; liked: boolean | null }) {
  const { restaurant, now } = props;
  const t = useTranslations('restaurant');
  const locale = useLocale();
  const { freeFromMinor, minimumMinor, smallOrderFeeMinor } = restaurant.terms;
  const money = (amountMinor: number) => formatMoney(amountMinor, locale);
  const standing = standingOf(restaurant);
  return (
    <header className={styles.head}>
      <FoodTile
        pictures={restaurant.pictures}
        cuisine={restaurant.cuisine}
        asleep={standing !== 'open'}
        eager
        first
      />
      <div className={styles.words}>
        <div className={styles.name}>
          <h1 className={styles.sentence}>
            <Sentence restaurant={restaurant} now={now} />
          </h1>
          <span className={styles.heart}>
            <Heart restaurantId={restaurant.id} name={restaurant.name[locale]} liked={props.liked} />
          </span>
        </div>
        <Facts restaurant={restaurant} rated />
        {freeFromMinor > 0 && standing !== 'far' && (
          <p className={styles.free}>{t('freeFrom', { amount: money(freeFromMinor) })}</p>
        )}
        {smallOrderFeeMinor > 0 && (
          <p className={styles.small}>
            {t('smallOrder', { minimum: money(minimumMinor), fee: money(smallOrderFeeMinor) })}
          </p>
        )}
        <StateNotice restaurant={restaurant} now={now} />
        <About restaurant={restaurant} now={now} />
      </div>
    </header>
  );
}

/** The name, and whether and how soon one eats. */
function Sentence({ restaurant, now }: { restaurant: Restaurant; now: string }) {
  const t = useTranslations('restaurant');
  const locale = useLocale();
  const name = restaurant.name[locale];
  // Breaks between its two halves before it breaks inside one.
  const parts = { part: (chunks: ReactNode) => <span className={styles.part}>{chunks}</span> };
  const { opening, prepMinutes, reach, timeZone } = restaurant;
  const standing = standingOf(restaurant);
  if (standing === 'open') {
    return reach
      ? t.rich('sentence.eta', { ...parts, name, minutes: formatMinutesRange(reach.etaMinutes, locale) })
      : t.rich('sentence.open', { ...parts, name });
  }
  if (standing === 'far') return t.rich('sentence.far', { ...parts, name, minutes: prepMinutes });
  if (!opening.nextChangeAt) return t.rich(`sentence.${standing}`, { ...parts, name });
  const at = formatDayTime(opening.nextChangeAt, now, timeZone, locale);
  return t.rich(`sentence.${standing}Until`, { ...parts, name, at });
}
