import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { NoWorkplace } from '@/components/board/no-workplace';
import { WorkplaceList } from '@/components/board/workplace-list';
import { mainId } from '@/components/ui/skip-link';
import { ServiceDown } from '@/components/work/service-down';
import { requireRole } from '@/lib/auth/session';
import { getServerClient } from '@/lib/server/client';
import { handlers, pages } from '@/lib/urls';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('board');
  return { title: t('title') };
}

/** The restaurants this person works for; with one only, its board. */
export default async function WorkplacesPage() {
  const here = pages.workplaces();
  const session = await requireRole('restaurant', here);
  const client = await getServerClient();
  const answer = await client.listWorkplaces();
  if (!answer.ok) {
    if (answer.kind === 'signed-out') redirect(handlers.signIn(here));
    const t = await getTranslations('board');
    return (
      <main id={mainId}>
        <ServiceDown sentence={t('down')} detail={t('downDetail')} retryUrl={here} />
      </main>
    );
  }
  const { workplaces } = answer.data;
  const [only, ...others] = workplaces;
  if (!only) return <NoWorkplace email={session.email} />;
  if (others.length === 0) redirect(pages.board(only.id));
  return <WorkplaceList workplaces={workplaces} />;
}
