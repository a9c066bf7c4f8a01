/** What a coupon takes off, and why it may not count for a basket. */
import type { CheckoutIssue, CouponReason } from '@/contract/errors';
import type { coupon } from '@/services/kit/schema';

export type CouponRow = typeof coupon.$inferSelect;

/** Why a coupon cannot be used for this basket now, or null; who used it before is known only when placing. */
export function couponIssue(
  row: CouponRow | null,
  basket: { restaurantId: string; subtotalMinor: number; now: Date },
): CheckoutIssue | null {
  const refused = (coupon: CouponReason, more: CheckoutIssue['about'] = {}): CheckoutIssue => ({
    code: 'COUPON_UNAVAILABLE',
    field: 'couponCode',
    about: { coupon, ...more },
  });
  if (row === null) return refused('unknown');
  const at = basket.now.getTime();
  if (row.startsAt !== null && row.startsAt.getTime() > at) {
    return refused('early', { at: row.startsAt.toISOString() });
  }
  if (row.endsAt !== null && row.endsAt.getTime() <= at) return refused('over');
  if (row.usesLimit !== null && row.uses >= row.usesLimit) return refused('over');
  if (row.restaurantId !== null && row.restaurantId !== basket.restaurantId) return refused('elsewhere');
  const missing = row.minimumSubtotalMinor - basket.subtotalMinor;
  return missing > 0 ? refused('minimum', { amountMinor: missing }) : null;
}

/** Whole won, rounded down, never more than the subtotal. */
export function discountMinor(row: CouponRow, subtotalMinor: number): number {
  const full = row.kind === 'amount' ? row.value : Math.floor((subtotalMinor * row.value) / 100);
  return Math.min(full, row.maxDiscountMinor ?? full, subtotalMinor);
}
