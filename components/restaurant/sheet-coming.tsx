'use client';

import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { Skeleton } from '@/components/ui/skeleton';
import styles from './sheet-coming.module.css';

/** The shape of a dish's sheet while its script is on the way, or what to do where it does not come. */
export function SheetComing(props: { failed: boolean; onRetry: () => void; onClose: () => void }) {
  const t = useTranslations('menu.sheet');
  return (
    <div className={styles.place}>
      <div className={styles.sheet} role="status" aria-label={t('coming')}>
        {props.failed ? (
          <>
            <p>{t('failed')}</p>
            <Button tone="strong" size="large" wide onClick={props.onRetry}>
              {t('retry')}
            </Button>
            <Button size="large" wide onClick={props.onClose}>
              {t('close')}
            </Button>
          </>
        ) : (
          <>
            <Skeleton shape="title" />
            <Skeleton shape="tile" />
            <Skeleton />
            <Skeleton />
          </>
        )}
      </div>
    </div>
  );
}
