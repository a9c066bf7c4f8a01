import { useTranslations } from 'next-intl';
import { ButtonLink } from '@/components/ui/button-link';
import { EmptyState } from '@/components/ui/empty-state';

/** The service behind a screen does not answer: what that means for work under way, and one thing to do. */
export function ServiceDown(props: { sentence: string; detail: string; retryUrl: string }) {
  const t = useTranslations('common');
  return (
    <EmptyState
      picture="electric-plug"
      heading="h1"
      sentence={props.sentence}
      detail={props.detail}
      action={
        <ButtonLink href={props.retryUrl} document tone="main" size="large">
          {t('retry')}
        </ButtonLink>
      }
    />
  );
}
