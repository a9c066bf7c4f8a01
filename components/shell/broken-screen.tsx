'use client';

import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { noAnswer } from '@/lib/no-answer';
import { referenceOf } from './plain-broken-screen';
import { useOnline } from './use-online';

/** A screen that could not be drawn, or not filled: what is safe, what to tell us, and once more. */
export function BrokenScreen(props: { error: unknown; retry: () => void }) {
  const t = useTranslations('errors');
  const common = useTranslations('common');
  const online = useOnline();
  const reference = referenceOf(props.error);
  const looks = {
    offline: { picture: 'electric-plug', detail: t('offline.detail') },
    noAnswer: { picture: 'satellite-dish', detail: t('noAnswer.detail') },
    broken: {
      picture: 'warning',
      detail: reference ? t('broken.detail', { reference }) : t('broken.plain'),
    },
  };
  const kind = !online ? 'offline' : reference === noAnswer ? 'noAnswer' : 'broken';
  return (
    <EmptyState
      heading="h1"
      picture={looks[kind].picture}
      sentence={t(`${kind}.sentence`)}
      detail={looks[kind].detail}
      action={
        <Button tone="main" size="large" onClick={props.retry}>
          {common('retry')}
        </Button>
      }
    />
  );
}
