'use client';

import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { referenceOf } from './plain-broken-screen';
import { useOnline } from './use-online';

/** A screen that could not be drawn: what is safe, what to tell us, and once more. */
export function BrokenScreen(props: { error: unknown; retry: () => void }) {
  const t = useTranslations('errors');
  const common = useTranslations('common');
  const online = useOnline();
  const reference = referenceOf(props.error);
  const broken = reference ? t('broken.detail', { reference }) : t('broken.plain');
  return (
    <EmptyState
      heading="h1"
      picture={online ? 'warning' : 'electric-plug'}
      sentence={online ? t('broken.sentence') : t('offline.sentence')}
      detail={online ? broken : t('offline.detail')}
      action={
        <Button tone="main" size="large" onClick={props.retry}>
          {common('retry')}
        </Button>
      }
    />
  );
}
