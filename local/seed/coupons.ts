/** Coupons one can type at the checkout: everywhere, at one restaurant, and one that is over. */
import type { coupon } from '@/services/kit/schema';

export const coupons: readonly (typeof coupon.$inferInsert)[] = [
  { code: 'BAEDAL3000', kind: 'amount', value: 3_000, minimumSubtotalMinor: 15_000, bearer: 'platform' },
  {
    code: 'HALMAE10',
    kind: 'percent',
    value: 10,
    maxDiscountMinor: 4_000,
    restaurantId: 'halmae-sundubu-seongsu',
    bearer: 'restaurant',
  },
  {
    code: 'SPRING2025',
    kind: 'amount',
    value: 5_000,
    bearer: 'platform',
    endsAt: new Date('2025-05-31T15:00:00Z'),
  },
];
