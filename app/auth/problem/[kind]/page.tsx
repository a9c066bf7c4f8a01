import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { Frame } from '@/app/_components/frame';
import { ButtonLink } from '@/components/ui/button-link';
import { EmptyState } from '@/components/ui/empty-state';
import { isSignInProblem, type SignInProblem } from '@/lib/auth/problems';
import { safeReturnTo } from '@/lib/auth/return-to';
import { handlers } from '@/lib/urls';

const pictures: Readonly<Record<SignInProblem, string>> = {
  cancelled: 'waving-hand',
  expired: 'hourglass',
  cookies: 'cookie',
  unavailable: 'satellite-dish',
  clock: 'hourglass',
  waiting: 'satellite-dish',
  refused: 'key',
  unknown: 'locked',
};

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('auth');
  return { title: t('title'), robots: { index: false } };
}

interface Props {
  readonly params: Promise<{ kind: string }>;
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>;
}

/** Signing in once more, or where that is not what is missing, the page itself once more. */
function wayOn(kind: SignInProblem, to: string): string {
  if (kind === 'waiting') return to;
  return kind === 'refused' ? handlers.signInAsOther(to) : handlers.signIn(to);
}

/** Why signing in did not work, in words of ours only, and one thing to do. Never tries again by itself. */
export default async function SignInProblemPage({ params, searchParams }: Props) {
  const [{ kind }, query, t, common] = await Promise.all([
    params,
    searchParams,
    getTranslations('auth'),
    getTranslations('common'),
  ]);
  if (!isSignInProblem(kind)) notFound();
  const to = safeReturnTo(typeof query['to'] === 'string' ? query['to'] : null);
  return (
    <Frame>
      <EmptyState
        heading="h1"
        picture={pictures[kind]}
        sentence={t(`problem.${kind}.sentence`)}
        detail={t(`problem.${kind}.detail`)}
        action={
          <ButtonLink document tone="main" size="large" href={wayOn(kind, to)}>
            {kind === 'waiting' ? common('retry') : t('again')}
          </ButtonLink>
        }
      />
    </Frame>
  );
}
