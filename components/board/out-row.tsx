'use client';
import { useTranslations } from 'next-intl';
import type { BoardOrder } from '@/contract/schemas/board';
import { formatTime } from '@/lib/format/time';
import { useServerNow } from '../work/server-clock';
import { useBoard } from './board-context';
import { ConfirmReturn } from './confirm-return';
import styles from './small-row.module.css';

/** An order on its way: the kitchen is done with it, one line is enough. */
export function OutRow({ order }: { order: BoardOrder }) {
  const t = useTranslations('board');
  const { timeZone } = useBoard();
  const nowMs = useServerNow(15_000);
  const { eta, delivery } = order;
  const returning = delivery?.status === 'returning';
  const late = eta !== null && Date.parse(eta.to) < nowMs;
  function whereabouts(): string {
    if (returning) return t('out.returning');
    if (order.status === 'undelivered') return t('out.failed');
    if (delivery?.status === 'at_dropoff') return t('out.atDoor');
    return eta
      ? t(late ? 'out.late' : 'out.arrives', { time: formatTime(eta.to, timeZone) })
      : t('out.going');
  }
  return (
    <article className={styles.row} aria-label={order.code}>
      <h3 className={styles.code}>{order.code}</h3>
      <p className={late || order.status === 'undelivered' ? styles.late : styles.when}>{whereabouts()}</p>
      {delivery?.riderName && (
        <p className={styles.detail}>{t('rider.name', { name: delivery.riderName })}</p>
      )}
      {returning && (
        <div className={styles.detail}>
          <ConfirmReturn order={order} />
        </div>
      )}
    </article>
  );
}
