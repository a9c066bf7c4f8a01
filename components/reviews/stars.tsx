import { useTranslations } from 'next-intl';
import { Icon } from '@/components/ui/icon';
import { VisuallyHidden } from '@/components/ui/visually-hidden';
import styles from './stars.module.css';

const all = [1, 2, 3, 4, 5] as const;

/** One to five stars, said in words as well. */
export function Stars({ count }: { count: number }) {
  const t = useTranslations('reviews');
  return (
    <span className={styles.stars}>
      <VisuallyHidden>{t('stars', { count })}</VisuallyHidden>
      {all.map((star) => (
        <span key={star} aria-hidden="true" className={star <= count ? styles.given : styles.kept}>
          <Icon name="star" filled />
        </span>
      ))}
    </span>
  );
}
