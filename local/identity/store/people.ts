/** The people of the pool and their groups. */
import * as z from 'zod';
import type { Queries } from '@/services/kit/database';
import type { Clock } from '../identity';

const PersonRowSchema = z.object({
  id: z.string(),
  email: z.string(),
  email_verified: z.boolean(),
  name: z.string(),
  password_hash: z.string(),
  confirmed: z.boolean(),
  enabled: z.boolean(),
  failed_attempts: z.number(),
  locked_until: z.date().nullable(),
});
export type Person = z.output<typeof PersonRowSchema>;

const columns =
  'id, email, email_verified, name, password_hash, confirmed, enabled, failed_attempts, locked_until';

async function findOne(database: Queries, where: string, value: string): Promise<Person | undefined> {
  const rows = await database.query(`select ${columns} from identity.people where ${where} = $1`, [value]);
  return rows[0] && PersonRowSchema.parse(rows[0]);
}

/** Sign-in names are not case-sensitive, and nobody means the blank that a phone keyboard adds. */
export function normalizeEmail(typed: string): string {
  return typed.trim().toLowerCase();
}

export function findPersonByEmail(database: Queries, typed: string): Promise<Person | undefined> {
  return findOne(database, 'email', normalizeEmail(typed));
}

export function findPersonById(database: Queries, id: string): Promise<Person | undefined> {
  return findOne(database, 'id', id);
}

export interface NewPerson {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly passwordHash: string;
  readonly confirmed: boolean;
}

/** Adds a person; false when the e-mail or the id is taken. */
export async function insertPerson(database: Queries, clock: Clock, person: NewPerson): Promise<boolean> {
  const rows = await database.query(
    `insert into identity.people (id, email, email_verified, name, password_hash, confirmed, created_at)
     values ($1, $2, $3, $4, $5, $3, $6) on conflict do nothing returning id`,
    [
      person.id,
      normalizeEmail(person.email),
      person.confirmed,
      person.name,
      person.passwordHash,
      clock.now(),
    ],
  );
  return rows.length === 1;
}

export async function confirmPerson(database: Queries, id: string): Promise<void> {
  await database.query('update identity.people set confirmed = true, email_verified = true where id = $1', [
    id,
  ]);
}

/** A new password also opens the lock that wrong ones closed. */
export async function setPasswordHash(database: Queries, id: string, hash: string): Promise<void> {
  await database.query(
    `update identity.people set password_hash = $2, failed_attempts = 0, locked_until = null where id = $1`,
    [id, hash],
  );
}

/** Group names in alphabetical order, as they go into `cognito:groups`. */
export async function listGroups(database: Queries, personId: string): Promise<string[]> {
  const rows = await database.query(
    'select group_name from identity.memberships where person_id = $1 order by group_name',
    [personId],
  );
  return rows.map((row) => z.string().parse(row['group_name']));
}

export async function addToGroup(database: Queries, personId: string, group: string): Promise<void> {
  await database.query(
    'insert into identity.memberships (person_id, group_name) values ($1, $2) on conflict do nothing',
    [personId, group],
  );
}

export async function removeFromGroup(database: Queries, personId: string, group: string): Promise<void> {
  await database.query('delete from identity.memberships where person_id = $1 and group_name = $2', [
    personId,
    group,
  ]);
}
