import { useTranslations } from 'next-intl';
import { Icon } from '@/components/ui/icon';
import { VisuallyHidden } from '@/components/ui/visually-hidden';
import styles from './feedback.module.css';

/** One to five stars, said as a number. */
export function Stars({ value }: { value: number }) {
  const t = useTranslations('feedback');
  return (
    <span className={styles.stars}>
      {[1, 2, 3, 4, 5].map((star) => (
        <Icon key={star} name="star" filled={star <= value} />
      ))}
      <VisuallyHidden>{t('stars', { count: value })}</VisuallyHidden>
    </span>
  );
}
