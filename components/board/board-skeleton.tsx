import { useTranslations } from 'next-intl';
import { Mark } from '@/components/ui/mark';
import { Skeleton } from '@/components/ui/skeleton';
import { VisuallyHidden } from '@/components/ui/visually-hidden';
import styles from './board-skeleton.module.css';

/** The board while it is read: its columns, with places for cards. */
export function BoardSkeleton() {
  const t = useTranslations('common');
  return (
    <div className={styles.board} aria-busy="true">
      <VisuallyHidden live="polite">{t('loading')}</VisuallyHidden>
      <div className={styles.header}>
        <Mark />
        <Skeleton shape="title" className={styles.name} />
      </div>
      <div className={styles.columns}>
        <Skeleton className={styles.tall} />
        <Skeleton className={styles.middle} />
        <Skeleton className={styles.middle} />
        <Skeleton shape="card" />
      </div>
    </div>
  );
}
