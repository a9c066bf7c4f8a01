import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { OfflineScreen } from '@/components/shell/offline-screen';
import { PlainHeader } from '@/components/shell/plain-header';
import { mainId } from '@/components/ui/skip-link';
import { ClientMessages } from '@/lib/messages/client-messages';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('app.offline');
  return { title: t('title'), robots: { index: false } };
}

/** Kept by the service worker when it is installed, and shown under any address where there is no network. */
export default function OfflinePage() {
  return (
    <>
      <PlainHeader />
      <main id={mainId}>
        <ClientMessages namespaces={['app']}>
          <OfflineScreen />
        </ClientMessages>
      </main>
    </>
  );
}
