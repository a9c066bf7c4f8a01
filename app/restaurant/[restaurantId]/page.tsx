import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { Board } from '@/components/board/board';
import { ServiceDown } from '@/components/work/service-down';
import { requireRole } from '@/lib/auth/session';
import { readBoard } from '@/lib/server/board';
import { handlers, pages } from '@/lib/urls';

interface Props {
  params: Promise<{ restaurantId: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('board');
  return { title: t('title') };
}

/** The live board of one restaurant. */
export default async function BoardPage({ params }: Props) {
  const { restaurantId } = await params;
  const here = pages.board(restaurantId);
  await requireRole('restaurant', here);
  const answer = await readBoard(restaurantId);
  if (answer.ok) return <Board initial={answer.data} />;
  if (answer.kind === 'signed-out') redirect(handlers.signIn(here));
  const t = await getTranslations('board');
  return <ServiceDown sentence={t('down')} detail={t('downDetail')} retryUrl={here} />;
}
