import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { RiderScreen } from '@/components/delivery/rider-screen';
import { ServiceDown } from '@/components/work/service-down';
import { requireRole } from '@/lib/auth/session';
import { getServerClient } from '@/lib/server/client';
import { handlers, pages } from '@/lib/urls';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('rider');
  return { title: t('title') };
}

/** The rider's shift, live. */
export default async function RiderPage() {
  const here = pages.rider();
  await requireRole('rider', here);
  const client = await getServerClient();
  const answer = await client.getShift();
  if (answer.ok) return <RiderScreen initial={answer.data} />;
  if (answer.kind === 'signed-out') redirect(handlers.signIn(here));
  const t = await getTranslations('rider');
  return <ServiceDown sentence={t('down')} detail={t('downDetail')} retryUrl={here} />;
}
