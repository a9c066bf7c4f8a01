'use client';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { TextArea } from '@/components/ui/text-area';
import { usePress } from '@/components/work/use-press';
import { answerMaxLength } from '@/contract/limits';
import { callApi } from '@/lib/api/on-demand';
import styles from './feedback.module.css';
import { FeedbackFailure } from './feedback-failure';

/** Answers a review for everybody to read, or corrects what was answered. */
export function AnswerReview(props: { reviewId: string; name: string; answer: string | null }) {
  const t = useTranslations('feedback');
  const router = useRouter();
  const [writing, setWriting] = useState(false);
  const [text, setText] = useState(props.answer ?? '');
  const send = usePress(
    (words: string, idempotencyKey) =>
      callApi('answerReview', {
        params: { reviewId: props.reviewId },
        body: { text: words },
        idempotencyKey,
      }),
    () => {
      setWriting(false);
      router.refresh();
    },
  );
  const busy = send.state.kind === 'busy';
  const words = text.trim();
  const fits = words.length > 0 && words.length <= answerMaxLength;
  if (!writing) {
    return (
      <div>
        <Button
          aria-label={t(props.answer ? 'correctOf' : 'answerOf', { name: props.name })}
          onClick={() => setWriting(true)}
        >
          {t(props.answer ? 'correct' : 'answerReview')}
        </Button>
      </div>
    );
  }
  return (
    <div className={styles.form}>
      <TextArea
        label={t('answerWords')}
        hint={t('answerPublic')}
        limit={answerMaxLength}
        defaultValue={text}
        onChange={(event) => setText(event.target.value)}
      />
      {send.state.kind === 'failed' && <FeedbackFailure kind={send.state.failure.kind} />}
      <div className={styles.buttons}>
        <Button onClick={() => setWriting(false)}>{t('notNow')}</Button>
        <Button tone="strong" busy={busy} disabled={!fits} onClick={() => void send.press(words)}>
          {t(busy ? 'sending' : 'publish')}
        </Button>
      </div>
    </div>
  );
}
