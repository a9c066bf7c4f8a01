/** The pool's two RSA keys: one signs access tokens, the other ID tokens. They are kept, so tokens survive a restart. */
import type { CryptoKey, JWK } from 'jose';
import { exportJWK, generateKeyPair, importJWK } from 'jose';
import * as z from 'zod';
import type { Database, Queries } from '@/services/kit/database';
import type { Clock } from '../identity';
import type { Random } from '../random';

export type TokenUse = 'access' | 'id';
export const tokenUses: readonly TokenUse[] = ['access', 'id'];

export interface SigningKey {
  readonly kid: string;
  readonly privateKey: CryptoKey;
  readonly publicKey: CryptoKey;
  readonly publicJwk: JWK;
}

export interface SigningKeys {
  current(use: TokenUse): SigningKey;
  /** As published at `jwks.json`: the two keys in use and no other. */
  publicSet(): { keys: JWK[] };
  /** Puts two new keys in place of both; tokens signed before verify no longer. */
  rotate(): Promise<void>;
}

const PrivateJwkSchema = z.looseObject({
  kty: z.literal('RSA'),
  n: z.string(),
  e: z.string(),
  d: z.string(),
});
const KeyRowSchema = z.object({
  kid: z.string(),
  token_use: z.enum(['access', 'id']),
  private_jwk: PrivateJwkSchema,
});

const selectActive = 'select kid, token_use, private_jwk from identity.signing_keys where retired_at is null';

async function importKey(jwk: JWK): Promise<CryptoKey> {
  const key = await importJWK(jwk, 'RS256');
  if (key instanceof Uint8Array) throw new Error('A signing key of the pool is not an RSA key.');
  return key;
}

async function readKey(row: z.output<typeof KeyRowSchema>): Promise<SigningKey> {
  const { kty, n, e } = row.private_jwk;
  const publicJwk: JWK = { alg: 'RS256', e, kid: row.kid, kty, n, use: 'sig' };
  return {
    kid: row.kid,
    publicJwk,
    privateKey: await importKey(row.private_jwk),
    publicKey: await importKey(publicJwk),
  };
}

async function makeKey(tx: Queries, use: TokenUse, clock: Clock, random: Random): Promise<void> {
  const pair = await generateKeyPair('RS256', { extractable: true });
  // Two starts at once: the partial unique index lets one key per use in, and both read that one.
  await tx.query(
    `insert into identity.signing_keys (kid, token_use, private_jwk, created_at)
     values ($1, $2, $3::jsonb, $4) on conflict do nothing`,
    [random.bytes(32).toString('base64'), use, JSON.stringify(await exportJWK(pair.privateKey)), clock.now()],
  );
}

async function readActive(database: Queries): Promise<Map<TokenUse, SigningKey>> {
  const rows = z.array(KeyRowSchema).parse(await database.query(selectActive));
  return new Map(await Promise.all(rows.map(async (row) => [row.token_use, await readKey(row)] as const)));
}

/** Reads the pool's keys, making them at the first start. */
export async function openKeys(database: Database, clock: Clock, random: Random): Promise<SigningKeys> {
  let active = await readActive(database);
  for (const use of tokenUses.filter((name) => !active.has(name)))
    await makeKey(database, use, clock, random);
  if (active.size < tokenUses.length) active = await readActive(database);

  function current(use: TokenUse): SigningKey {
    const key = active.get(use);
    if (!key) throw new Error(`The pool has no key for ${use} tokens.`);
    return key;
  }
  return {
    current,
    publicSet: () => ({ keys: tokenUses.map((use) => current(use).publicJwk) }),
    rotate: async () => {
      await database.transaction(async (tx) => {
        await tx.query('update identity.signing_keys set retired_at = $1 where retired_at is null', [
          clock.now(),
        ]);
        for (const use of tokenUses) await makeKey(tx, use, clock, random);
      });
      active = await readActive(database);
    },
  };
}
