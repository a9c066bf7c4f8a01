import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { getSession } from '@/lib/auth/session';
import { ClientMessages } from '@/lib/messages/client-messages';
import { getPlace } from '@/lib/server/place';
import { BasketsScreen } from './_components/baskets-screen';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('basket');
  return { title: t('title') };
}

/** Every basket of this browser. They live there, so the server only says where they would be brought, and to whom. */
export default async function BasketPage() {
  const [place, session] = await Promise.all([getPlace(), getSession()]);
  return (
    <ClientMessages namespaces={['basket', 'restaurant']}>
      <BasketsScreen place={place} personId={session?.personId ?? null} />
    </ClientMessages>
  );
}
