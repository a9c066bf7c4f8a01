/** Orders of a history, for tests: the later the letter, the later it was placed. */
import type { ActiveOrder } from '@/contract/schemas/active';
import type { OrderSummary } from '@/contract/schemas/order';

export function listedOrder(id: string, status: OrderSummary['status']): OrderSummary {
  return {
    id,
    code: 'A-17',
    status,
    restaurant: {
      id: 'halmae-sundubu-seongsu',
      name: { ko: '할매순두부 성수점', en: 'Halmae Sundubu Seongsu' },
      pictures: ['rice'],
      timeZone: 'Asia/Seoul',
    },
    itemCount: 2,
    firstItem: { ko: '해물순두부', en: 'Seafood sundubu' },
    firstItemCount: 1,
    totalMinor: 21_500,
    currency: 'KRW',
    placedAt: `2026-10-20T09:${10 + (id.codePointAt(0) ?? 0) - 97}:00.000Z`,
    scheduledFor: null,
    reviewable: false,
  };
}

export function activeOrder(id: string, status: OrderSummary['status']): ActiveOrder {
  return {
    ...listedOrder(id, status),
    version: 3,
    serviceType: 'delivery',
    deliveryStatus: null,
    eta: { from: '2026-10-20T09:35:00.000Z', to: '2026-10-20T09:45:00.000Z' },
    hasEnded: ['delivered', 'collected', 'rejected', 'expired', 'cancelled'].includes(status),
    ending: null,
  };
}
