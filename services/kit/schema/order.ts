/** Orders with their payment, frozen at placing, and the append-only story of each. */
import { sql } from 'drizzle-orm';
import {
  boolean,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import type { Address } from '@/contract/place';
import type { Handoff, PricedLine, ServiceType, Substitution } from '@/contract/schemas/basket';
import type { Ending } from '@/contract/schemas/order';
import type { CancelRequestStatus } from '@/contract/states/cancel-request';
import type { Proof } from '@/contract/states/delivery';
import type { Actor } from '@/contract/states/machine';
import type { CancelReason, DeclineCancelReason, OrderStatus } from '@/contract/states/order';
import type { Bearer, PaymentMethod, PaymentStatus, RefundReason } from '@/contract/states/payment';
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
    /** Without the entrance code, which stands apart. */
    address: jsonb('address').$type<Address>().notNull(),
    /** For the assigned rider only, and forgotten when the order has ended. */
    entranceCode: text('entrance_code'),
    lat: degrees('lat').notNull(),
    lng: degrees('lng').notNull(),
    district: jsonb('district').$type<LocalizedText>().notNull(),
    distanceMetres: integer('distance_metres').notNull(),
    phone: text('phone').notNull(),
    /** To the kitchen. */
    note: text('note').notNull(),
    riderNote: text('rider_note').notNull().default(''),
    handoff: text('handoff').$type<Handoff>().notNull(),
    cutlery: boolean('cutlery').notNull(),
    substitution: text('substitution').$type<Substitution>().notNull().default('refund'),
    /** What a customer who pays cash will hand over, so that the rider brings the change. */
    cashGivenMinor: integer('cash_given_minor'),
    /** The quarter of an hour that was chosen; null is as soon as possible. */
    slotFrom: instant('slot_from'),
    slotTo: instant('slot_to'),
    /** When the kitchen must be done for it. */
    slotReadyBy: instant('slot_ready_by'),
    serviceType: text('service_type').$type<ServiceType>().notNull().default('delivery'),
    /** What the customer agreed to; `totalMinor` may become lower, never higher. */
    agreedTotalMinor: integer('agreed_total_minor').notNull().default(0),
    couponCode: text('coupon_code'),
    proof: text('proof').$type<Proof>().notNull().default('handed_over'),
    pin: text('pin'),
    /** How often the kitchen changed its promise. */
    delays: integer('delays').notNull().default(0),
    prepMinutes: integer('prep_minutes').notNull(),
    placedAt: instant('placed_at').notNull(),
    acceptBy: instant('accept_by').notNull(),
    acceptedAt: instant('accepted_at'),
    preparingAt: instant('preparing_at'),
    readyBy: instant('ready_by'),
    readyAt: instant('ready_at'),
    pickedUpAt: instant('picked_up_at'),
    deliveredAt: instant('delivered_at'),
    undeliveredAt: instant('undelivered_at'),
    collectedAt: instant('collected_at'),
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
  /** When money went back last. */
  refundedAt: instant('refunded_at'),
});

/** What happened, in order, without gaps; a trigger refuses to change or delete any of it. */
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

/** Wishes to cancel after the kitchen accepted; at most one open per order. */
export const cancelRequest = pgTable(
  'cancel_request',
  {
    id: uuid('id').primaryKey(),
    orderId: uuid('order_id')
      .notNull()
      .references(() => orders.id),
    /** The first, second, … wish of its order: two may come within one millisecond. */
    nth: integer('nth').notNull().default(1),
    status: text('status').$type<CancelRequestStatus>().notNull(),
    reason: text('reason').$type<CancelReason>().notNull(),
    note: text('note').notNull(),
    requestedAt: instant('requested_at').notNull(),
    lapsesAt: instant('lapses_at').notNull(),
    answeredAt: instant('answered_at'),
    declineReason: text('decline_reason').$type<DeclineCancelReason>(),
  },
  (table) => [
    index('cancel_request_of_order').on(table.orderId, table.requestedAt.desc()),
    uniqueIndex('cancel_request_open').on(table.orderId).where(sql`status = 'open'`),
    index('cancel_request_to_lapse').on(table.lapsesAt).where(sql`status = 'open'`),
  ],
);

/** Money that went back after the hand-over. */
export const refund = pgTable(
  'refund',
  {
    id: uuid('id').primaryKey(),
    orderId: uuid('order_id')
      .notNull()
      .references(() => orders.id),
    amountMinor: integer('amount_minor').notNull(),
    reason: text('reason').$type<RefundReason>().notNull(),
    bearer: text('bearer').$type<Bearer>().notNull(),
    note: text('note').notNull(),
    at: instant('at').notNull(),
    byPersonId: text('by_person_id').notNull(),
  },
  (table) => [index('refund_of_order').on(table.orderId)],
);
