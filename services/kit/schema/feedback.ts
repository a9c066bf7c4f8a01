/** What people say after the food came: problems with an order, reviews, and links that let others look on. */
import { sql } from 'drizzle-orm';
import { index, integer, jsonb, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import type { ProblemKind, ProblemStatus } from '@/contract/states/problem';
import type { ReviewStatus } from '@/contract/states/review';
import type { LocalizedText } from '@/contract/text';
import { instant } from './columns';
import { orders } from './order';
import { restaurant } from './restaurant';

export const problem = pgTable(
  'problem',
  {
    id: uuid('id').primaryKey(),
    orderId: uuid('order_id')
      .notNull()
      .references(() => orders.id),
    restaurantId: text('restaurant_id').notNull(),
    /** The first, second, … problem of its order. */
    nth: integer('nth').notNull(),
    kind: text('kind').$type<ProblemKind>().notNull(),
    status: text('status').$type<ProblemStatus>().notNull(),
    lines: jsonb('lines').$type<{ lineId: string; quantity: number }[]>().notNull(),
    note: text('note').notNull(),
    reportedAt: instant('reported_at').notNull(),
    answer: text('answer').notNull().default(''),
    answeredAt: instant('answered_at'),
    refundMinor: integer('refund_minor').notNull().default(0),
  },
  (table) => [
    uniqueIndex('problem_of_order').on(table.orderId, table.nth),
    index('problem_of_restaurant').on(table.restaurantId, table.reportedAt.desc()),
    index('problem_open').on(table.restaurantId).where(sql`status = 'open'`),
  ],
);

/** The picture that came with a problem; kept for thirty days. */
export const problemPhoto = pgTable('problem_photo', {
  problemId: uuid('problem_id')
    .primaryKey()
    .references(() => problem.id),
  dataUrl: text('data_url').notNull(),
  takenAt: instant('taken_at').notNull(),
});

/** One per order. Those without an order were given before this database was filled. */
export const review = pgTable(
  'review',
  {
    id: uuid('id').primaryKey(),
    orderId: uuid('order_id')
      .unique()
      .references(() => orders.id),
    restaurantId: text('restaurant_id')
      .notNull()
      .references(() => restaurant.id),
    status: text('status').$type<ReviewStatus>().notNull(),
    /** As shown: the family name and stars. The whole name is not kept here. */
    authorName: text('author_name').notNull(),
    food: integer('food').notNull(),
    delivery: integer('delivery'),
    text: text('text').notNull(),
    items: jsonb('items').$type<LocalizedText[]>().notNull(),
    at: instant('at').notNull(),
    answer: text('answer'),
    answeredAt: instant('answered_at'),
  },
  (table) => [index('review_of_restaurant').on(table.restaurantId, table.at.desc(), table.id.desc())],
);

/** Links that show an order to whoever has them. The token itself is not kept. */
export const orderShare = pgTable(
  'order_share',
  {
    /** SHA-256 of the token. */
    tokenHash: text('token_hash').primaryKey(),
    orderId: uuid('order_id')
      .notNull()
      .references(() => orders.id),
    sharedAt: instant('shared_at').notNull(),
  },
  (table) => [index('order_share_of_order').on(table.orderId)],
);
