import type { ReactNode } from 'react';
import { mainId } from '@/components/ui/skip-link';
import { requireRole } from '@/lib/auth/session';
import { ClientMessages } from '@/lib/messages/client-messages';
import { pages } from '@/lib/urls';

interface Props {
  children: ReactNode;
  params: Promise<{ restaurantId: string }>;
}

/** Asks for the role above the loading screen, so that a refusal is answered with its own status. */
export default async function BoardLayout({ children, params }: Props) {
  const { restaurantId } = await params;
  await requireRole('restaurant', pages.board(restaurantId));
  return (
    <ClientMessages namespaces={['board']}>
      <main id={mainId}>{children}</main>
    </ClientMessages>
  );
}
