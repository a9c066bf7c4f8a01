import { useTranslations } from 'next-intl';
import { EmptyState } from '@/components/ui/empty-state';
import type { EndReason } from '@/lib/auth/why-ended';
import { SignInLink } from './sign-in-link';

/** 401: the sign-in of this browser ran out, or was ended. Says which, and leads back here. */
export function UnauthorizedScreen({ reason }: { reason: EndReason }) {
  const t = useTranslations('account');
  return (
    <EmptyState
      heading="h1"
      picture={reason === 'revoked' ? 'locked' : 'hourglass'}
      sentence={t(`unauthorized.${reason}.sentence`)}
      detail={t(`unauthorized.${reason}.detail`)}
      action={<SignInLink tone="main">{t('signIn')}</SignInLink>}
    />
  );
}
