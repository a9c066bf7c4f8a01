'use client';
import { useTranslations } from 'next-intl';
import { ButtonLink } from '@/components/ui/button-link';
import { EmptyState } from '@/components/ui/empty-state';
import { pages } from '@/lib/urls';

/** The person is no rider any more. */
export function RiderGone() {
  const t = useTranslations('rider');
  return (
    <EmptyState
      picture="door"
      heading="h1"
      sentence={t('gone')}
      detail={t('goneDetail')}
      action={
        <ButtonLink href={pages.account()} tone="main">
          {t('account')}
        </ButtonLink>
      }
    />
  );
}
