'use client';

import { useTranslations } from 'next-intl';
import { Icon } from '@/components/ui/icon';
import styles from './city-map.module.css';

/** Nearer, further, and back to the whole way once somebody has moved the map. */
export function MapControls(props: {
  onNearer: () => void;
  onFurther: () => void;
  onRecentre: (() => void) | null;
}) {
  const t = useTranslations('map');
  return (
    <div className={styles.controls}>
      {props.onRecentre && (
        <button
          type="button"
          className={styles.control}
          aria-label={t('recentre')}
          onClick={props.onRecentre}
        >
          <Icon name="target" />
        </button>
      )}
      <button type="button" className={styles.control} aria-label={t('nearer')} onClick={props.onNearer}>
        <Icon name="plus" />
      </button>
      <button type="button" className={styles.control} aria-label={t('further')} onClick={props.onFurther}>
        <Icon name="minus" />
      </button>
    </div>
  );
}
