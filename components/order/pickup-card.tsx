import { useTranslations } from 'next-intl';
import { Card } from '@/components/ui/card';
import { Seal } from '@/components/ui/seal';
import styles from './pickup-card.module.css';

/** The code of a pick-up order, large enough to be read across a counter. */
export function PickupCard({ code }: { code: string }) {
  const t = useTranslations('order.pickup');
  return (
    <Card as="section" className={styles.card}>
      <Seal size="large">{code}</Seal>
      <p>
        <strong className={styles.title}>{t('title')}</strong>
        <span className={styles.words}>{t('words')}</span>
      </p>
    </Card>
  );
}
