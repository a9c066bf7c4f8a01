import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ButtonLink } from '@/components/ui/button-link';
import { EmptyState } from '@/components/ui/empty-state';
import { pages } from '@/lib/urls';
import { Frame } from './_components/frame';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('account');
  return { title: t('notFound.title') };
}

/** 404: nothing under this address, or nothing of one's own. */
export default async function NotFound() {
  const t = await getTranslations('account');
  return (
    <Frame>
      <EmptyState
        heading="h1"
        picture="takeout-box"
        sentence={t('notFound.sentence')}
        detail={t('notFound.detail')}
        action={
          <ButtonLink document href={pages.home()} tone="main" size="large">
            {t('notFound.action')}
          </ButtonLink>
        }
      />
    </Frame>
  );
}
