import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { PrintedReceipt } from '@/components/order/printed-receipt';
import { requireRole } from '@/lib/auth/session';
import { getServerClient } from '@/lib/server/client';
import { dataOf } from '@/lib/server/page-data';
import { pages } from '@/lib/urls';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('receipt');
  return { title: t('title'), robots: { index: false } };
}

/** One order as a receipt that can be printed. Somebody else's looks exactly like one that does not exist. */
export default async function ReceiptPage(props: { params: Promise<{ orderId: string }> }) {
  const { orderId } = await props.params;
  const here = pages.receipt(orderId);
  await requireRole('customer', here);
  const client = await getServerClient();
  const order = dataOf(await client.getOrder({ params: { orderId } }), here);
  if (!order) notFound();
  // Its address is on it where it can be had; a receipt is a receipt without it too.
  const seller = await client.getRestaurant({ params: { restaurantId: order.restaurant.id } });
  return <PrintedReceipt order={order} sellerAddress={seller.ok ? seller.data.roadAddress : null} />;
}
