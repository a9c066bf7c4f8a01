'use client';

import { useTranslations } from 'next-intl';
import { SheetButton } from '@/components/ui/sheet-button';
import type { MapPlace } from '@/lib/urls';

/** The way to the restaurant, in the map app one has: the thing to do once the food is ready. */
export function Directions({ place, isNow }: { place: MapPlace; isNow: boolean }) {
  const t = useTranslations('order.pickup');
  return (
    <SheetButton
      wide
      size="large"
      tone={isNow ? 'main' : 'plain'}
      load={() => import('./directions-sheet')}
      render={({ DirectionsSheet }, state) => <DirectionsSheet {...state} place={place} />}
    >
      {t('directions')}
    </SheetButton>
  );
}
