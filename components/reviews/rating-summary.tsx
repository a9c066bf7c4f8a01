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
            {/* A drawing, since the policy of a document allows no style attribute. */}
            <svg className={styles.track} viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
              <rect className={styles.bar} width={(100 * count) / most} height={1} />
            </svg>
            <span className={styles.count}>{t('people', { count })}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
