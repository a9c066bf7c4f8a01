import { useLocale, useTranslations } from 'next-intl';
import type { PublicReview } from '@/contract/schemas/review';
import type { LocalizedText } from '@/contract/text';
import { formatDay } from '@/lib/format/time';
import styles from './review-list.module.css';
import { Stars } from './stars';

/** Reviews with what was eaten, and what the restaurant said to it. Words of people, shown as text and nothing else. */
export function ReviewList(props: {
  reviews: readonly PublicReview[];
  restaurantName: LocalizedText;
  timeZone: string;
}) {
  const t = useTranslations('reviews');
  const locale = useLocale();
  return (
    <ul className={styles.list}>
      {props.reviews.map((review) => (
        <li key={review.id} className={styles.review}>
          <p className={styles.head}>
            <span className={styles.author}>{review.authorName || t('somebody')}</span>
            <Stars count={review.food} />
            <time dateTime={review.at} className={styles.at}>
              {formatDay(review.at, props.timeZone, locale)}
            </time>
          </p>
          <p className={styles.text}>{review.text}</p>
          {review.items.length > 0 && (
            <p className={styles.items}>{review.items.map((item) => item[locale]).join(', ')}</p>
          )}
          {review.answer && (
            <div className={styles.answer}>
              <p className={styles.author}>{t('answer', { restaurant: props.restaurantName[locale] })}</p>
              <p className={styles.text}>{review.answer.text}</p>
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}
