'use client';

import { useTranslations } from 'next-intl';
import { SheetButton } from '@/components/ui/sheet-button';

/** Lets others look on, while there is something to see. `restaurant` is its name, for the message that is sent. */
export function SharePart(props: { orderId: string; restaurant: string }) {
  const t = useTranslations('share.sheet');
  return (
    <SheetButton
      wide
      load={() => import('./share-sheet')}
      render={({ ShareSheet }, state) => <ShareSheet {...props} {...state} />}
    >
      {t('button')}
    </SheetButton>
  );
}
