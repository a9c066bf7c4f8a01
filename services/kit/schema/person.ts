/** What a customer keeps: how to be called and told, favourites, places, and the browsers that hear news. */
import { boolean, index, integer, jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import type { Address } from '@/contract/place';
import type { AddressLabel } from '@/contract/schemas/person';
import type { Locale, LocalizedText } from '@/contract/text';
import { degrees, instant } from './columns';
import { restaurant } from './restaurant';

export const customerProfile = pgTable('customer_profile', {
  personId: text('person_id').primaryKey(),
  name: text('name').notNull(),
  /** E.164. */
  phone: text('phone'),
  locale: text('locale').$type<Locale>(),
  notifyOrders: boolean('notify_orders').notNull().default(true),
  notifyOffers: boolean('notify_offers').notNull().default(false),
});

export const favourite = pgTable(
  'favourite',
  {
    personId: text('person_id').notNull(),
    restaurantId: text('restaurant_id')
      .notNull()
      .references(() => restaurant.id),
    addedAt: instant('added_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.personId, table.restaurantId] })],
);

export const savedAddress = pgTable(
  'saved_address',
  {
    id: uuid('id').primaryKey(),
    personId: text('person_id').notNull(),
    label: text('label').$type<AddressLabel>().notNull(),
    name: text('name').notNull(),
    address: jsonb('address').$type<Address>().notNull(),
    lat: degrees('lat').notNull(),
    lng: degrees('lng').notNull(),
    district: jsonb('district').$type<LocalizedText>().notNull(),
    savedAt: instant('saved_at').notNull(),
  },
  (table) => [index('saved_address_of_person').on(table.personId, table.savedAt)],
);

/** A browser that wants to hear of its person's orders. */
export const pushSubscription = pgTable(
  'push_subscription',
  {
    /** SHA-256 of the endpoint: endpoints are long. */
    id: text('id').primaryKey(),
    personId: text('person_id').notNull(),
    endpoint: text('endpoint').notNull(),
    p256dh: text('p256dh').notNull(),
    auth: text('auth').notNull(),
    locale: text('locale').$type<Locale>().notNull(),
    subscribedAt: instant('subscribed_at').notNull(),
  },
  (table) => [index('push_subscription_of_person').on(table.personId)],
);

/**
 * One message to one browser, written with the event it tells of; gone once it was taken. It does not refer to the
 * subscription: a browser that is forgotten at the same moment must not undo a step of an order.
 */
export const pushOutbox = pgTable(
  'push_outbox',
  {
    subscriptionId: text('subscription_id').notNull(),
    orderId: uuid('order_id').notNull(),
    /** The order's version that the event made. */
    version: integer('version').notNull(),
    eventType: text('event_type').notNull(),
    at: instant('at').notNull(),
    /** When to try (again); moved ahead while somebody tries, so that nobody else does. */
    dueAt: instant('due_at').notNull(),
    tries: integer('tries').notNull().default(0),
  },
  (table) => [
    primaryKey({ columns: [table.subscriptionId, table.orderId, table.version] }),
    index('push_outbox_due').on(table.dueAt),
  ],
);

/** Who sends (VAPID, RFC 8292): one pair of keys for this database, made once. */
export const pushKey = pgTable('push_key', {
  /** Always 1. */
  id: integer('id').primaryKey(),
  publicKey: text('public_key').notNull(),
  /** JWK, as JSON. */
  privateKey: text('private_key').notNull(),
});
