'use client';
import { useTranslations } from 'next-intl';
import { ButtonLink } from '@/components/ui/button-link';
import { Sheet } from '@/components/ui/sheet';
import { type MapPlace, outside } from '@/lib/urls';
import { CopyAddress } from './copy-address';
import styles from './job.module.css';

/** The way to a stop in the map app of one's choice, or the address to paste into another. */
export function NavigateSheet(props: { place: MapPlace; open: boolean; onClose: () => void }) {
  const { place } = props;
  const t = useTranslations('rider');
  const away = { target: '_blank', rel: 'noreferrer', document: true, size: 'large', wide: true } as const;
  return (
    <Sheet open={props.open} title={t('navigate.title')} onClose={props.onClose}>
      <div className={styles.choices}>
        <p className={styles.address}>{place.address}</p>
        <ButtonLink {...away} href={outside.kakaoMap(place)}>
          {t('navigate.kakao')}
        </ButtonLink>
        <ButtonLink {...away} href={outside.naverMap(place)}>
          {t('navigate.naver')}
        </ButtonLink>
        <ButtonLink {...away} href={outside.googleMaps(place)}>
          {t('navigate.google')}
        </ButtonLink>
        <ButtonLink document size="large" wide href={outside.otherMap(place)}>
          {t('navigate.other')}
        </ButtonLink>
        <p className={styles.hint}>{t('navigate.otherHint')}</p>
        <CopyAddress address={place.address} />
      </div>
    </Sheet>
  );
}
