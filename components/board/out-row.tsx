'use client';
import { useTranslations } from 'next-intl';
import type { BoardOrder } from '@/contract/schemas/board';
import { formatTime } from '@/lib/format/time';
import { useServerNow } from '../work/server-clock';
import { useBoard } from './board-context';
import styles from './small-row.module.css';

/** An order on its way: the kitchen is done with it, one line is enough. */
export function OutRow({ order }: { order: BoardOrder }) {
  const t = useTranslations('board');
  const { timeZone } = useBoard();
  const nowMs = useServerNow(15_000);
  const { eta, delivery } = order;
  const late = eta !== null && Date.parse(eta.to) < nowMs;
  return (
    <article className={styles.row} aria-label={order.code}>
      <h3 className={styles.code}>{order.code}</h3>
      <p className={late ? styles.late : styles.when}>
        {delivery?.status === 'at_dropoff'
          ? t('out.atDoor')
          : eta
            ? t(late ? 'out.late' : 'out.arrives', { time: formatTime(eta.to, timeZone) })
            : t('out.going')}
      </p>
      {delivery?.riderName && (
        <p className={styles.detail}>{t('rider.name', { name: delivery.riderName })}</p>
      )}
    </article>
  );
}
