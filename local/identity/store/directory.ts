/** The people of the pool as its administrators list them, in pages. */
import * as z from 'zod';
import type { Queries } from '@/services/kit/database';

const EntrySchema = z.object({
  id: z.string(),
  email: z.string(),
  email_verified: z.boolean(),
  name: z.string(),
  confirmed: z.boolean(),
  enabled: z.boolean(),
  created_at: z.date(),
});
export type DirectoryEntry = z.output<typeof EntrySchema>;

/** Columns that a list can be narrowed by. */
export type FilterColumn = 'id' | 'email' | 'name';

export interface Listing {
  readonly filter?: { readonly column: FilterColumn; readonly value: string; readonly prefix: boolean };
  readonly group?: string;
  /** The id of the last one of the page before. */
  readonly after?: string;
  readonly limit: number;
}

/** One more than `limit` where there is a next page. */
export async function listDirectory(database: Queries, listing: Listing): Promise<DirectoryEntry[]> {
  const values: unknown[] = [listing.after ?? '', listing.limit + 1];
  const given = (value: unknown) => `$${values.push(value)}`;
  const conditions = ['id > $1'];
  const { filter, group } = listing;
  if (filter) {
    const value = given(filter.value);
    conditions.push(
      filter.prefix ? `starts_with(${filter.column}, ${value})` : `${filter.column} = ${value}`,
    );
  }
  if (group !== undefined) {
    conditions.push(`id in (select person_id from identity.memberships where group_name = ${given(group)})`);
  }
  const rows = await database.query(
    `select id, email, email_verified, name, confirmed, enabled, created_at from identity.people
     where ${conditions.join(' and ')} order by id limit $2`,
    values,
  );
  return rows.map((row) => EntrySchema.parse(row));
}
