'use client';

import { useTranslations } from 'next-intl';
import { ButtonLink } from '@/components/ui/button-link';
import { Card } from '@/components/ui/card';
import type { Order } from '@/contract/schemas/order';
import { formatTime } from '@/lib/format/time';
import { pages } from '@/lib/urls';
import { isTold } from './ending-reasons';
import styles from './order-ending.module.css';
import { ReorderPart } from './reorder-part';
import { SimilarRestaurants } from './similar-restaurants';

/** Why nothing will arrive, what that means for the money, and a way on. */
export function OrderEnding({ order }: { order: Order }) {
  const t = useTranslations('order.ending');
  const { ending, times, restaurant, cancelRequest } = order;
  const time = formatTime(times.endedAt ?? times.acceptBy, restaurant.timeZone);
  const reason = () => {
    if (order.status === 'expired') return t('reason.not_accepted_in_time', { time });
    if (ending?.by === 'customer') {
      return t(cancelRequest?.status === 'approved' ? 'reason.customerApproved' : 'reason.customer', {
        time,
      });
    }
    if (ending && isTold(ending.reason)) return t(`reason.${ending.reason}`);
    return t(times.pickedUpAt ? 'reason.not_handed_over' : 'reason.other');
  };
  return (
    <>
      <Card as="section" className={styles.ending}>
        <p className={styles.reason}>{reason()}</p>
        {ending?.by === 'restaurant' && ending.note && (
          <p>{t('noteFromRestaurant', { note: ending.note })}</p>
        )}
        {order.delivery?.status === 'returned' && <p>{t('returned')}</p>}
        <p className={styles.money}>{t('money')}</p>
        <div className={styles.actions}>
          <ButtonLink tone="main" href={pages.home()}>
            {t('similar')}
          </ButtonLink>
          <ButtonLink href={pages.restaurant(restaurant.id)}>{t('again')}</ButtonLink>
          <ReorderPart
            orderId={order.id}
            owner={{ restaurantId: restaurant.id, restaurantName: restaurant.name }}
            look={{ wide: true }}
          />
        </div>
      </Card>
      <SimilarRestaurants restaurantId={restaurant.id} near={order.address.position} />
    </>
  );
}
