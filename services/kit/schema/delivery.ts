/** The rider's side: riders, deliveries and the offers made for them. */
import { sql } from 'drizzle-orm';
import { boolean, index, integer, pgTable, primaryKey, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import type { DeliveryStatus, FailReason, OfferStatus, UnassignReason } from '@/contract/states/delivery';
import { degrees, instant } from './columns';
import { orders } from './order';

/** A rider's profile. A person of the group `riders` without one gets it on first use. */
export const rider = pgTable('rider', {
  personId: text('person_id').primaryKey(),
  name: text('name').notNull(),
  online: boolean('online').notNull().default(false),
  offlineReason: text('offline_reason').$type<'missed_offers' | 'stale'>(),
  lat: degrees('lat'),
  lng: degrees('lng'),
  positionAt: instant('position_at'),
  /** When the rider's page last spoke; too long ago counts as gone. */
  heartbeatAt: instant('heartbeat_at'),
  missedInRow: integer('missed_in_row').notNull().default(0),
  jobLimit: integer('job_limit').notNull().default(2),
});

export const delivery = pgTable(
  'delivery',
  {
    id: uuid('id').primaryKey(),
    orderId: uuid('order_id')
      .notNull()
      .unique()
      .references(() => orders.id),
    status: text('status').$type<DeliveryStatus>().notNull(),
    riderId: text('rider_id'),
    feeMinor: integer('fee_minor').notNull(),
    createdAt: instant('created_at').notNull(),
    /** When riders were asked last. */
    offeredAt: instant('offered_at'),
    assignedAt: instant('assigned_at'),
    arrivedPickupAt: instant('arrived_pickup_at'),
    pickedUpAt: instant('picked_up_at'),
    arrivedDropoffAt: instant('arrived_dropoff_at'),
    deliveredAt: instant('delivered_at'),
    cancelledAt: instant('cancelled_at'),
    /** When the rider said that nobody answers. */
    noAnswerAt: instant('no_answer_at'),
    failedAt: instant('failed_at'),
    failReason: text('fail_reason').$type<FailReason>(),
    returningAt: instant('returning_at'),
    returnedAt: instant('returned_at'),
    disposedAt: instant('disposed_at'),
    /** When a rider gave it back; such deliveries go first. */
    givenUpAt: instant('given_up_at'),
    proof: text('proof').$type<'handed_over' | 'left_at_door'>(),
  },
  (table) => [
    index('delivery_to_dispatch').on(table.createdAt).where(sql`status = 'unassigned'`),
    index('delivery_of_rider').on(table.riderId, table.assignedAt.desc()),
  ],
);

/** A time-limited proposal of a delivery to one rider; the first valid accept of a delivery wins. */
export const offer = pgTable(
  'offer',
  {
    id: uuid('id').primaryKey(),
    deliveryId: uuid('delivery_id')
      .notNull()
      .references(() => delivery.id),
    riderId: text('rider_id')
      .notNull()
      .references(() => rider.personId),
    status: text('status').$type<OfferStatus>().notNull(),
    toPickupMetres: integer('to_pickup_metres'),
    offeredAt: instant('offered_at').notNull(),
    expiresAt: instant('expires_at').notNull(),
    endedAt: instant('ended_at'),
    /** Accepted once, but the rider gave the job back. */
    releasedAt: instant('released_at'),
  },
  (table) => [
    uniqueIndex('offer_open_of_rider').on(table.riderId).where(sql`status = 'open'`),
    uniqueIndex('offer_accepted_of_delivery')
      .on(table.deliveryId)
      .where(sql`status = 'accepted' AND released_at IS NULL`),
    index('offer_of_delivery').on(table.deliveryId),
    index('offer_to_time_out').on(table.expiresAt).where(sql`status = 'open'`),
  ],
);

/** The picture a rider took where the food was left; kept for thirty days. */
export const deliveryPhoto = pgTable('delivery_photo', {
  deliveryId: uuid('delivery_id')
    .primaryKey()
    .references(() => delivery.id),
  dataUrl: text('data_url').notNull(),
  takenAt: instant('taken_at').notNull(),
});

/** Who gave a delivery back, so that it is not offered to them again. */
export const deliveryGivenUp = pgTable(
  'delivery_given_up',
  {
    deliveryId: uuid('delivery_id')
      .notNull()
      .references(() => delivery.id),
    riderId: text('rider_id').notNull(),
    reason: text('reason').$type<UnassignReason>().notNull(),
    note: text('note').notNull(),
    at: instant('at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.deliveryId, table.riderId] })],
);
