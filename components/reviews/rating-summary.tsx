import { useTranslations } from 'next-intl';
import type { Rating } from '@/contract/schemas/review';
import styles from './rating-summary.module.css';
import { Stars } from './stars';

/** The average beside how many gave how many stars, the most stars first. */
export function RatingSummary({ rating }: { rating: Rating }) {
  const t = useTranslations('reviews');
  const most = Math.max(1, ...rating.histogram);
  const rows = rating.histogram.map((count, index) => ({ stars: index + 1, count })).toReversed();
  return (
    <div className={styles.summary}>
      <p className={styles.average}>
        <span className={styles.number}>{rating.average.toFixed(1)}</span>
        <Stars count={Math.round(rating.average)} />
        <span className={styles.count}>{t('count', { count: rating.count })}</span>
      </p>
      <ul className={styles.bars}>
        {rows.map(({ stars, count }) => (
          <li key={stars} className={styles.row}>
            <span>{t('starRow', { stars })}</span>
            <span className={styles.track} aria-hidden="true">
              <span className={styles.bar} style={{ inlineSize: `${(100 * count) / most}%` }} />
            </span>
            <span className={styles.count}>{t('people', { count })}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
