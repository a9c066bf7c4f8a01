'use client';

import { useTranslations } from 'next-intl';
import { type FormEvent, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { TextArea } from '@/components/ui/text-area';
import { usePress } from '@/components/work/use-press';
import { reviewMaxLength } from '@/contract/limits';
import type { Review } from '@/contract/schemas/review';
import { callApi } from '@/lib/api/on-demand';
import styles from './after.module.css';
import { failureWordOf } from './failure-word';
import { StarField, starCountOf } from './star-field';

/** Stars for the food, for the way where there was one, and words. `review` is what is being changed. */
export function ReviewForm(props: {
  orderId: string;
  hasDelivery: boolean;
  review: Review | null;
  onSaved: (review: Review) => void;
  onCancel: (() => void) | null;
}) {
  const { orderId, review } = props;
  const t = useTranslations('after.review');
  const [food, setFood] = useState(starCountOf(review?.food ?? null));
  const [delivery, setDelivery] = useState(starCountOf(review?.delivery ?? null));
  const [text, setText] = useState(review?.text ?? '');
  const [isTried, setTried] = useState(false);
  const firstStar = useRef<HTMLInputElement>(null);
  const words = useRef<HTMLDivElement>(null);
  const send = usePress(
    (body: { food: number; delivery: number | null; text: string }, idempotencyKey) =>
      callApi('reviewOrder', { params: { orderId }, body, idempotencyKey }),
    props.onSaved,
  );
  const isTooLong = text.length > reviewMaxLength;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (food === null) firstStar.current?.focus();
    else if (isTooLong) words.current?.querySelector('textarea')?.focus();
    else void send.press({ food, delivery, text });
  };
  const isBusy = send.state.kind === 'busy';
  const isOpen = food !== null || review !== null || isTried;
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <StarField
        legend={t('food')}
        name={`food-${orderId}`}
        value={food}
        onChoose={setFood}
        error={isTried && food === null ? t('needFood') : undefined}
        firstRef={firstStar}
      />
      {isOpen && (
        <>
          {props.hasDelivery && (
            <StarField
              legend={t('deliveryOptional')}
              name={`delivery-${orderId}`}
              value={delivery}
              onChoose={setDelivery}
            />
          )}
          <div ref={words}>
            <TextArea
              label={t('text')}
              hint={t('textHint')}
              limit={reviewMaxLength}
              defaultValue={text}
              onChange={(event) => setText(event.target.value)}
              error={isTried && isTooLong ? t('tooLong', { limit: reviewMaxLength }) : undefined}
            />
          </div>
          {send.state.kind === 'failed' && (
            <Notice tone="care" announce="alert">
              {t(wordOf(failureWordOf(send.state.failure.kind)))}
            </Notice>
          )}
          <div className={styles.buttons}>
            <Button type="submit" tone="main" size="large" busy={isBusy}>
              {t(isBusy ? 'sending' : review ? 'change' : 'send')}
            </Button>
            {props.onCancel && (
              <Button size="large" onClick={props.onCancel}>
                {t('cancel')}
              </Button>
            )}
          </div>
        </>
      )}
    </form>
  );
}

/** A review moves on by being answered. */
function wordOf(word: ReturnType<typeof failureWordOf>) {
  return word === 'moved' ? 'answered' : word;
}
