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
import { callApi } from '@/lib/api/browser';
import styles from './cancel-order.module.css';

const reasons = [
  'changed_mind',
  'wrong_address',
  'wrong_items',
  'too_slow',
  'duplicate',
  'other',
] as const satisfies readonly CancelReason[];

/**
 * Cancels an order that nobody has accepted. The dialog says what becomes of the money. When the restaurant was
 * faster, `onMovedOn` brings the screen up to date and says so there.
 */
export function CancelOrder(props: {
  orderId: string;
  onCancelled: (order: Order) => void;
  onMovedOn: () => void;
}) {
  const t = useTranslations('order.cancel');
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState<CancelReason>('changed_mind');
  const close = () => setOpen(false);
  const cancel = usePress(
    (chosen: CancelReason, idempotencyKey) =>
      callApi('cancelOrder', {
        params: { orderId: props.orderId },
        body: { reason: chosen },
        idempotencyKey,
      }),
    (order) => {
      close();
      props.onCancelled(order);
    },
    (failure) => {
      if (failure.kind !== 'moved-on') return;
      close();
      props.onMovedOn();
    },
  );
  const busy = cancel.state.kind === 'busy';
  return (
    <>
      <Button tone="quiet" wide onClick={() => setOpen(true)}>
        {t('button')}
      </Button>
      <Sheet
        open={open}
        title={t('title')}
        onClose={close}
        foot={
          <div className={styles.buttons}>
            <Button tone="strong" size="large" busy={busy} onClick={() => void cancel.press(reason)}>
              {busy ? t('sending') : t('confirm')}
            </Button>
            <Button size="large" onClick={close}>
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
    </>
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
