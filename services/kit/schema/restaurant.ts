/** Restaurants, their menus and who works there. Ids are slugs; prices are whole won. */
import {
  boolean,
  doublePrecision,
  foreignKey,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
} from 'drizzle-orm/pg-core';
import type { Cuisine, Hours } from '@/contract/schemas/restaurant';
import type { LocalizedText } from '@/contract/text';
import { degrees, instant } from './columns';

export const restaurant = pgTable('restaurant', {
  id: text('id').primaryKey(),
  name: jsonb('name').$type<LocalizedText>().notNull(),
  description: jsonb('description').$type<LocalizedText>().notNull(),
  cuisine: text('cuisine').$type<Cuisine>().notNull(),
  pictures: jsonb('pictures').$type<string[]>().notNull(),
  district: jsonb('district').$type<LocalizedText>().notNull(),
  roadAddress: jsonb('road_address').$type<LocalizedText>().notNull(),
  lat: degrees('lat').notNull(),
  lng: degrees('lng').notNull(),
  phone: text('phone').notNull(),
  timeZone: text('time_zone').notNull().default('Asia/Seoul'),
  hours: jsonb('hours').$type<Hours[]>().notNull(),
  minimumMinor: integer('minimum_minor').notNull(),
  smallOrderFeeMinor: integer('small_order_fee_minor').notNull().default(0),
  baseFeeMinor: integer('base_fee_minor').notNull(),
  includedMetres: integer('included_metres').notNull(),
  perStepMinor: integer('per_step_minor').notNull(),
  freeFromMinor: integer('free_from_minor').notNull().default(0),
  radiusMetres: integer('radius_metres').notNull(),
  prepMinutes: integer('prep_minutes').notNull(),
  /** How long an order waits for an answer before it expires. */
  acceptMinutes: integer('accept_minutes').notNull().default(5),
  /** How many scheduled orders a quarter of an hour takes. */
  slotCapacity: integer('slot_capacity').notNull().default(6),
  /** Of its reviews, moved on with each of them. */
  ratingAverage: doublePrecision('rating_average').notNull().default(0),
  ratingCount: integer('rating_count').notNull().default(0),
  /** Takes no orders while true; until `pausedUntil` where that is set. */
  paused: boolean('paused').notNull().default(false),
  pausedUntil: instant('paused_until'),
  /** `missed_orders` when the server paused it, null when a person did. */
  pauseReason: text('pause_reason'),
  missedInRow: integer('missed_in_row').notNull().default(0),
  /** Grows with every change of the menu. */
  menuVersion: integer('menu_version').notNull().default(1),
});

export const menuCategory = pgTable(
  'menu_category',
  {
    restaurantId: text('restaurant_id')
      .notNull()
      .references(() => restaurant.id),
    id: text('id').notNull(),
    name: jsonb('name').$type<LocalizedText>().notNull(),
    rank: integer('rank').notNull(),
  },
  (table) => [primaryKey({ columns: [table.restaurantId, table.id] })],
);

export const menuItem = pgTable(
  'menu_item',
  {
    restaurantId: text('restaurant_id').notNull(),
    id: text('id').notNull(),
    categoryId: text('category_id').notNull(),
    name: jsonb('name').$type<LocalizedText>().notNull(),
    description: jsonb('description').$type<LocalizedText>().notNull(),
    priceMinor: integer('price_minor').notNull(),
    pictures: jsonb('pictures').$type<string[]>().notNull(),
    popular: boolean('popular').notNull().default(false),
    soldOut: boolean('sold_out').notNull().default(false),
    /** Portions left where the kitchen counts them; null is not counted. */
    stock: integer('stock'),
    /** Null is "not provided", never "none". */
    allergens: jsonb('allergens').$type<string[]>(),
    origin: jsonb('origin').$type<LocalizedText>(),
    rank: integer('rank').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.restaurantId, table.id] }),
    foreignKey({
      columns: [table.restaurantId, table.categoryId],
      foreignColumns: [menuCategory.restaurantId, menuCategory.id],
    }),
  ],
);

export const menuOptionGroup = pgTable(
  'menu_option_group',
  {
    restaurantId: text('restaurant_id').notNull(),
    itemId: text('item_id').notNull(),
    id: text('id').notNull(),
    name: jsonb('name').$type<LocalizedText>().notNull(),
    minSelect: integer('min_select').notNull(),
    maxSelect: integer('max_select').notNull(),
    rank: integer('rank').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.restaurantId, table.itemId, table.id] }),
    foreignKey({
      columns: [table.restaurantId, table.itemId],
      foreignColumns: [menuItem.restaurantId, menuItem.id],
    }),
  ],
);

/** An option's id is unique within its item: a basket names options without their group. */
export const menuOption = pgTable(
  'menu_option',
  {
    restaurantId: text('restaurant_id').notNull(),
    itemId: text('item_id').notNull(),
    groupId: text('group_id').notNull(),
    id: text('id').notNull(),
    name: jsonb('name').$type<LocalizedText>().notNull(),
    priceMinor: integer('price_minor').notNull(),
    maxQuantity: integer('max_quantity').notNull().default(1),
    soldOut: boolean('sold_out').notNull().default(false),
    rank: integer('rank').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.restaurantId, table.itemId, table.id] }),
    foreignKey({
      columns: [table.restaurantId, table.itemId, table.groupId],
      foreignColumns: [menuOptionGroup.restaurantId, menuOptionGroup.itemId, menuOptionGroup.id],
    }),
  ],
);

/** Membership: a person of the group `restaurant-staff` sees only the restaurants listed here. */
export const restaurantStaff = pgTable(
  'restaurant_staff',
  {
    personId: text('person_id').notNull(),
    restaurantId: text('restaurant_id')
      .notNull()
      .references(() => restaurant.id),
    position: text('position').$type<'owner' | 'manager' | 'staff'>().notNull(),
    name: text('name').notNull(),
  },
  (table) => [primaryKey({ columns: [table.personId, table.restaurantId] })],
);
