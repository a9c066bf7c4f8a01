import { useTranslations } from 'next-intl';
import { Card } from '@/components/ui/card';
import type { Order } from '@/contract/schemas/order';
import { formatPhone } from '@/lib/format/phone';
import styles from './order-address.module.css';

/** Where it goes and how it is handed over, as it was ordered. The entrance code is never shown back. */
export function OrderAddress({
  order,
}: {
  order: Pick<
    Order,
    'address' | 'entranceCodeGiven' | 'phone' | 'handoff' | 'cutlery' | 'note' | 'riderNote' | 'serviceType'
  >;
}) {
  const t = useTranslations('order.address');
  const isPickup = order.serviceType === 'pickup';
  return (
    <Card as="section" className={styles.card} aria-labelledby="address-title">
      <h2 id="address-title" className={styles.title}>
        {t(isPickup ? 'titlePickup' : 'title')}
      </h2>
      <address className={styles.address}>
        <span className={styles.strong}>
          {order.address.roadAddress}
          {order.address.detail && `, ${order.address.detail}`}
        </span>
        <span>{formatPhone(order.phone)}</span>
      </address>
      <p className={styles.muted}>
        {!isPickup && `${t(order.handoff)} · `}
        {order.cutlery ? t('cutlery') : t('noCutlery')}
      </p>
      {order.note && <p className={styles.muted}>{t('note', { note: order.note })}</p>}
      {order.riderNote && <p className={styles.muted}>{t('riderNote', { note: order.riderNote })}</p>}
      {order.entranceCodeGiven && <p className={styles.muted}>{t('entrance')}</p>}
    </Card>
  );
}
