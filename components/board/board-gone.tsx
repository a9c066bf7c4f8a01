'use client';
import { useTranslations } from 'next-intl';
import { ButtonLink } from '@/components/ui/button-link';
import { EmptyState } from '@/components/ui/empty-state';
import { pages } from '@/lib/urls';

/** The person may no longer see this board. */
export function BoardGone() {
  const t = useTranslations('board');
  return (
    <EmptyState
      picture="door"
      heading="h1"
      sentence={t('gone')}
      detail={t('goneDetail')}
      action={
        <ButtonLink href={pages.workplaces()} tone="main">
          {t('goneAction')}
        </ButtonLink>
      }
    />
  );
}
