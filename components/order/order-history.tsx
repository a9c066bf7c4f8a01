'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import useSWR from 'swr';
import { Notice } from '@/components/ui/notice';
import { Screen } from '@/components/ui/screen';
import type { OrderSummary } from '@/contract/schemas/order';
import type { OrderStatus } from '@/contract/states/order';
import { callApi } from '@/lib/api/browser';
import { formatTime } from '@/lib/format/time';
import { handlers, pages } from '@/lib/urls';
import styles from './order-history.module.css';
import { OrderRow } from './order-row';

const over: readonly OrderStatus[] = ['delivered', 'collected', 'rejected', 'expired', 'cancelled'];

/** While something is on its way the list asks this often; each order's own page follows it live. */
const askEveryMs = 15_000;

class HistoryFailure extends Error {}

async function askOrders(): Promise<readonly OrderSummary[]> {
  const result = await callApi('listOrders');
  if (!result.ok) throw new HistoryFailure(result.kind);
  return result.data.orders;
}

/**
 * A person's own orders: what is on its way first, then what was. Seeded by the server page; asked again when one
 * comes back to the tab. A list that could not be asked again says from when it is.
 */
export function OrderHistory(props: { orders: readonly OrderSummary[]; now: string }) {
  const t = useTranslations('order');
  const [checkedAt, setCheckedAt] = useState(props.now);
  const { data: orders = props.orders, error } = useSWR<readonly OrderSummary[], HistoryFailure>(
    pages.orders(),
    askOrders,
    {
      fallbackData: props.orders,
      // The page has just asked.
      revalidateIfStale: false,
      refreshInterval: (known) => (known?.some(({ status }) => !over.includes(status)) ? askEveryMs : 0),
      onSuccess: () => setCheckedAt(new Date().toISOString()),
    },
  );
  const live = orders.filter((order) => !over.includes(order.status));
  const past = orders.filter((order) => over.includes(order.status));
  return (
    <Screen
      eyebrow={t('history.title')}
      sentence={
        live.length > 0
          ? t('history.sentenceLive', { count: live.length })
          : t('history.sentence', { count: past.length })
      }
      {...(orders.length >= 50 && { detail: t('history.more') })}
    >
      {error && (
        <Notice
          tone="care"
          announce="status"
          {...(error.message === 'signed-out' && {
            action: <a href={handlers.signIn(pages.orders())}>{t('live.signIn')}</a>,
          })}
        >
          {error.message === 'signed-out'
            ? t('live.signedOut')
            : t('live.stale', {
                time: formatTime(
                  checkedAt,
                  past[0]?.restaurant.timeZone ?? live[0]?.restaurant.timeZone ?? 'UTC',
                ),
              })}
        </Notice>
      )}
      {[
        { title: t('history.live'), rows: live },
        { title: t('history.past'), rows: past },
      ]
        .filter(({ rows }) => rows.length > 0)
        .map(({ title, rows }) => (
          <section key={title} aria-label={title}>
            <h2 className={styles.title}>{title}</h2>
            <ul className={styles.list}>
              {rows.map((order) => (
                <OrderRow key={order.id} order={order} />
              ))}
            </ul>
          </section>
        ))}
    </Screen>
  );
}
