/** Orders with their payment, frozen at placing, and the append-only story of each. */
import { sql } from 'drizzle-orm';
import { boolean, index, integer, jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import type { Address } from '@/contract/place';
import type { PricedLine } from '@/contract/schemas/basket';
import type { Ending } from '@/contract/schemas/order';
import type { Actor } from '@/contract/states/machine';
import type { OrderStatus } from '@/contract/states/order';
import type { PaymentMethod, PaymentStatus } from '@/contract/states/payment';
import type { LocalizedText } from '@/contract/text';
import { degrees, instant } from './columns';
import { restaurant } from './restaurant';

/** Lines, prices, address and names are copies: what was agreed does not move with the menu. */
export const orders = pgTable(
  'orders',
  {
    id: uuid('id').primaryKey(),
    code: text('code').notNull(),
    /** Equals the number of its events; grows by one with each. */
    version: integer('version').notNull(),
    status: text('status').$type<OrderStatus>().notNull(),
    restaurantId: text('restaurant_id')
      .notNull()
      .references(() => restaurant.id),
    customerId: text('customer_id').notNull(),
    menuVersion: integer('menu_version').notNull(),
    lines: jsonb('lines').$type<PricedLine[]>().notNull(),
    currency: text('currency').$type<'KRW'>().notNull(),
    subtotalMinor: integer('subtotal_minor').notNull(),
    discountMinor: integer('discount_minor').notNull(),
    deliveryFeeMinor: integer('delivery_fee_minor').notNull(),
    smallOrderFeeMinor: integer('small_order_fee_minor').notNull(),
    tipMinor: integer('tip_minor').notNull(),
    totalMinor: integer('total_minor').notNull(),
    vatMinor: integer('vat_minor').notNull(),
    address: jsonb('address').$type<Address>().notNull(),
    lat: degrees('lat').notNull(),
    lng: degrees('lng').notNull(),
    district: jsonb('district').$type<LocalizedText>().notNull(),
    distanceMetres: integer('distance_metres').notNull(),
    phone: text('phone').notNull(),
    note: text('note').notNull(),
    handoff: text('handoff').$type<'meet_at_door' | 'leave_at_door'>().notNull(),
    cutlery: boolean('cutlery').notNull(),
    prepMinutes: integer('prep_minutes').notNull(),
    placedAt: instant('placed_at').notNull(),
    acceptBy: instant('accept_by').notNull(),
    acceptedAt: instant('accepted_at'),
    preparingAt: instant('preparing_at'),
    readyBy: instant('ready_by'),
    readyAt: instant('ready_at'),
    pickedUpAt: instant('picked_up_at'),
    deliveredAt: instant('delivered_at'),
    endedAt: instant('ended_at'),
    ending: jsonb('ending').$type<Ending>(),
  },
  (table) => [
    index('orders_of_customer').on(table.customerId, table.placedAt.desc()),
    index('orders_of_restaurant').on(table.restaurantId, table.placedAt.desc()),
    index('orders_to_expire').on(table.acceptBy).where(sql`status = 'placed'`),
    index('orders_to_start').on(table.readyBy).where(sql`status = 'accepted'`),
  ],
);

export const payment = pgTable('payment', {
  orderId: uuid('order_id')
    .primaryKey()
    .references(() => orders.id),
  method: text('method').$type<PaymentMethod>().notNull(),
  status: text('status').$type<PaymentStatus>().notNull(),
  amountMinor: integer('amount_minor').notNull(),
  paidAt: instant('paid_at'),
  voidedAt: instant('voided_at'),
});

/** What happened, in order, without gaps; never changed, never deleted. */
export const orderEvent = pgTable(
  'order_event',
  {
    orderId: uuid('order_id')
      .notNull()
      .references(() => orders.id),
    version: integer('version').notNull(),
    at: instant('at').notNull(),
    type: text('type').notNull(),
    actor: text('actor').$type<Actor>().notNull(),
    actorId: text('actor_id'),
    data: jsonb('data').$type<Record<string, unknown>>(),
  },
  (table) => [primaryKey({ columns: [table.orderId, table.version] })],
);

/** How many codes a restaurant gave on a business day. */
export const orderCode = pgTable(
  'order_code',
  {
    restaurantId: text('restaurant_id').notNull(),
    businessDay: text('business_day').notNull(),
    given: integer('given').notNull(),
  },
  (table) => [primaryKey({ columns: [table.restaurantId, table.businessDay] })],
);
