import { getTranslations } from 'next-intl/server';
import { ButtonLink } from '@/components/ui/button-link';
import { EmptyState } from '@/components/ui/empty-state';
import { pages } from '@/lib/urls';

/** A restaurant that does not exist, or no longer. */
export default async function RestaurantNotFound() {
  const t = await getTranslations('restaurant');
  return (
    <EmptyState
      heading="h1"
      picture="takeout-box"
      sentence={t('absent.sentence')}
      detail={t('absent.detail')}
      action={
        <ButtonLink href={pages.home()} tone="main" size="large">
          {t('absent.action')}
        </ButtonLink>
      }
    />
  );
}
