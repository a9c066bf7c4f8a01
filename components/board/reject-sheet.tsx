'use client';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Sheet } from '@/components/ui/sheet';
import type { BoardOrder } from '@/contract/schemas/board';
import { rejectReasons } from '@/contract/states/order';
import { callApi } from '@/lib/api/on-demand';
import { wordsMax } from './reason-choice';
import { ReasonFields } from './reason-fields';
import { emptyRejection, gapOf, rejectionBody } from './rejection';
import { SheetFoot } from './sheet-foot';
import { SoldOutItems } from './sold-out-items';
import { useOrderPress } from './use-order-press';

type Body = NonNullable<ReturnType<typeof rejectionBody>>;

/** Asks why an order is refused. What is missing is said beside the button, which never sends without it. */
export function RejectSheet(props: { order: BoardOrder; open: boolean; onClose: () => void }) {
  const { order } = props;
  const t = useTranslations('board');
  const [rejection, setRejection] = useState(emptyRejection);
  const [tried, setTried] = useState(false);
  const reject = useOrderPress(order.id, (body: Body, idempotencyKey) =>
    callApi('rejectOrder', { params: { orderId: order.id }, body, idempotencyKey }),
  );
  const gap = gapOf(rejection);

  function send() {
    const body = rejectionBody(rejection);
    if (body) void reject.press(body);
    else setTried(true);
  }

  return (
    <Sheet
      open={props.open}
      title={t('reject.title', { code: order.code })}
      onClose={props.onClose}
      foot={
        props.open && (
          <SheetFoot
            gap={tried && gap ? t(`reject.${gap}`, { max: wordsMax }) : null}
            state={reject.state}
            words={t('reject.confirm')}
            busyWords={t('reject.busy')}
            onPress={send}
          />
        )
      }
    >
      <ReasonFields
        legend={t('reject.why')}
        name={`reject-${order.id}`}
        reasons={rejectReasons.map((value) => ({ value, label: t(`reject.reasons.${value}`) }))}
        choice={rejection}
        onChange={(choice) => setRejection({ ...rejection, ...choice })}
      />
      {rejection.reason === 'item_unavailable' && (
        <SoldOutItems
          order={order}
          itemIds={rejection.itemIds}
          onChange={(itemIds) => setRejection({ ...rejection, itemIds })}
        />
      )}
    </Sheet>
  );
}
