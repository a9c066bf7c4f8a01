/** Authorization codes: a UUID, five minutes, used once. */
import * as z from 'zod';
import type { Queries } from '@/services/kit/database';
import type { Identity } from '../identity';
import { after } from '../identity';
import { fingerprint } from './fingerprint';

export const codeSeconds = 300;

const CodeRowSchema = z.object({
  redirect_uri: z.string(),
  challenge: z.string().nullable(),
  nonce: z.string().nullable(),
  scope: z.string(),
  person_id: z.string(),
  auth_time: z.date(),
});
export type UsedCode = z.output<typeof CodeRowSchema>;

export interface NewCode {
  readonly clientId: string;
  readonly redirectUri: string;
  readonly challenge: string | undefined;
  readonly nonce: string | undefined;
  readonly scopes: readonly string[];
  readonly personId: string;
  readonly authTime: Date;
}

/** Makes a code and returns it. */
export async function issueCode({ database, clock, random }: Identity, code: NewCode): Promise<string> {
  const value = random.uuid();
  const now = clock.now();
  await database.query(
    `insert into identity.authorization_codes
       (code_hash, client_id, redirect_uri, challenge, nonce, scope, person_id, auth_time, expires_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      fingerprint(value),
      code.clientId,
      code.redirectUri,
      code.challenge ?? null,
      code.nonce ?? null,
      code.scopes.join(' '),
      code.personId,
      code.authTime,
      after(now, codeSeconds),
    ],
  );
  return value;
}

/**
 * Uses a code up: of any number of requests that bring it, one gets it. It is used up by being shown, so that
 * a wrong verifier or redirect cannot be tried twice.
 */
export async function takeCode(
  { database, clock }: Identity,
  code: string,
  clientId: string,
): Promise<UsedCode | undefined> {
  const rows = await database.query(
    `update identity.authorization_codes set used_at = $3
     where code_hash = $1 and client_id = $2 and used_at is null and expires_at > $3
     returning redirect_uri, challenge, nonce, scope, person_id, auth_time`,
    [fingerprint(code), clientId, clock.now()],
  );
  return rows[0] && CodeRowSchema.parse(rows[0]);
}

/** Remembers what a code became, for a replay to be traced to it. */
export async function linkCode(database: Queries, code: string, originJti: string): Promise<void> {
  await database.query('update identity.authorization_codes set origin_jti = $2 where code_hash = $1', [
    fingerprint(code),
    originJti,
  ]);
}

/** The grant that a used code became, if there is one. */
export async function findGrantOfCode(database: Queries, code: string): Promise<string | undefined> {
  const rows = await database.query(
    'select origin_jti from identity.authorization_codes where code_hash = $1',
    [fingerprint(code)],
  );
  return z.string().nullish().parse(rows[0]?.['origin_jti']) ?? undefined;
}
