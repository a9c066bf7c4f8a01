/** A change is made once per key; a repeat hears the first answer, to the byte. */
import { createHash } from 'node:crypto';
import type { Clock } from '../clock';
import { plusMs } from '../clock';
import type { Database, Tx } from '../database';
import { isKeyTaken, isRetryable } from '../database/failures';
import { Refusal } from '../refusal';

export const keyLifeMs = 24 * 60 * 60 * 1000;

export interface KeyedRequest {
  readonly personId: string;
  /** The route's id. */
  readonly route: string;
  readonly key: string;
  readonly fingerprint: string;
}

export interface StoredAnswer {
  readonly status: number;
  /** JSON text. */
  readonly body: string;
}

/** Tells two requests apart: path parameters and body, in a stable order. */
export function fingerprintOf(parts: { params: unknown; body: unknown }): string {
  return createHash('sha256')
    .update(JSON.stringify([parts.params ?? null, parts.body ?? null]))
    .digest('base64url');
}

// A rolled-back transaction left nothing behind, so it may run again.
const maxTries = 3;

const claimSql = 'SELECT claim_key($1, $2, $3, $4)';

const keepSql = `
  INSERT INTO idempotency_key (person_id, route, key, fingerprint, status, body, created_at)
  VALUES ($1, $2, $3, $4, $5, $6, $7)`;

const keptSql = `
  SELECT fingerprint, status, body FROM idempotency_key
   WHERE person_id = $1 AND route = $2 AND key = $3 AND created_at > $4`;

/** What was answered under a key that is taken. */
async function firstAnswer(
  database: Database,
  { fingerprint }: KeyedRequest,
  identity: readonly unknown[],
): Promise<StoredAnswer> {
  const [kept] = await database.query<{ fingerprint: string; status: number; body: string }>(
    keptSql,
    identity,
  );
  if (!kept) throw new Refusal('IDEMPOTENCY_IN_PROGRESS');
  if (kept.fingerprint !== fingerprint) throw new Refusal('IDEMPOTENCY_KEY_REUSED');
  return { status: kept.status, body: kept.body };
}

/**
 * Runs `work` in a transaction and keeps its answer in the same one. Only answers with an effect are kept: a
 * refusal rolled everything back, so asking again under the same key is asking anew.
 *
 * The key is claimed in the packet in which the work asks its first question: where it is taken, the claim fails,
 * and with it the transaction, before anything of the work is done.
 * @throws {Refusal} IDEMPOTENCY_IN_PROGRESS, IDEMPOTENCY_KEY_REUSED, and whatever `work` refuses
 */
export async function answerOnce(
  database: Database,
  clock: Clock,
  request: KeyedRequest,
  work: (tx: Tx) => Promise<StoredAnswer>,
): Promise<StoredAnswer> {
  const { personId, route, key, fingerprint } = request;
  const identity = () => [personId, route, key, plusMs(clock.now(), -keyLifeMs)];
  const attempt = () =>
    database.transaction(async (tx) => {
      const claiming = tx.query(claimSql, identity());
      const [claim, done] = await Promise.allSettled([claiming, work(tx)]);
      if (claim.status === 'rejected') throw claim.reason;
      if (done.status === 'rejected') throw done.reason;
      const { status, body } = done.value;
      tx.atCommit(keepSql, [personId, route, key, fingerprint, status, body, clock.now()]);
      return done.value;
    });
  for (let tries = 1; ; tries += 1) {
    try {
      return await attempt();
    } catch (error) {
      if (isKeyTaken(error)) return firstAnswer(database, request, identity());
      if (!isRetryable(error) || tries >= maxTries) throw error;
    }
  }
}

/** Forgets answers older than a day; at most `limit` at once. */
export async function forgetOldKeys(database: Database, clock: Clock, limit = 1000): Promise<void> {
  await database.query(
    `DELETE FROM idempotency_key WHERE ctid IN (
       SELECT ctid FROM idempotency_key WHERE created_at <= $1 LIMIT $2 FOR UPDATE SKIP LOCKED)`,
    [plusMs(clock.now(), -keyLifeMs), limit],
  );
}
