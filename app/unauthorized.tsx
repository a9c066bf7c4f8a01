import { getTranslations } from 'next-intl/server';
import { SignInLink } from '@/components/shell/sign-in-link';
import { EmptyState } from '@/components/ui/empty-state';
import { getEndReason } from '@/lib/auth/session';
import { Frame } from './_components/frame';

/** 401: the sign-in of this browser ran out, or was ended. Whoever never signed in is sent to do so instead. */
export default async function Unauthorized() {
  const [t, reason] = await Promise.all([getTranslations('account'), getEndReason()]);
  const why = reason ?? 'expired';
  return (
    <Frame>
      <EmptyState
        heading="h1"
        picture={why === 'revoked' ? 'locked' : 'hourglass'}
        sentence={t(`unauthorized.${why}.sentence`)}
        detail={t(`unauthorized.${why}.detail`)}
        action={<SignInLink tone="main">{t('signIn')}</SignInLink>}
      />
    </Frame>
  );
}
