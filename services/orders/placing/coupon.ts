/** Coupons in the database: found, used once per person, given back when an order comes to nothing. */
import { eq } from 'drizzle-orm';
import type { CouponReason } from '@/contract/errors';
import type { Queries, Tx } from '@/services/kit/database';
import { coupon } from '@/services/kit/schema';
import type { CouponRow } from '../pricing/discount';

export async function findCoupon(
  { orm }: Pick<Queries, 'orm'>,
  code: string | undefined,
): Promise<CouponRow | null> {
  if (code === undefined || code === '') return null;
  return (await orm.select().from(coupon).where(eq(coupon.code, code)))[0] ?? null;
}

/** Marks it used by this person; otherwise why not: they did so before, or as many as may. */
export async function redeemCoupon(
  tx: Tx,
  use: { code: string; customerId: string; orderId: string },
): Promise<CouponReason | null> {
  const used = await tx.query(
    `INSERT INTO coupon_use (code, customer_id, order_id) VALUES ($1, $2, $3)
     ON CONFLICT DO NOTHING RETURNING 1 AS used`,
    [use.code, use.customerId, use.orderId],
  );
  if (used.length === 0) return 'used';
  const counted = await tx.query(
    `UPDATE coupon SET uses = uses + 1 WHERE code = $1 AND (uses_limit IS NULL OR uses < uses_limit)
     RETURNING 1 AS counted`,
    [use.code],
  );
  return counted.length > 0 ? null : 'over';
}

/** An order that ended without food leaves the coupon to be used again. */
export async function releaseCoupon(tx: Tx, orderId: string): Promise<void> {
  await tx.query(
    `WITH gone AS (DELETE FROM coupon_use WHERE order_id = $1 RETURNING code)
     UPDATE coupon SET uses = uses - 1 FROM gone WHERE coupon.code = gone.code`,
    [orderId],
  );
}
