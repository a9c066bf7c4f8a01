'use client';

import { useTranslations } from 'next-intl';
import type { BadgeTone } from '@/components/ui/badge';
import { ButtonLink } from '@/components/ui/button-link';
import type { OrderSummary } from '@/contract/schemas/order';
import { pages } from '@/lib/urls';
import { OrderRow } from './order-row';
import { ReorderPart } from './reorder-part';

/** An order that is over: to look at, to have again, and to review while that may be done. */
export function PastRow({ order }: { order: OrderSummary }) {
  const t = useTranslations('order');
  const { id, restaurant, status } = order;
  const tone: BadgeTone = status === 'delivered' || status === 'collected' ? 'good' : 'plain';
  return (
    <OrderRow order={order} status={t(`status.${status}`)} tone={tone}>
      <ReorderPart
        orderId={id}
        owner={{ restaurantId: restaurant.id, restaurantName: restaurant.name }}
        look={{ wide: true }}
      />
      {order.reviewable && (
        <ButtonLink wide href={pages.order(id)}>
          {t('history.review')}
        </ButtonLink>
      )}
    </OrderRow>
  );
}
