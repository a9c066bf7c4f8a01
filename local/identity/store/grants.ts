/** A grant is one sign-in at one client, known by its `origin_jti`; refresh tokens hang on it and end with it. */
import * as z from 'zod';
import type { Queries } from '@/services/kit/database';
import type { Identity } from '../identity';
import { after } from '../identity';
import type { Client } from '../settings';
import type { UsedCode } from './codes';
import { fingerprint } from './fingerprint';

const GrantRowSchema = z.object({
  origin_jti: z.string(),
  client_id: z.string(),
  person_id: z.string(),
  scope: z.string(),
  nonce: z.string().nullable(),
  event_id: z.string(),
  auth_time: z.date(),
  expires_at: z.date(),
  revoked_at: z.date().nullable(),
});
export type Grant = z.output<typeof GrantRowSchema>;

const columns = 'origin_jti, client_id, person_id, scope, nonce, event_id, auth_time, expires_at, revoked_at';

/** Turns a used code into a grant that lives as long as its refresh token. */
export async function openGrant(
  { clock, random }: Identity,
  database: Queries,
  client: Client,
  code: UsedCode,
): Promise<Grant> {
  const expiresAt = after(clock.now(), client.tokenLifetimes.refreshSeconds);
  const rows = await database.query(
    `insert into identity.grants (origin_jti, client_id, person_id, scope, nonce, event_id, auth_time, expires_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8) returning ${columns}`,
    [
      random.uuid(),
      client.clientId,
      code.person_id,
      code.scope,
      code.nonce,
      random.uuid(),
      code.auth_time,
      expiresAt,
    ],
  );
  return GrantRowSchema.parse(rows[0]);
}

export async function findGrant(database: Queries, originJti: string): Promise<Grant | undefined> {
  const rows = await database.query(`select ${columns} from identity.grants where origin_jti = $1`, [
    originJti,
  ]);
  return rows[0] && GrantRowSchema.parse(rows[0]);
}

/** Ends a grant: its refresh tokens at once, its access tokens wherever the pool itself is asked. */
export async function revokeGrant({ clock }: Identity, database: Queries, originJti: string): Promise<void> {
  await database.query(
    'update identity.grants set revoked_at = $2 where origin_jti = $1 and revoked_at is null',
    [originJti, clock.now()],
  );
}

/** Ends every grant of a person, at every client. */
export async function revokeGrantsOfPerson(
  { clock }: Identity,
  database: Queries,
  personId: string,
): Promise<void> {
  await database.query(
    'update identity.grants set revoked_at = $2 where person_id = $1 and revoked_at is null',
    [personId, clock.now()],
  );
}

const TokenRowSchema = GrantRowSchema.extend({ replaced_at: z.date().nullable() });
export type RefreshToken = z.output<typeof TokenRowSchema>;

/** Begins like Cognito's JWE and is as long, so that a cookie too small for it shows up here and not on AWS. */
const jweHeader = Buffer.from('{"cty":"JWT","enc":"A256GCM","alg":"RSA-OAEP"}').toString('base64url');
const jwePartBytes = [256, 12, 980, 16];

export async function issueRefreshToken(
  { clock, random }: Identity,
  database: Queries,
  originJti: string,
): Promise<string> {
  const parts = jwePartBytes.map((length) => random.bytes(length).toString('base64url'));
  const token = [jweHeader, ...parts].join('.');
  await database.query(
    'insert into identity.refresh_tokens (token_hash, origin_jti, issued_at) values ($1, $2, $3)',
    [fingerprint(token), originJti, clock.now()],
  );
  return token;
}

/** A refresh token with its grant; with `lock`, no other request can replace it meanwhile. */
export async function findRefreshToken(
  database: Queries,
  token: string,
  lock: 'lock' | 'no-lock' = 'no-lock',
): Promise<RefreshToken | undefined> {
  const rows = await database.query(
    `select ${columns.replace('origin_jti', 'grants.origin_jti')}, replaced_at
     from identity.refresh_tokens join identity.grants on grants.origin_jti = refresh_tokens.origin_jti
     where token_hash = $1 ${lock === 'lock' ? 'for update' : ''}`,
    [fingerprint(token)],
  );
  return rows[0] && TokenRowSchema.parse(rows[0]);
}

/** Marks a token as followed by another one; the first time counts. */
export async function markReplaced({ clock }: Identity, database: Queries, token: string): Promise<void> {
  await database.query(
    'update identity.refresh_tokens set replaced_at = $2 where token_hash = $1 and replaced_at is null',
    [fingerprint(token), clock.now()],
  );
}
