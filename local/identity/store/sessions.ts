/** The `cognito` cookie: one hour from the moment the password was typed, never longer, shared by all clients. */
import * as z from 'zod';
import type { Identity } from '../identity';
import { after } from '../identity';
import { fingerprint } from './fingerprint';

export const sessionSeconds = 3600;

const SessionRowSchema = z.object({ person_id: z.string(), auth_time: z.date() });

export interface Session {
  readonly personId: string;
  /** When the password was typed. */
  readonly authTime: Date;
}

/** Opens a session and returns the cookie's value. */
export async function openSession(
  { database, clock, random }: Identity,
  personId: string,
): Promise<{ cookie: string; session: Session }> {
  const cookie = random.bytes(32).toString('base64url');
  const authTime = clock.now();
  await database.query('delete from identity.sessions where expires_at <= $1', [authTime]);
  await database.query(
    'insert into identity.sessions (id_hash, person_id, auth_time, expires_at) values ($1, $2, $3, $4)',
    [fingerprint(cookie), personId, authTime, after(authTime, sessionSeconds)],
  );
  return { cookie, session: { personId, authTime } };
}

/** The session of a cookie, unless it is over or its person may no longer sign in. */
export async function findSession(
  { database, clock }: Identity,
  cookie: string | undefined,
): Promise<Session | undefined> {
  if (!cookie) return undefined;
  const rows = await database.query(
    `select person_id, auth_time from identity.sessions join identity.people on people.id = person_id
     where id_hash = $1 and expires_at > $2 and enabled and confirmed`,
    [fingerprint(cookie), clock.now()],
  );
  if (!rows[0]) return undefined;
  const row = SessionRowSchema.parse(rows[0]);
  return { personId: row.person_id, authTime: row.auth_time };
}

export async function closeSession({ database }: Identity, cookie: string | undefined): Promise<void> {
  if (cookie) await database.query('delete from identity.sessions where id_hash = $1', [fingerprint(cookie)]);
}
