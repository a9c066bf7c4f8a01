/** Drizzle over any function that answers rows as arrays, so that one `Orm` type serves both drivers. */
import { drizzle } from 'drizzle-orm/pg-proxy';
import type { Orm } from './database';

export type ArrayQuery = (text: string, params: readonly unknown[]) => Promise<unknown[][]>;

/** Makes the query builder of one connection or transaction. */
export function ormOver(query: ArrayQuery): Orm {
  return drizzle(async (text, params) => ({ rows: await query(text, params) }));
}
