import type { ReactNode } from 'react';
import { mainId } from '@/components/ui/skip-link';
import { requireRole } from '@/lib/auth/session';
import { ClientMessages } from '@/lib/messages/client-messages';
import { pages } from '@/lib/urls';

/** Asks for the role above the loading screen, so that a refusal is answered with its own status. */
export default async function RiderLayout({ children }: { children: ReactNode }) {
  await requireRole('rider', pages.rider());
  return (
    <ClientMessages namespaces={['rider']}>
      <main id={mainId}>{children}</main>
    </ClientMessages>
  );
}
