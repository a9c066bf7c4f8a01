'use client';

import { useTranslations } from 'next-intl';
import { ButtonLink } from '@/components/ui/button-link';
import { Sheet } from '@/components/ui/sheet';
import type { SheetState } from '@/components/ui/sheet-button';
import { type MapPlace, outside } from '@/lib/urls';
import styles from './sheets.module.css';

/** Ways out into the map apps of a device. */
export function DirectionsSheet({ place, ...state }: SheetState & { place: MapPlace }) {
  const t = useTranslations('order.pickup');
  const away = { target: '_blank', rel: 'noreferrer', document: true, size: 'large', wide: true } as const;
  return (
    <Sheet {...state} title={t('directions')}>
      <div className={styles.choices}>
        <p>{place.address}</p>
        <ButtonLink {...away} href={outside.kakaoMap(place)}>
          {t('kakao')}
        </ButtonLink>
        <ButtonLink {...away} href={outside.naverMap(place)}>
          {t('naver')}
        </ButtonLink>
        <ButtonLink {...away} href={outside.googleMaps(place)}>
          {t('google')}
        </ButtonLink>
        <ButtonLink document size="large" wide href={outside.otherMap(place)}>
          {t('other')}
        </ButtonLink>
      </div>
    </Sheet>
  );
}
