import { getTranslations } from 'next-intl/server';
import { ButtonLink } from '@/components/ui/button-link';
import { EmptyState } from '@/components/ui/empty-state';
import { pages } from '@/lib/urls';

/** The link never was, was taken back, or the order ended long ago: from outside all look the same. */
export default async function SharedNotFound() {
  const t = await getTranslations('share.page');
  return (
    <EmptyState
      picture="takeout-box"
      heading="h1"
      sentence={t('gone')}
      detail={t('goneWords')}
      action={
        <ButtonLink document tone="main" href={pages.home()}>
          {t('goneAction')}
        </ButtonLink>
      }
    />
  );
}
