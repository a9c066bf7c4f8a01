'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { type KeptPage, listKeptPages } from '@/lib/worker/kept-list';
import { KeptPages } from './kept-pages';
import styles from './offline-screen.module.css';
import { settledMs } from './use-online';

/** While the device says it has a network, it is Baedal that is away; it is asked for again this often. */
const againMs = 20_000;

/** No network: what can still be read here, and the way back once there is one. */
export function OfflineScreen() {
  const t = useTranslations('app.offline');
  const [kept, setKept] = useState<readonly KeptPage[]>([]);

  useEffect(() => {
    listKeptPages().then(setKept, () => {});
    const open = () => {
      if (navigator.onLine && !document.hidden) window.location.reload();
    };
    let settled: ReturnType<typeof setTimeout> | undefined;
    const back = () => {
      clearTimeout(settled);
      settled = setTimeout(open, settledMs);
    };
    window.addEventListener('online', back);
    const timer = setInterval(open, againMs);
    return () => {
      window.removeEventListener('online', back);
      clearTimeout(settled);
      clearInterval(timer);
    };
  }, []);

  return (
    <div className={styles.screen}>
      <EmptyState
        heading="h1"
        picture="electric-plug"
        sentence={t('sentence')}
        detail={t('detail')}
        action={
          <Button tone="main" size="large" onClick={() => window.location.reload()}>
            {t('retry')}
          </Button>
        }
      />
      {kept.length > 0 && <KeptPages pages={kept} />}
    </div>
  );
}
