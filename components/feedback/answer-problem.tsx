'use client';
import { useRouter } from 'next/navigation';
import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { RadioCards } from '@/components/ui/radio-cards';
import { TextArea } from '@/components/ui/text-area';
import { usePress } from '@/components/work/use-press';
import type { KitchenProblem } from '@/contract/schemas/order-problem';
import { callApi } from '@/lib/api/on-demand';
import { formatMoney } from '@/lib/format/money';
import styles from './feedback.module.css';
import { FeedbackFailure } from './feedback-failure';
import { answerBody, answerGap, type ProblemAnswer, suggestedRefund } from './refund-choice';

/** Accepts a problem, with money back or words alone, or declines it with words. Once: the answer stands. */
export function AnswerProblem({ problem }: { problem: KitchenProblem }) {
  const t = useTranslations('feedback');
  const locale = useLocale();
  const router = useRouter();
  const { refundableMinor } = problem;
  const [answer, setAnswer] = useState<ProblemAnswer>({
    accept: true,
    refund: String(suggestedRefund(problem)),
    note: '',
  });
  const [tried, setTried] = useState(false);
  const send = usePress(
    (body: NonNullable<ReturnType<typeof answerBody>>, idempotencyKey) =>
      callApi('answerProblem', { params: { problemId: problem.id }, body, idempotencyKey }),
    () => router.refresh(),
    (failure) => failure.kind === 'moved-on' && router.refresh(),
  );
  const busy = send.state.kind === 'busy';
  const gap = answerGap(answer, refundableMinor);
  const amount = formatMoney(refundableMinor, locale);
  const words = gap && t(`gaps.${gap}`, { amount });
  const moneyGap = gap === 'notMoney' || gap === 'tooMuch';

  function press() {
    const body = answerBody(answer, refundableMinor);
    if (body) void send.press(body);
    else setTried(true);
  }

  return (
    <div className={styles.form}>
      <RadioCards
        legend={t('answerLegend')}
        name={`answer-${problem.id}`}
        value={answer.accept ? 'accept' : 'decline'}
        onChoose={(value) => setAnswer({ ...answer, accept: value === 'accept' })}
        choices={[
          { value: 'accept', label: t('accept') },
          { value: 'decline', label: t('decline') },
        ]}
      />
      {answer.accept && refundableMinor > 0 && (
        <Field
          label={t('refund')}
          hint={t('refundHint', { amount })}
          inputMode="numeric"
          autoComplete="off"
          value={answer.refund}
          error={tried && moneyGap && words ? words : undefined}
          onChange={(event) => setAnswer({ ...answer, refund: event.target.value })}
        />
      )}
      <TextArea
        label={t('note')}
        optional={answer.accept ? t('optional') : undefined}
        limit={100}
        error={tried && !moneyGap && words ? words : undefined}
        onChange={(event) => setAnswer({ ...answer, note: event.target.value })}
      />
      {send.state.kind === 'failed' && <FeedbackFailure kind={send.state.failure.kind} />}
      <Button tone="strong" size="large" wide busy={busy} onClick={press}>
        {t(busy ? 'sending' : 'send')}
      </Button>
    </div>
  );
}
