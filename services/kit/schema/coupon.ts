/** Coupons, and who used which: once per person. */
import { integer, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import type { Bearer } from '@/contract/states/payment';
import { instant } from './columns';

export const coupon = pgTable('coupon', {
  /** Upper case. */
  code: text('code').primaryKey(),
  kind: text('kind').$type<'amount' | 'percent'>().notNull(),
  /** Won, or whole percent. */
  value: integer('value').notNull(),
  /** The most a percentage may come to; null is no limit. */
  maxDiscountMinor: integer('max_discount_minor'),
  minimumSubtotalMinor: integer('minimum_subtotal_minor').notNull().default(0),
  /** Null counts everywhere. */
  restaurantId: text('restaurant_id'),
  bearer: text('bearer').$type<Bearer>().notNull(),
  startsAt: instant('starts_at'),
  endsAt: instant('ends_at'),
  /** How many people may use it; null is no limit. */
  usesLimit: integer('uses_limit'),
  uses: integer('uses').notNull().default(0),
});

export const couponUse = pgTable(
  'coupon_use',
  {
    code: text('code')
      .notNull()
      .references(() => coupon.code),
    customerId: text('customer_id').notNull(),
    orderId: uuid('order_id').notNull(),
  },
  (table) => [primaryKey({ columns: [table.code, table.customerId] })],
);
