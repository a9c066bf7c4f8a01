import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { OrderHistory } from '@/components/order/order-history';
import { ButtonLink } from '@/components/ui/button-link';
import { EmptyState } from '@/components/ui/empty-state';
import { requireRole } from '@/lib/auth/session';
import { ClientMessages } from '@/lib/messages/client-messages';
import { getServerClient } from '@/lib/server/client';
import { dataOf } from '@/lib/server/page-data';
import { pages } from '@/lib/urls';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('order.history');
  return { title: t('title') };
}

/** A person's own orders. */
export default async function OrdersPage() {
  const here = pages.orders();
  await requireRole('customer', here);
  const [t, client] = await Promise.all([getTranslations('order.history'), getServerClient()]);
  const [listed, running] = await Promise.all([client.listOrders(), client.getActiveOrders()]);
  const orders = dataOf(listed, here)?.orders ?? [];
  const active = dataOf(running, here);
  if (!active || (orders.length === 0 && active.orders.length === 0)) {
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
    <ClientMessages namespaces={['order', 'after']}>
      <OrderHistory orders={orders} active={active} />
    </ClientMessages>
  );
}
