'use client';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Notice } from '@/components/ui/notice';
import type { BoardOrder } from '@/contract/schemas/board';
import { type StaffCancelReason, staffCancelReasons } from '@/contract/states/order';
import { callApi } from '@/lib/api/on-demand';
import { endingWords } from './ending-words';
import styles from './manage-sheet.module.css';
import { type ReasonChoice, reasonBody, reasonGapOf, wordsMax } from './reason-choice';
import { ReasonFields } from './reason-fields';
import { SheetFoot } from './sheet-foot';
import { useOrderPress } from './use-order-press';

type Body = NonNullable<ReturnType<typeof reasonBody<StaffCancelReason>>>;

/** Takes back what was accepted, with a reason; says first what it means for the money and the rider. */
export function ManageCancel(props: { order: BoardOrder; onDone: () => void }) {
  const { order } = props;
  const t = useTranslations('board');
  const [choice, setChoice] = useState<ReasonChoice<StaffCancelReason>>({ reason: null, note: '' });
  const [tried, setTried] = useState(false);
  const cancel = useOrderPress(order.id, async (body: Body, idempotencyKey) => {
    const answer = await callApi('cancelByStaff', { params: { orderId: order.id }, body, idempotencyKey });
    if (answer.ok) props.onDone();
    return answer;
  });
  const gap = reasonGapOf(choice);
  const labelOf = (reason: StaffCancelReason) => {
    const words = endingWords(reason);
    return words ? t(words) : t('reject.reasons.other');
  };
  return (
    <div className={styles.form}>
      <Notice tone="care">
        {t(order.delivery?.riderName ? 'manage.cancelRider' : 'manage.cancelMoney')}
      </Notice>
      <ReasonFields
        legend={t('reject.why')}
        name={`cancel-${order.id}`}
        reasons={staffCancelReasons.map((value) => ({ value, label: labelOf(value) }))}
        choice={choice}
        onChange={setChoice}
      />
      <SheetFoot
        gap={tried && gap ? t(`reject.${gap}`, { max: wordsMax }) : null}
        state={cancel.state}
        words={t('manage.cancelConfirm')}
        busyWords={t('reject.busy')}
        onPress={() => {
          const body = reasonBody(choice);
          if (body) void cancel.press(body);
          else setTried(true);
        }}
      />
    </div>
  );
}
