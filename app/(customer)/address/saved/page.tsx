import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { requireRole } from '@/lib/auth/session';
import { ClientMessages } from '@/lib/messages/client-messages';
import { getServerClient } from '@/lib/server/client';
import { dataOf } from '@/lib/server/page-data';
import { getPlace } from '@/lib/server/place';
import { pages } from '@/lib/urls';
import { SavedBook } from './_components/saved-book';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('savedAddresses');
  return { title: t('title') };
}

/** The places one orders to again and again: to choose, add, rename, change and forget. */
export default async function SavedAddressesPage() {
  const here = pages.savedAddresses();
  await requireRole('customer', here);
  const [client, place] = await Promise.all([getServerClient(), getPlace()]);
  const saved = dataOf(await client.listSavedAddresses(), here)?.addresses ?? [];
  return (
    <ClientMessages namespaces={['savedAddresses', 'address']}>
      <SavedBook saved={saved} place={place} />
    </ClientMessages>
  );
}
