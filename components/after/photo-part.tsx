'use client';

import { useTranslations } from 'next-intl';
import { SheetButton } from '@/components/ui/sheet-button';

/**
 * The way to a picture: of the drop-off, where the rider took one, or with `problemId` the one that was sent with a
 * problem.
 */
export function PhotoPart(props: { orderId: string; problemId?: string; timeZone: string }) {
  const t = useTranslations('after.photo');
  return (
    <SheetButton
      wide
      load={() => import('./photo-sheet')}
      render={({ PhotoSheet }, state) => <PhotoSheet {...state} {...props} />}
    >
      {t(props.problemId === undefined ? 'button' : 'sentButton')}
    </SheetButton>
  );
}
