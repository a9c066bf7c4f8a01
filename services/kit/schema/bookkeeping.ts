/** What the machinery itself remembers: versions of live topics, and answers given under a key. */
import { index, integer, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { instant } from './columns';

/** `order:<id>`, `board:<restaurantId>`, `rider:<personId>`, `customer:<personId>`, `catalogue:<restaurantId>` and how often each changed. */
export const topic = pgTable('topic', {
  name: text('name').primaryKey(),
  version: integer('version').notNull(),
});

/** The answer of a mutation, kept for a day so that a repeat hears the same. */
export const idempotencyKey = pgTable(
  'idempotency_key',
  {
    personId: text('person_id').notNull(),
    route: text('route').notNull(),
    key: text('key').notNull(),
    /** SHA-256 of the path parameters and the body. */
    fingerprint: text('fingerprint').notNull(),
    status: integer('status').notNull(),
    /** The answer as it was sent, to the byte. */
    body: text('body').notNull(),
    createdAt: instant('created_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.personId, table.route, table.key] }),
    index('idempotency_key_age').on(table.createdAt),
  ],
);
