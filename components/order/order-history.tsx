'use client';

import { useTranslations } from 'next-intl';
import { Notice } from '@/components/ui/notice';
import { Screen } from '@/components/ui/screen';
import type { OrderSummary } from '@/contract/schemas/order';
import type { OrderStatus } from '@/contract/states/order';
import { callApi } from '@/lib/api/on-demand';
import { formatTime } from '@/lib/format/time';
import { type Asked, useAskedAgain } from '@/lib/live/use-asked-again';
import { handlers, pages } from '@/lib/urls';
import styles from './order-history.module.css';
import { OrderRow } from './order-row';

const over: readonly OrderStatus[] = ['delivered', 'collected', 'rejected', 'expired', 'cancelled'];

/** While something is on its way the list asks this often; each order's own page follows it live. */
const askEveryMs = 15_000;

type Failure = 'signed-out' | 'unreachable';

async function askOrders(): Promise<Asked<readonly OrderSummary[], Failure>> {
  const result = await callApi('listOrders');
  if (result.ok) return { ok: true, data: result.data.orders };
  return { ok: false, failure: result.kind === 'signed-out' ? 'signed-out' : 'unreachable' };
}

/**
 * A person's own orders: what is on its way first, then what was. Seeded by the server page; asked again when one
 * comes back to the tab. A list that could not be asked again says from when it is.
 */
export function OrderHistory(props: { orders: readonly OrderSummary[]; now: string }) {
  const t = useTranslations('order');
  const {
    data: orders,
    failure,
    at,
  } = useAskedAgain({ data: props.orders, now: props.now }, askOrders, (known) =>
    known.some(({ status }) => !over.includes(status)) ? askEveryMs : null,
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
      {failure && (
        <Notice
          tone="care"
          announce="status"
          {...(failure === 'signed-out' && {
            action: <a href={handlers.signIn(pages.orders())}>{t('live.signIn')}</a>,
          })}
        >
          {failure === 'signed-out'
            ? t('live.signedOut')
            : t('live.stale', {
                time: formatTime(at, past[0]?.restaurant.timeZone ?? live[0]?.restaurant.timeZone ?? 'UTC'),
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
