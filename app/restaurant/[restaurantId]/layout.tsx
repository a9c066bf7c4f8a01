import { notFound } from 'next/navigation';
import type { ReactNode } from 'react';
import { mainId } from '@/components/ui/skip-link';
import { requireRole } from '@/lib/auth/session';
import { ClientMessages } from '@/lib/messages/client-messages';
import { readBoard } from '@/lib/server/board';
import { pages } from '@/lib/urls';

interface Props {
  children: ReactNode;
  params: Promise<{ restaurantId: string }>;
}

/**
 * Asks for the role and for the board before anything of the answer is sent, so that a refusal has its own status.
 * Whoever does not work there is told the same as of a restaurant that does not exist.
 */
export default async function BoardLayout({ children, params }: Props) {
  const { restaurantId } = await params;
  await requireRole('restaurant', pages.board(restaurantId));
  const answer = await readBoard(restaurantId);
  // 422: the id has not even the form of one.
  if (!answer.ok && answer.kind === 'problem' && (answer.status === 404 || answer.status === 422)) notFound();
  return (
    <ClientMessages namespaces={['board']}>
      <main id={mainId}>{children}</main>
    </ClientMessages>
  );
}
