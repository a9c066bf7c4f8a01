import { useTranslations } from 'next-intl';
import { ButtonLink } from './button-link';
import { EmptyState } from './empty-state';

/** A page whose data did not come: what happened, and the way to ask again (`retry`, the page itself). */
export function Unreachable(props: { retry: string; sentence?: string }) {
  const t = useTranslations('errors');
  const common = useTranslations('common');
  return (
    <EmptyState
      heading="h1"
      picture="satellite-dish"
      sentence={props.sentence ?? t('unreachable.sentence')}
      detail={t('unreachable.detail')}
      action={
        <ButtonLink document href={props.retry} tone="main" size="large">
          {common('retry')}
        </ButtonLink>
      }
    />
  );
}
