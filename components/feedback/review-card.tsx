import { useLocale, useTranslations } from 'next-intl';
import { Card } from '@/components/ui/card';
import type { KitchenReview } from '@/contract/schemas/review';
import { formatDay } from '@/lib/format/time';
import { AnswerReview } from './answer-review';
import styles from './feedback.module.css';
import { Stars } from './stars';

/** A review with what was eaten, and the restaurant's answer, which may be corrected. */
export function ReviewCard({ review, timeZone }: { review: KitchenReview; timeZone: string }) {
  const t = useTranslations('feedback');
  const locale = useLocale();
  const name = review.authorName || t('somebody');
  return (
    <Card as="article" className={styles.card} aria-label={t('reviewOf', { name })}>
      <header className={styles.head}>
        <h3 className={styles.title}>
          {name} {review.code && <span className={styles.meta}>{review.code}</span>}
        </h3>
        <span className={styles.meta}>{formatDay(review.at, timeZone, locale)}</span>
      </header>
      <p className={styles.ratings}>
        <Stars value={review.food} />
        {review.delivery !== null && (
          <span className={styles.meta}>{t('delivery', { count: review.delivery })}</span>
        )}
      </p>
      <p className={styles.words}>{review.text}</p>
      <p className={styles.meta}>{review.items.map((item) => item[locale]).join(' · ')}</p>
      {review.answer && (
        <p className={styles.answer}>
          <strong>{t('ourAnswer')}</strong> {review.answer.text}
        </p>
      )}
      <AnswerReview reviewId={review.id} name={name} answer={review.answer?.text ?? null} />
    </Card>
  );
}
