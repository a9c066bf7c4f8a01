import { useTranslations } from 'next-intl';
import { ButtonLink } from '@/components/ui/button-link';
import { EmptyState } from '@/components/ui/empty-state';
import { mainId } from '@/components/ui/skip-link';
import { pages } from '@/lib/urls';
import { WorkplaceHeader } from './workplace-header';

/** A member of staff whom no restaurant knows yet, and how to change that. */
export function NoWorkplace({ email }: { email: string }) {
  const t = useTranslations('board');
  return (
    <main id={mainId}>
      <WorkplaceHeader />
      <EmptyState
        picture="chef"
        heading="h1"
        sentence={t('workplaces.none')}
        detail={t('workplaces.noneDetail', { email })}
        action={
          <ButtonLink href={pages.workplaces()} document tone="main" size="large">
            {t('workplaces.noneAction')}
          </ButtonLink>
        }
      />
    </main>
  );
}
