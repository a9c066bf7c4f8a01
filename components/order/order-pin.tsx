import { useTranslations } from 'next-intl';
import { Badge } from '@/components/ui/badge';
import { Card } from '@/components/ui/card';
import styles from './order-pin.module.css';

/** The four digits to tell at the door, large enough to read out while holding a door open. */
export function OrderPin({ pin }: { pin: string }) {
  const t = useTranslations('order.pin');
  return (
    <Card as="section" className={styles.card}>
      <p>
        <span className={styles.words}>{t('words')}</span>
        <span className={styles.pin}>{pin}</span>
      </p>
      <Badge tone="info">{t('badge')}</Badge>
    </Card>
  );
}
