'use client';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { RadioCards } from '@/components/ui/radio-cards';
import { Sheet } from '@/components/ui/sheet';
import type { BoardOrder } from '@/contract/schemas/board';
import { rejectReasons } from '@/contract/states/order';
import { callApi } from '@/lib/api/on-demand';
import { RejectDetails } from './reject-details';
import styles from './reject-sheet.module.css';
import { emptyRejection, gapOf, rejectionBody, rejectionWordsMax } from './rejection';
import { SheetFoot } from './sheet-foot';
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
            gap={tried && gap ? t(`reject.${gap}`, { max: rejectionWordsMax }) : null}
            state={reject.state}
            words={t('reject.confirm')}
            busyWords={t('reject.busy')}
            onPress={send}
          />
        )
      }
    >
      <div className={styles.reasons}>
        <RadioCards
          legend={t('reject.why')}
          name={`reject-${order.id}`}
          value={rejection.reason}
          onChoose={(reason) => setRejection({ ...rejection, reason })}
          choices={rejectReasons.map((reason) => ({ value: reason, label: t(`reject.reasons.${reason}`) }))}
        />
      </div>
      <RejectDetails order={order} rejection={rejection} onChange={setRejection} />
    </Sheet>
  );
}
