import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { CallRestaurant } from '@/components/order/call-restaurant';
import { OrderAddress } from '@/components/order/order-address';
import { OrderReceipt } from '@/components/order/order-receipt';
import { OrderTracking } from '@/components/order/order-tracking';
import { requireRole } from '@/lib/auth/session';
import { getEnv } from '@/lib/env';
import { ClientMessages } from '@/lib/messages/client-messages';
import { getServerClient } from '@/lib/server/client';
import { dataOf } from '@/lib/server/page-data';
import { pages } from '@/lib/urls';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('order.history');
  return { title: t('title'), robots: { index: false } };
}

/** One order, followed live. Somebody else's looks exactly like one that does not exist. */
export default async function OrderPage(props: { params: Promise<{ orderId: string }> }) {
  const { orderId } = await props.params;
  const here = pages.order(orderId);
  await requireRole('customer', here);
  const client = await getServerClient();
  const order = dataOf(await client.getOrder({ params: { orderId } }), here);
  if (!order) notFound();
  return (
    <ClientMessages namespaces={['order', 'map', 'share', 'after', 'notifications']}>
      <OrderTracking initial={order} tiles={getEnv().mapTiles ?? null}>
        <OrderReceipt order={order} />
        <OrderAddress order={order} />
        <CallRestaurant phone={order.restaurant.phone} />
      </OrderTracking>
    </ClientMessages>
  );
}
