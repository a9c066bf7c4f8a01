import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { OrderRow } from '@/components/order/order-row';
import { RefreshOnReturn } from '@/components/order/refresh-on-return';
import { ButtonLink } from '@/components/ui/button-link';
import { EmptyState } from '@/components/ui/empty-state';
import { Screen } from '@/components/ui/screen';
import type { OrderStatus } from '@/contract/states/order';
import { requireRole } from '@/lib/auth/session';
import { getServerClient } from '@/lib/server/client';
import { dataOf } from '@/lib/server/page-data';
import { pages } from '@/lib/urls';
import styles from './orders.module.css';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('order.history');
  return { title: t('title') };
}

const over: readonly OrderStatus[] = ['delivered', 'collected', 'rejected', 'expired', 'cancelled'];

/** A person's own orders: what is on its way first, then what was. */
export default async function OrdersPage() {
  const here = pages.orders();
  await requireRole('customer', here);
  const [t, client] = await Promise.all([getTranslations('order.history'), getServerClient()]);
  const orders = dataOf(await client.listOrders(), here)?.orders ?? [];
  const live = orders.filter((order) => !over.includes(order.status));
  const past = orders.filter((order) => over.includes(order.status));
  if (orders.length === 0) {
    return (
      <EmptyState
        picture="receipt"
        heading="h1"
        sentence={t('empty')}
        detail={t('emptyDetail')}
        action={
          <ButtonLink tone="main" href={pages.home()}>
            {t('emptyAction')}
          </ButtonLink>
        }
      />
    );
  }
  return (
    <Screen
      eyebrow={t('title')}
      sentence={
        live.length > 0 ? t('sentenceLive', { count: live.length }) : t('sentence', { count: past.length })
      }
      {...(orders.length >= 50 && { detail: t('more') })}
    >
      <RefreshOnReturn />
      {[
        { title: t('live'), rows: live },
        { title: t('past'), rows: past },
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
