'use client';
import { useTranslations } from 'next-intl';
import { Price } from '@/components/ui/price';
import type { BoardOrder } from '@/contract/schemas/board';
import { type RejectReason, rejectReasons } from '@/contract/states/order';
import { formatTime } from '@/lib/format/time';
import { useBoard } from './board-context';
import styles from './small-row.module.css';

/** An order that ended, and if it did not arrive, why. */
export function DoneRow({ order }: { order: BoardOrder }) {
  const t = useTranslations('board');
  const { timeZone } = useBoard();
  const reason = useReason(order);
  const { deliveredAt } = order.times;
  return (
    <article className={styles.row} aria-label={order.code}>
      <h3 className={order.status === 'delivered' ? styles.code : styles.ended}>{order.code}</h3>
      <p className={order.status === 'delivered' ? styles.arrived : styles.when}>
        {order.status === 'delivered' && deliveredAt
          ? t('done.delivered', { time: formatTime(deliveredAt, timeZone) })
          : wordOf(order, t)}
      </p>
      {reason && <p className={styles.detail}>{reason}</p>}
      {order.status === 'delivered' && (
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

const customerReasons = ['changed_mind', 'wrong_address', 'wrong_items', 'too_slow', 'duplicate'] as const;
type CustomerReason = (typeof customerReasons)[number];

/** The reason in words; words that somebody wrote stand for themselves. */
function useReason({ ending, status }: BoardOrder): string | null {
  const t = useTranslations('board');
  if (!ending || status === 'expired') return null;
  if (ending.note) return ending.note;
  if (isOneOf<RejectReason>(rejectReasons, ending.reason)) return t(`reject.reasons.${ending.reason}`);
  if (isOneOf<CustomerReason>(customerReasons, ending.reason)) return t(`done.reasons.${ending.reason}`);
  return null;
}

function isOneOf<Value extends string>(known: readonly Value[], value: string): value is Value {
  return (known as readonly string[]).includes(value);
}
