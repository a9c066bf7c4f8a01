'use client';
import { useTranslations } from 'next-intl';
import { Badge } from '@/components/ui/badge';
import type { BoardOrder } from '@/contract/schemas/board';
import { formatDistance } from '@/lib/format/distance';
import styles from './order-card.module.css';

/** Where the rider of an order is, in a badge, and who it is; a pick-up order is fetched by the customer. */
export function RiderState({ order }: { order: Pick<BoardOrder, 'delivery' | 'status' | 'serviceType'> }) {
  const t = useTranslations('board');
  const { delivery, status } = order;
  if (order.serviceType === 'pickup') {
    return (
      <p className={styles.rider}>
        <Badge tone={status === 'ready' ? 'care' : 'plain'}>
          {t(status === 'ready' ? 'pickup.waiting' : 'pickup.comes')}
        </Badge>
      </p>
    );
  }
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
