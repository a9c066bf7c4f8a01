import { getTranslations } from 'next-intl/server';
import { ButtonLink } from '@/components/ui/button-link';
import { EmptyState } from '@/components/ui/empty-state';
import { pages } from '@/lib/urls';

/** No such order for this person: it may not exist, or be somebody else's. */
export default async function OrderNotFound() {
  const t = await getTranslations('order.notFound');
  return (
    <EmptyState
      picture="takeout-box"
      heading="h1"
      sentence={t('title')}
      detail={t('words')}
      action={
        <ButtonLink tone="main" href={pages.orders()}>
          {t('action')}
        </ButtonLink>
      }
    />
  );
}
