'use client';
import { useTranslations } from 'next-intl';
import { useId } from 'react';
import { Icon } from '@/components/ui/icon';
import type { BoardOrder } from '@/contract/schemas/board';
import { formatTime } from '@/lib/format/time';
import { useBoard } from './board-context';
import { CancelWish } from './cancel-wish';
import { CollectOrder } from './collect-order';
import { ManageOrder } from './manage-order';
import styles from './order-card.module.css';
import { itemCountOf, OrderLines } from './order-lines';
import { RiderState } from './rider-state';
import { UndoReady } from './undo-ready';

/** A packed order that waits for its rider, or for whoever ordered it; what is in it can be looked up. */
export function ReadyCard({ order }: { order: BoardOrder }) {
  const t = useTranslations('board');
  const { timeZone } = useBoard();
  const codeId = useId();
  return (
    <article
      className={order.delivery?.status === 'at_pickup' ? `${styles.card} ${styles.here}` : styles.card}
      aria-labelledby={codeId}
    >
      <header className={styles.head}>
        <h3 id={codeId} className={styles.code}>
          {order.code}
        </h3>
        {order.times.readyAt && (
          <span className={styles.meta}>
            {t('ready.since', { time: formatTime(order.times.readyAt, timeZone) })}
          </span>
        )}
      </header>
      <RiderState order={order} />
      {order.delivery?.status === 'at_pickup' && <p className={styles.checkCode}>{t('ready.checkCode')}</p>}
      <details className={styles.details}>
        <summary>
          {t('card.itemCount', { count: itemCountOf(order) })}
          <Icon name="down" />
        </summary>
        <OrderLines lines={order.lines} />
      </details>
      <CancelWish order={order} />
      {order.serviceType === 'pickup' && <CollectOrder order={order} />}
      <UndoReady order={order} />
      <ManageOrder order={order} />
    </article>
  );
}
