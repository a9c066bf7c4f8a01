'use client';

import { useLocale, useTranslations } from 'next-intl';
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
import { formatMoney } from '@/lib/format/money';
import styles from './sheets.module.css';

const reasons = [
  'changed_mind',
  'wrong_address',
  'wrong_items',
  'too_slow',
  'duplicate',
  'other',
] as const satisfies readonly CancelReason[];

/**
 * The dialog that cancels, or asks the kitchen to: why, what becomes of the money, and what went wrong where it did.
 * It says so when the restaurant was faster, and then asks instead.
 */
export function CancelSheet(props: {
  order: Order;
  phase: 'free' | 'ask';
  open: boolean;
  onClose: () => void;
  onChanged: (order: Order) => void;
  onMovedOn: () => void;
}) {
  const { order, phase } = props;
  const t = useTranslations('order.cancel');
  const locale = useLocale();
  const [reason, setReason] = useState<CancelReason>('changed_mind');
  const [first] = useState(phase);
  const press = usePress(
    (chosen: { reason: CancelReason; phase: 'free' | 'ask' }, idempotencyKey) =>
      callApi(chosen.phase === 'free' ? 'cancelOrder' : 'requestCancel', {
        params: { orderId: order.id },
        body: { reason: chosen.reason },
        idempotencyKey,
      }),
    (changed) => {
      props.onClose();
      props.onChanged(changed);
    },
    (failure) => {
      if (failure.kind === 'moved-on') props.onMovedOn();
    },
  );
  const busy = press.state.kind === 'busy';
  const [word, working] = phase === 'free' ? (['confirm', 'sending'] as const) : (['ask', 'asking'] as const);
  return (
    <Sheet
      open={props.open}
      title={phase === 'free' ? t('title') : t('askTitle')}
      onClose={props.onClose}
      foot={
        <div className={styles.buttons}>
          <Button tone="strong" size="large" busy={busy} onClick={() => void press.press({ reason, phase })}>
            {busy ? t(working) : t(word)}
          </Button>
          <Button size="large" onClick={props.onClose}>
            {t('keep')}
          </Button>
        </div>
      }
    >
      <div className={styles.body}>
        {first === 'free' && phase === 'ask' && (
          <Notice tone="care" announce="alert" title={t('turned')}>
            {t('turnedWords')}
          </Notice>
        )}
        <p>
          {phase === 'free'
            ? t('money')
            : t('askMoney', { amount: formatMoney(order.payment.amountMinor, locale) })}
        </p>
        <RadioCards
          legend={t('legend')}
          name="cancel-reason"
          value={reason}
          onChoose={setReason}
          choices={reasons.map((value) => ({ value, label: t(value) }))}
        />
        {press.state.kind === 'failed' && <CancelFailed kind={press.state.failure.kind} />}
      </div>
    </Sheet>
  );
}

function CancelFailed({ kind }: { kind: FailureKind }) {
  const t = useTranslations('order.cancel');
  // What it moved on to stands in the notice above, or the sheet is gone.
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
