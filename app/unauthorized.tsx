import { getTranslations } from 'next-intl/server';
import { SignInLink } from '@/components/shell/sign-in-link';
import { EmptyState } from '@/components/ui/empty-state';
import { Frame } from './_components/frame';

/** 401: nobody is signed in, or the session has ended. */
export default async function Unauthorized() {
  const t = await getTranslations('account');
  return (
    <Frame>
      <EmptyState
        heading="h1"
        picture="key"
        sentence={t('unauthorized.sentence')}
        detail={t('unauthorized.detail')}
        action={<SignInLink tone="main">{t('signIn')}</SignInLink>}
      />
    </Frame>
  );
}
