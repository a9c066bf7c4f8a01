import type { Metadata } from 'next';
import { notFound, redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { FeedbackScreen } from '@/components/feedback/feedback-screen';
import { ServiceDown } from '@/components/work/service-down';
import { requireRole } from '@/lib/auth/session';
import { ClientMessages } from '@/lib/messages/client-messages';
import { readBoard } from '@/lib/server/board';
import { getServerClient } from '@/lib/server/client';
import { handlers, pages } from '@/lib/urls';

interface Props {
  params: Promise<{ restaurantId: string }>;
  searchParams: Promise<{ before?: string | string[] }>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('feedback');
  return { title: t('title') };
}

/** What customers say of one restaurant, for those who work there. */
export default async function FeedbackPage({ params, searchParams }: Props) {
  const { restaurantId } = await params;
  const [before] = [(await searchParams).before].flat();
  const here = pages.feedback(restaurantId);
  await requireRole('restaurant', here);
  const client = await getServerClient();
  const [board, problems, reviews] = await Promise.all([
    readBoard(restaurantId),
    client.listProblems({ params: { restaurantId } }),
    client.listRestaurantReviews({ params: { restaurantId }, query: before ? { before } : {} }),
  ]);
  if (board.ok && problems.ok && reviews.ok) {
    return (
      <ClientMessages namespaces={['feedback']}>
        <FeedbackScreen
          restaurant={board.data.restaurant}
          problems={problems.data.problems}
          reviews={reviews.data}
        />
      </ClientMessages>
    );
  }
  const failed = [board, problems, reviews].filter((answer) => !answer.ok);
  if (failed.some((answer) => answer.kind === 'signed-out')) redirect(handlers.signIn(here));
  if (failed.some((answer) => answer.kind === 'problem' && answer.status < 500)) notFound();
  const t = await getTranslations('feedback');
  return <ServiceDown sentence={t('down')} detail={t('downDetail')} retryUrl={here} />;
}
