/** Codes that prove that an e-mail reaches its person: for sign-up a day long, for a new password an hour. */
import { timingSafeEqual } from 'node:crypto';
import * as z from 'zod';
import type { Identity } from '../identity';
import { after } from '../identity';

export type Purpose = 'sign-up' | 'reset-password';
const lifetimeSeconds: Readonly<Record<Purpose, number>> = { 'sign-up': 86_400, 'reset-password': 3600 };
const mostAttempts = 5;

const RowSchema = z.object({ code: z.string(), attempts: z.number(), expires_at: z.date() });

/** "Sends" a new code: on AWS by mail; here it waits for the page that asks for it. The one before is void. */
export async function sendCode(
  { database, clock, random }: Identity,
  personId: string,
  purpose: Purpose,
): Promise<void> {
  await database.query(
    `insert into identity.verification_codes (person_id, purpose, code, expires_at) values ($1, $2, $3, $4)
     on conflict (person_id, purpose)
     do update set code = excluded.code, expires_at = excluded.expires_at, attempts = 0`,
    [personId, purpose, random.digits(6), after(clock.now(), lifetimeSeconds[purpose])],
  );
}

/** The code that would be in the mailbox; for pages of local use. */
export async function findSentCode(
  { database, clock }: Identity,
  personId: string,
  purpose: Purpose,
): Promise<string | undefined> {
  const rows = await database.query(
    'select code from identity.verification_codes where person_id = $1 and purpose = $2 and expires_at > $3',
    [personId, purpose, clock.now()],
  );
  return z.string().optional().parse(rows[0]?.['code']);
}

/** Tries a code. Five wrong ones make it useless, and the right one is used up. */
export async function redeemCode(
  { database, clock }: Identity,
  personId: string,
  purpose: Purpose,
  typed: string,
): Promise<'ok' | 'code-wrong' | 'code-expired'> {
  const [found] = await database.query(
    `update identity.verification_codes set attempts = attempts + 1 where person_id = $1 and purpose = $2
     returning code, attempts, expires_at`,
    [personId, purpose],
  );
  if (!found) return 'code-expired';
  const row = RowSchema.parse(found);
  if (row.attempts > mostAttempts || row.expires_at <= clock.now()) return 'code-expired';
  const expected = Buffer.from(row.code);
  const given = Buffer.from(typed.replaceAll(/\s/g, ''));
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return 'code-wrong';
  const used = await database.query(
    'delete from identity.verification_codes where person_id = $1 and purpose = $2 and code = $3 returning code',
    [personId, purpose, row.code],
  );
  return used.length === 1 ? 'ok' : 'code-expired';
}
