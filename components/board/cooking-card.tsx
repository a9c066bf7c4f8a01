'use client';
import { useTranslations } from 'next-intl';
import { useId } from 'react';
import { Button } from '@/components/ui/button';
import { VisuallyHidden } from '@/components/ui/visually-hidden';
import type { BoardOrder } from '@/contract/schemas/board';
import { callApi } from '@/lib/api/on-demand';
import { formatTime } from '@/lib/format/time';
import { minutesLeft } from '../work/countdown';
import { useServerNow } from '../work/server-clock';
import { useBoard } from './board-context';
import { CancelWish } from './cancel-wish';
import { ManageOrder } from './manage-order';
import styles from './order-card.module.css';
import { OrderFailure } from './order-failure';
import { OrderLines } from './order-lines';
import { OrderNote } from './order-note';
import { OrderTags } from './order-tags';
import { RiderState } from './rider-state';
import { useOrderPress } from './use-order-press';

/** An order on the stove: how long is left, what it is, and the button that calls the rider. */
export function CookingCard({ order }: { order: BoardOrder }) {
  const t = useTranslations('board');
  const { blocked } = useBoard();
  const codeId = useId();
  const ready = useOrderPress(order.id, (_pressed: 'ready', idempotencyKey) =>
    callApi('markOrderReady', { params: { orderId: order.id }, idempotencyKey }),
  );
  const busy = ready.state.kind === 'busy';
  const pickup = order.serviceType === 'pickup';
  return (
    <article className={styles.card} aria-labelledby={codeId}>
      <header className={styles.head}>
        <h3 id={codeId} className={styles.code}>
          {order.code}
        </h3>
        {order.times.readyBy && <CookingTime readyBy={order.times.readyBy} />}
      </header>
      {order.scheduledFor && (
        <p className={styles.summary}>
          <OrderTags order={order} />
        </p>
      )}
      <OrderNote order={order} />
      <OrderLines lines={order.lines} />
      <RiderState order={order} />
      <CancelWish order={order} />
      {ready.state.kind === 'failed' && <OrderFailure failure={ready.state.failure} />}
      <Button
        tone="strong"
        size="large"
        wide
        busy={busy}
        disabled={blocked !== null}
        onClick={() => void ready.press('ready')}
      >
        {busy ? t(pickup ? 'cooking.busyPickup' : 'cooking.busy') : t('cooking.button')}
      </Button>
      <ManageOrder order={order} />
      {blocked && <p className={styles.meta}>{t(`blocked.${blocked}`)}</p>}
    </article>
  );
}

/** What is further away is told by the clock. */
const soonMinutes = 90;

function CookingTime({ readyBy }: { readyBy: string }) {
  const t = useTranslations('board');
  const { timeZone } = useBoard();
  const minutes = minutesLeft(readyBy, useServerNow(5_000));
  return (
    <span className={minutes < 0 ? `${styles.left} ${styles.late}` : styles.left}>
      {minutes > soonMinutes && t('cooking.readyBy', { time: formatTime(readyBy, timeZone) })}
      {minutes > 0 && minutes <= soonMinutes && t('cooking.left', { minutes })}
      {minutes === 0 && t('cooking.now')}
      {minutes < 0 && t('cooking.late', { minutes: -minutes })}
      <VisuallyHidden> ({t('cooking.readyBy', { time: formatTime(readyBy, timeZone) })})</VisuallyHidden>
    </span>
  );
}
