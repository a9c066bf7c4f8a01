'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import type { Order } from '@/contract/schemas/order';
import type { Review } from '@/contract/schemas/review';
import { formatDay } from '@/lib/format/time';
import styles from './after.module.css';
import { ReviewForm } from './review-form';
import { ReviewText } from './review-text';

/** The review of an order: to be written, written, or answered; nothing once its days have passed without one. */
export function ReviewPart(props: { order: Order; onSaved: () => void }) {
  const { order, onSaved } = props;
  const t = useTranslations('after.review');
  const locale = useLocale();
  const [isEditing, setEditing] = useState(false);
  const [saved, setSaved] = useState<Review | null>(null);
  const { restaurant, reviewUntil } = order;
  const review = newerOf(order.review, saved);
  const mayWrite = reviewUntil !== null && Date.parse(reviewUntil) > Date.parse(order.now);
  if (!review && !mayWrite) return null;
  const day = (instant: string) => formatDay(instant, restaurant.timeZone, locale);
  const isWriting = mayWrite && (!review || (isEditing && review.status === 'open'));
  const starsOf = (label: string, count: number) => ({ label, count, words: t('starsOf', { count }) });
  return (
    <Card as="section" className={styles.card} aria-labelledby="review-title">
      <h2 id="review-title" className={styles.title}>
        {review && !isWriting ? t('mine') : t('title')}
      </h2>
      {isWriting ? (
        <>
          <ReviewForm
            orderId={order.id}
            hasDelivery={order.serviceType === 'delivery'}
            review={review}
            onSaved={(kept) => {
              setSaved(kept);
              setEditing(false);
              onSaved();
            }}
            onCancel={review ? () => setEditing(false) : null}
          />
          <p className={styles.hint}>{t('window', { day: day(reviewUntil) })}</p>
        </>
      ) : (
        review && (
          <>
            <ReviewText
              stars={[
                starsOf(t('food'), review.food),
                ...(review.delivery === null ? [] : [starsOf(t('delivery'), review.delivery)]),
              ]}
              text={review.text}
              meta={day(review.at)}
              answer={
                review.answer && {
                  title: t('answer', { restaurant: restaurant.name[locale] }),
                  text: review.answer.text,
                  day: day(review.answer.at),
                }
              }
            />
            {mayWrite && review.status === 'open' && (
              <div>
                <Button onClick={() => setEditing(true)}>{t('edit')}</Button>
              </div>
            )}
          </>
        )
      )}
      <p role="status" className={styles.thanks}>
        {saved && !isWriting && !review?.answer && t('saved')}
      </p>
    </Card>
  );
}

/** What the live read knows, unless what was just saved is younger. */
function newerOf(heard: Review | null, saved: Review | null): Review | null {
  if (!heard || !saved) return heard ?? saved;
  return heard.answer || heard.at >= saved.at ? heard : saved;
}
