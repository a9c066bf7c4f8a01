'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { RadioCards } from '@/components/ui/radio-cards';
import { Sheet } from '@/components/ui/sheet';
import type { FailureKind } from '@/components/work/failure';
import { usePress } from '@/components/work/use-press';
import type { Order } from '@/contract/schemas/order';
import type { CancelReason } from '@/contract/states/order';
import { callApi } from '@/lib/api/on-demand';
import styles from './cancel-sheet.module.css';

const reasons = [
  'changed_mind',
  'wrong_address',
  'wrong_items',
  'too_slow',
  'duplicate',
  'other',
] as const satisfies readonly CancelReason[];

/**
 * The dialog that cancels: why, what becomes of the money, and what went wrong where it did. When the restaurant was
 * faster, `onMovedOn` brings the screen up to date and says so there.
 */
export function CancelSheet(props: {
  orderId: string;
  open: boolean;
  onClose: () => void;
  onCancelled: (order: Order) => void;
  onMovedOn: () => void;
}) {
  const t = useTranslations('order.cancel');
  const [reason, setReason] = useState<CancelReason>('changed_mind');
  const cancel = usePress(
    (chosen: CancelReason, idempotencyKey) =>
      callApi('cancelOrder', {
        params: { orderId: props.orderId },
        body: { reason: chosen },
        idempotencyKey,
      }),
    (order) => {
      props.onClose();
      props.onCancelled(order);
    },
    (failure) => {
      if (failure.kind !== 'moved-on') return;
      props.onClose();
      props.onMovedOn();
    },
  );
  const busy = cancel.state.kind === 'busy';
  return (
    <Sheet
      open={props.open}
      title={t('title')}
      onClose={props.onClose}
      foot={
        <div className={styles.buttons}>
          <Button tone="strong" size="large" busy={busy} onClick={() => void cancel.press(reason)}>
            {busy ? t('sending') : t('confirm')}
          </Button>
          <Button size="large" onClick={props.onClose}>
            {t('keep')}
          </Button>
        </div>
      }
    >
      <div className={styles.body}>
        <p>{t('money')}</p>
        <RadioCards
          legend={t('legend')}
          name="cancel-reason"
          value={reason}
          onChoose={setReason}
          choices={reasons.map((value) => ({ value, label: t(value) }))}
        />
        {cancel.state.kind === 'failed' && <CancelFailed kind={cancel.state.failure.kind} />}
      </div>
    </Sheet>
  );
}

function CancelFailed({ kind }: { kind: FailureKind }) {
  const t = useTranslations('order.cancel');
  if (kind === 'moved-on') return null;
  if (kind === 'unreachable') {
    return (
      <Notice tone="care" announce="alert" title={t('unreachable')}>
        {t('unreachableWords')}
      </Notice>
    );
  }
  return (
    <Notice tone="care" announce="alert">
      {kind === 'signed-out' ? t('signedOut') : t('failed')}
    </Notice>
  );
}
