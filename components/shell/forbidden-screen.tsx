import { useTranslations } from 'next-intl';
import { ButtonLink } from '@/components/ui/button-link';
import { EmptyState } from '@/components/ui/empty-state';
import type { Role } from '@/contract/roles';
import type { Session } from '@/lib/auth/session';
import { pages } from '@/lib/urls';
import { CheckRoles } from './check-roles';
import { ForSide } from './for-side';
import { sides } from './sides';
import { SignInLink } from './sign-in-link';

/** 403: what is missing, who one is signed in as, how to get it, and where one may go instead. */
export function ForbiddenScreen({ session }: { session: Session | null }) {
  return (
    <ForSide
      customer={<Missing side="customer" session={session} />}
      restaurant={<Missing side="restaurant" session={session} />}
      rider={<Missing side="rider" session={session} />}
    />
  );
}

function Missing({ side, session }: { side: Role; session: Session | null }) {
  const t = useTranslations('account');
  const [own] = session?.roles ?? [];
  return (
    <EmptyState
      heading="h1"
      picture="locked"
      sentence={t(`forbidden.sentence.${side}`)}
      detail={
        <>
          {session && <p>{t('forbidden.who', { name: session.name, email: session.email })}</p>}
          <p>{t(`forbidden.how.${side}`)}</p>
          <p>{t('forbidden.new')}</p>
        </>
      }
      action={
        <>
          {own ? (
            <ButtonLink document href={sides[own].href} tone="main" size="large">
              {t(`sides.${own}`)}
            </ButtonLink>
          ) : (
            <ButtonLink document href={pages.home()} tone="main" size="large">
              {t('notFound.action')}
            </ButtonLink>
          )}
          <CheckRoles />
          <SignInLink as="other" tone="plain">
            {t('forbidden.other')}
          </SignInLink>
        </>
      }
    />
  );
}
