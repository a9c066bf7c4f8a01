'use client';

import { PhotoPart } from '@/components/after/photo-part';
import { ProblemPart } from '@/components/after/problem-part';
import { ReviewPart } from '@/components/after/review-part';
import type { Order } from '@/contract/schemas/order';
import styles from './order-tracking.module.css';
import { ReorderPart } from './reorder-part';

/** What there is to do once the food came: say how it was, what was wrong, look at the photo, have it again. */
export function OrderAfter({ order, onSaid }: { order: Order; onSaid: () => void }) {
  const { restaurant } = order;
  return (
    <>
      <ReviewPart order={order} onSaved={onSaid} />
      <div className={styles.pair}>
        <ReorderPart
          orderId={order.id}
          owner={{ restaurantId: restaurant.id, restaurantName: restaurant.name }}
          look={{ wide: true }}
        />
        {order.delivery?.hasPhoto && <PhotoPart orderId={order.id} timeZone={restaurant.timeZone} />}
      </div>
      <ProblemPart order={order} onReported={onSaid} />
    </>
  );
}
