/** What a coupon takes off, and whether it counts for a basket. */
import type { coupon } from '@/services/kit/schema';

export type CouponRow = typeof coupon.$inferSelect;

/** Whether a coupon may be used for this basket now; who used it before is known only when placing. */
export function couponCounts(
  row: CouponRow,
  basket: { restaurantId: string; subtotalMinor: number; now: Date },
): boolean {
  const at = basket.now.getTime();
  return (
    (row.restaurantId === null || row.restaurantId === basket.restaurantId) &&
    (row.startsAt === null || row.startsAt.getTime() <= at) &&
    (row.endsAt === null || row.endsAt.getTime() > at) &&
    (row.usesLimit === null || row.uses < row.usesLimit) &&
    basket.subtotalMinor >= row.minimumSubtotalMinor
  );
}

/** Whole won, rounded down, never more than the subtotal. */
export function discountMinor(row: CouponRow, subtotalMinor: number): number {
  const full = row.kind === 'amount' ? row.value : Math.floor((subtotalMinor * row.value) / 100);
  return Math.min(full, row.maxDiscountMinor ?? full, subtotalMinor);
}
