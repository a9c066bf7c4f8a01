'use client';
import { useTranslations } from 'next-intl';
import { Price } from '@/components/ui/price';
import type { BoardOrder } from '@/contract/schemas/board';
import { formatTime } from '@/lib/format/time';
import { useBoard } from './board-context';
import { endingWords } from './ending-words';
import styles from './small-row.module.css';

/** An order that ended, and if it did not arrive, why. */
export function DoneRow({ order }: { order: BoardOrder }) {
  const t = useTranslations('board');
  const { timeZone } = useBoard();
  const reason = useReason(order);
  const arrivedAt = order.times.deliveredAt ?? order.times.collectedAt;
  const arrived = arrivedAt !== null;
  return (
    <article className={styles.row} aria-label={order.code}>
      <h3 className={arrived ? styles.code : styles.ended}>{order.code}</h3>
      <p className={arrived ? styles.arrived : styles.when}>
        {arrived
          ? t(order.status === 'collected' ? 'done.collected' : 'done.delivered', {
              time: formatTime(arrivedAt, timeZone),
            })
          : wordOf(order, t)}
      </p>
      {reason && <p className={styles.detail}>{reason}</p>}
      {arrived && (
        <p className={styles.detail}>
          <Price amountMinor={order.price.totalMinor} />
        </p>
      )}
    </article>
  );
}

function wordOf(order: BoardOrder, t: ReturnType<typeof useTranslations<'board'>>): string {
  if (order.status === 'expired' || order.status === 'rejected') return t(`done.${order.status}`);
  return order.ending ? t(`done.by.${order.ending.by}`) : t('done.cancelled');
}

/** The reason in words; words that somebody wrote stand for themselves. */
function useReason({ ending, status }: BoardOrder): string | null {
  const t = useTranslations('board');
  if (!ending || status === 'expired') return null;
  if (ending.note) return ending.note;
  const words = endingWords(ending.reason);
  return words && t(words);
}
