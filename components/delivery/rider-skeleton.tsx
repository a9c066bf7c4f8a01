import { useTranslations } from 'next-intl';
import { Skeleton } from '@/components/ui/skeleton';
import { VisuallyHidden } from '@/components/ui/visually-hidden';
import styles from './rider-screen.module.css';

/** The rider's page while it is read: the bar, the map, the sentence, the button. */
export function RiderSkeleton() {
  const t = useTranslations('common');
  return (
    <div className={styles.screen} aria-busy="true">
      <VisuallyHidden live="polite">{t('loading')}</VisuallyHidden>
      <div className={styles.skeletonBar}>
        <Skeleton shape="chip" />
        <Skeleton shape="chip" />
      </div>
      <Skeleton className={styles.skeletonMap} />
      <Skeleton shape="line" />
      <Skeleton shape="title" />
      <Skeleton shape="card" />
      <Skeleton className={styles.skeletonButton} />
    </div>
  );
}
