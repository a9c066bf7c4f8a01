/** How many scheduled orders each quarter of an hour has taken. */
import { integer, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { instant } from './columns';
import { restaurant } from './restaurant';

export const slotUse = pgTable(
  'slot_use',
  {
    restaurantId: text('restaurant_id')
      .notNull()
      .references(() => restaurant.id),
    startsAt: instant('starts_at').notNull(),
    taken: integer('taken').notNull(),
  },
  (table) => [primaryKey({ columns: [table.restaurantId, table.startsAt] })],
);
