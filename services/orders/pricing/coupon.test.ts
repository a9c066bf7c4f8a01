import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { type CouponRow, couponIssue, discountMinor } from './discount';

const now = new Date('2026-11-24T09:00:00Z');
const basket = { restaurantId: 'halmae', subtotalMinor: 18_000, now };
const row = (more: Partial<CouponRow> = {}): CouponRow => ({
  code: 'TEN',
  kind: 'percent',
  value: 10,
  maxDiscountMinor: null,
  minimumSubtotalMinor: 0,
  restaurantId: null,
  bearer: 'platform',
  startsAt: null,
  endsAt: null,
  usesLimit: null,
  uses: 0,
  ...more,
});

test.each([
  ['no such code', null, { coupon: 'unknown' }],
  [
    'from tomorrow on',
    row({ startsAt: new Date('2026-11-25T00:00:00Z') }),
    { coupon: 'early', at: '2026-11-25T00:00:00.000Z' },
  ],
  ['until this minute', row({ endsAt: now }), { coupon: 'over' }],
  ['used by as many as may', row({ usesLimit: 3, uses: 3 }), { coupon: 'over' }],
  ['of another restaurant', row({ restaurantId: 'pizza' }), { coupon: 'elsewhere' }],
  ['from 20,000 on', row({ minimumSubtotalMinor: 20_000 }), { coupon: 'minimum', amountMinor: 2_000 }],
])('a coupon that is %s says so', (_, coupon, about) => {
  expect(couponIssue(coupon, basket)).toEqual({ code: 'COUPON_UNAVAILABLE', field: 'couponCode', about });
});

test('a coupon that counts says nothing, and takes off whole won up to its limit', () => {
  expect(couponIssue(row({ restaurantId: 'halmae', minimumSubtotalMinor: 18_000 }), basket)).toBeNull();
  expect(discountMinor(row(), 18_009)).toBe(1_800);
  expect(discountMinor(row({ maxDiscountMinor: 1_500 }), 18_000)).toBe(1_500);
  expect(discountMinor(row({ kind: 'amount', value: 30_000 }), 18_000)).toBe(18_000);
});

test('whatever the coupon, it takes off whole won: none too many, none below zero, more only for more', () => {
  const won = fc.integer({ min: 0, max: 2_000_000 });
  const coupons = fc
    .record({
      kind: fc.constantFrom('amount' as const, 'percent' as const),
      value: won,
      maxDiscountMinor: fc.option(won),
    })
    .map((more) => row({ ...more, value: more.kind === 'percent' ? more.value % 101 : more.value }));
  fc.assert(
    fc.property(coupons, won, won, (coupon, a, b) => {
      const [less, more] = [Math.min(a, b), Math.max(a, b)];
      const off = discountMinor(coupon, more);
      expect(Number.isInteger(off)).toBe(true);
      expect(off).toBeGreaterThanOrEqual(0);
      expect(off).toBeLessThanOrEqual(more);
      expect(off).toBeLessThanOrEqual(coupon.maxDiscountMinor ?? more);
      expect(discountMinor(coupon, less)).toBeLessThanOrEqual(off);
      if (coupon.kind === 'percent') expect(off).toBeLessThanOrEqual((more * coupon.value) / 100);
    }),
  );
});
