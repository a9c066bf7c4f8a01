'use client';
import { useLocale, useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import type { BoardOrder } from '@/contract/schemas/board';
import { formatMoney } from '@/lib/format/money';
import styles from './order-announcer.module.css';
import { itemCountOf } from './order-lines';

/** Says each new order, each one taken back and each wish to, once and at once, for those who cannot see it. */
export function OrderAnnouncer({ orders }: { orders: readonly BoardOrder[] }) {
  const t = useTranslations('board');
  const locale = useLocale();
  const [words, setWords] = useState<readonly { id: string; text: string }[]>([]);
  const known = useRef<ReadonlyMap<string, BoardOrder> | null>(null);
  useEffect(() => {
    const before = known.current;
    known.current = new Map(orders.map((order) => [order.id, order]));
    if (!before) return;
    const said = orders.flatMap((order) => {
      if (order.status === 'placed' && !before.has(order.id)) {
        const total = formatMoney(order.price.totalMinor, locale);
        const text = t('alert.newOrder', { code: order.code, items: itemCountOf(order), total });
        return [{ id: order.id, text }];
      }
      const earlier = before.get(order.id);
      const { cancelRequest } = order;
      if (cancelRequest?.status === 'open' && earlier?.cancelRequest?.status !== 'open') {
        const id = `${order.id} ${cancelRequest.requestedAt}`;
        return [{ id, text: t('alert.cancelWish', { code: order.code }) }];
      }
      const tookBack = order.status === 'cancelled' && earlier?.status === 'placed';
      return tookBack
        ? [{ id: `${order.id}-cancelled`, text: t('alert.cancelled', { code: order.code }) }]
        : [];
    });
    if (said.length > 0) setWords((earlier) => [...earlier, ...said].slice(-5));
  }, [orders, t, locale]);
  return (
    <div className={styles.hidden}>
      {words.map(({ id, text }) => (
        <p key={id} role="alert">
          {text}
        </p>
      ))}
    </div>
  );
}
