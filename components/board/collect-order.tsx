'use client';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Checkbox } from '@/components/ui/checkbox';
import { Price } from '@/components/ui/price';
import type { BoardOrder } from '@/contract/schemas/board';
import { callApi } from '@/lib/api/on-demand';
import { useBoard } from './board-context';
import styles from './order-card.module.css';
import { OrderFailure } from './order-failure';
import { useOrderPress } from './use-order-press';

/** Over the counter: the customer shows the code, pays what is due, and takes the bag. */
export function CollectOrder({ order }: { order: BoardOrder }) {
  const t = useTranslations('board');
  const { blocked } = useBoard();
  const [shown, setShown] = useState(false);
  const collect = useOrderPress(order.id, (code: string, idempotencyKey) =>
    callApi('collectOrder', { params: { orderId: order.id }, body: { code }, idempotencyKey }),
  );
  const change = Math.max(0, (order.cashGivenMinor ?? 0) - order.payment.amountMinor);
  const busy = collect.state.kind === 'busy';
  return (
    <>
      {order.payment.status === 'due' && (
        <p className={styles.meta}>
          {t('pickup.collect')} <Price amountMinor={order.payment.amountMinor} /> ·{' '}
          {t(`pickup.${order.payment.method}`)}
          {change > 0 && (
            <>
              {' '}
              · {t('pickup.change')} <Price amountMinor={change} />
            </>
          )}
        </p>
      )}
      <Checkbox
        card
        label={t('pickup.shown', { code: order.code })}
        checked={shown}
        onChange={(event) => setShown(event.target.checked)}
      />
      {collect.state.kind === 'failed' && <OrderFailure failure={collect.state.failure} />}
      <Button
        tone="strong"
        size="large"
        wide
        busy={busy}
        disabled={blocked !== null || !shown}
        onClick={() => void collect.press(order.code)}
      >
        {busy ? t('pickup.busy') : t('pickup.button')}
      </Button>
    </>
  );
}
