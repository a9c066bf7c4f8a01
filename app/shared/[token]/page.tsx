import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { SharedTracking } from '@/components/order/shared-tracking';
import { getEnv } from '@/lib/env';
import { ClientMessages } from '@/lib/messages/client-messages';
import { getServerClient } from '@/lib/server/client';
import { dataOf } from '@/lib/server/page-data';
import { pages } from '@/lib/urls';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('share.page');
  return { title: t('title'), robots: { index: false, follow: false } };
}

/** An order for whoever has its link. A link that was taken back looks like one that never was. */
export default async function SharedPage(props: { params: Promise<{ token: string }> }) {
  const { token } = await props.params;
  const client = await getServerClient();
  const order = dataOf(await client.getSharedOrder({ params: { token } }), pages.shared(token));
  if (!order) notFound();
  return (
    <ClientMessages namespaces={['order', 'map', 'share']}>
      <SharedTracking token={token} initial={order} tiles={getEnv().mapTiles ?? null} />
    </ClientMessages>
  );
}
