'use client';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Sheet } from '@/components/ui/sheet';
import type { BoardOrder } from '@/contract/schemas/board';
import { type DeclineCancelReason, declineCancelReasons } from '@/contract/states/order';
import { callApi } from '@/lib/api/on-demand';
import { type ReasonChoice, reasonBody, reasonGapOf, wordsMax } from './reason-choice';
import { ReasonFields } from './reason-fields';
import { SheetFoot } from './sheet-foot';
import { useOrderPress } from './use-order-press';

type Body = NonNullable<ReturnType<typeof reasonBody<DeclineCancelReason>>>;

/** Why the customer's wish to cancel is not granted; they read the reason. */
export function DeclineSheet(props: { order: BoardOrder; open: boolean; onClose: () => void }) {
  const { order } = props;
  const t = useTranslations('board');
  const [choice, setChoice] = useState<ReasonChoice<DeclineCancelReason>>({ reason: null, note: '' });
  const [tried, setTried] = useState(false);
  const decline = useOrderPress(order.id, async (body: Body, idempotencyKey) => {
    const answer = await callApi('declineCancel', { params: { orderId: order.id }, body, idempotencyKey });
    if (answer.ok) props.onClose();
    return answer;
  });
  const gap = reasonGapOf(choice);
  return (
    <Sheet
      open={props.open}
      title={t('wish.declineTitle', { code: order.code })}
      onClose={props.onClose}
      foot={
        props.open && (
          <SheetFoot
            gap={tried && gap ? t(`reject.${gap}`, { max: wordsMax }) : null}
            state={decline.state}
            words={t('wish.declineConfirm')}
            busyWords={t('reject.busy')}
            onPress={() => {
              const body = reasonBody(choice);
              if (body) void decline.press(body);
              else setTried(true);
            }}
          />
        )
      }
    >
      <ReasonFields
        legend={t('reject.why')}
        name={`decline-${order.id}`}
        reasons={declineCancelReasons.map((value) => ({ value, label: t(`wish.reasons.${value}`) }))}
        choice={choice}
        onChange={setChoice}
      />
    </Sheet>
  );
}
