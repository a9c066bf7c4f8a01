'use client';

import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';

/** The server did not say a price: nothing can be ordered until it does. */
export function QuoteFailed(props: { gone: boolean; onRetry: () => void }) {
  const t = useTranslations('basket');
  if (props.gone) return <Notice tone="care">{t('gone')}</Notice>;
  return (
    <Notice tone="care" announce="status" action={<Button onClick={props.onRetry}>{t('retry')}</Button>}>
      {t('failed')}
    </Notice>
  );
}
