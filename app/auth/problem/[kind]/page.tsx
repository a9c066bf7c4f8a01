import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { ButtonLink } from '@/components/ui/button-link';
import { EmptyState } from '@/components/ui/empty-state';
import { mainId } from '@/components/ui/skip-link';
import { isSignInProblem, type SignInProblem } from '@/lib/auth/problems';
import { safeReturnTo } from '@/lib/auth/return-to';
import { handlers } from '@/lib/urls';

const pictures: Readonly<Record<SignInProblem, string>> = {
  cancelled: 'waving-hand',
  expired: 'hourglass',
  cookies: 'cookie',
  unavailable: 'satellite-dish',
  clock: 'hourglass',
  unknown: 'locked',
};

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('auth');
  return { title: t('title'), robots: { index: false } };
}

/** Why signing in did not work, in words of ours only, and one thing to do. Never tries again by itself. */
export default async function SignInProblemPage({ params, searchParams }: PageProps<'/auth/problem/[kind]'>) {
  const [{ kind }, { to }, t] = await Promise.all([params, searchParams, getTranslations('auth')]);
  if (!isSignInProblem(kind)) notFound();
  return (
    <main id={mainId}>
      <EmptyState
        heading="h1"
        picture={pictures[kind]}
        sentence={t(`problem.${kind}.sentence`)}
        detail={t(`problem.${kind}.detail`)}
        action={
          <ButtonLink document href={handlers.signIn(safeReturnTo(typeof to === 'string' ? to : null))}>
            {t('again')}
          </ButtonLink>
        }
      />
    </main>
  );
}
