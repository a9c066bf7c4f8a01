'use client';

import { useTranslations } from 'next-intl';
import { SheetButton } from '@/components/ui/sheet-button';

/** The way to the picture of the drop-off, where the rider took one. */
export function PhotoPart(props: { orderId: string; timeZone: string }) {
  const t = useTranslations('after.photo');
  return (
    <SheetButton
      wide
      load={() => import('./photo-sheet')}
      render={({ PhotoSheet }, state) => <PhotoSheet {...state} {...props} />}
    >
      {t('button')}
    </SheetButton>
  );
}
