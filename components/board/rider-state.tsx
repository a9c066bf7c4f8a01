'use client';
import { useTranslations } from 'next-intl';
import { Badge } from '@/components/ui/badge';
import type { BoardOrder } from '@/contract/schemas/board';
import { formatDistance } from '@/lib/format/distance';
import styles from './order-card.module.css';

/** Where the rider of an order is, in a badge, and who it is. */
export function RiderState({ delivery, status }: Pick<BoardOrder, 'delivery' | 'status'>) {
  const t = useTranslations('board');
  if (!delivery) return null;
  return (
    <p className={styles.rider}>
      <RiderBadge delivery={delivery} waiting={status === 'ready'} />
      {delivery.riderName && (
        <span className={styles.muted}>{t('rider.name', { name: delivery.riderName })}</span>
      )}
    </p>
  );
}

function RiderBadge(props: { delivery: NonNullable<BoardOrder['delivery']>; waiting: boolean }) {
  const { delivery } = props;
  const t = useTranslations('board');
  switch (delivery.status) {
    case 'unassigned':
    case 'offered':
      // While it cooks there is time; food that waits is a care.
      return <Badge tone={props.waiting ? 'care' : 'plain'}>{t('rider.searching')}</Badge>;
    case 'assigned':
      return (
        <Badge tone="info">
          {delivery.distanceMetres === null
            ? t('rider.assigned')
            : t('rider.onTheWay', { distance: formatDistance(delivery.distanceMetres) })}
        </Badge>
      );
    case 'at_pickup':
      return (
        <Badge tone="good" dot>
          {t('rider.arrived')}
        </Badge>
      );
    default:
      return null;
  }
}
