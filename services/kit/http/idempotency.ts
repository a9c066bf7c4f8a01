/** A change is made once per key; a repeat hears the first answer, to the byte. */
import { createHash } from 'node:crypto';
import type { Clock } from '../clock';
import { plusMs } from '../clock';
import type { Database, Tx } from '../database';
import { isRetryable, isTaken } from '../database/failures';
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

const lookSql = `
  SELECT pg_try_advisory_xact_lock(hashtextextended($1 || ' ' || $2 || ' ' || $3, 0)) AS free,
         known.fingerprint, known.status, known.body, known.created_at > $4 AS fresh
    FROM (SELECT 1) AS one
    LEFT JOIN idempotency_key AS known ON known.person_id = $1 AND known.route = $2 AND known.key = $3`;

const forgetSql = 'DELETE FROM idempotency_key WHERE person_id = $1 AND route = $2 AND key = $3';

const keepSql = `
  INSERT INTO idempotency_key (person_id, route, key, fingerprint, status, body, created_at)
  VALUES ($1, $2, $3, $4, $5, $6, $7)`;

type Seen = { free: boolean } & (
  | { fresh: null }
  | { fresh: boolean; fingerprint: string; status: number; body: string }
);

/**
 * Runs `work` in a transaction and keeps its answer in the same one. Only answers with an effect are kept: a
 * refusal rolled everything back, so asking again under the same key is asking anew.
 * @throws {Refusal} IDEMPOTENCY_IN_PROGRESS, IDEMPOTENCY_KEY_REUSED, and whatever `work` refuses
 */
export async function answerOnce(
  database: Database,
  clock: Clock,
  request: KeyedRequest,
  work: (tx: Tx) => Promise<StoredAnswer>,
): Promise<StoredAnswer> {
  const identity = [request.personId, request.route, request.key];
  const attempt = () =>
    database.transaction(async (tx) => {
      const now = clock.now();
      const [seen] = await tx.query<Seen>(lookSql, [...identity, plusMs(now, -keyLifeMs)]);
      if (seen?.fresh) {
        if (seen.fingerprint !== request.fingerprint) throw new Refusal('IDEMPOTENCY_KEY_REUSED');
        return { status: seen.status, body: seen.body };
      }
      if (!seen?.free) throw new Refusal('IDEMPOTENCY_IN_PROGRESS');
      if (seen.fresh === false) await tx.query(forgetSql, identity);
      const answer = await work(tx);
      tx.atCommit(keepSql, [...identity, request.fingerprint, answer.status, answer.body, now]);
      return answer;
    });
  for (let tries = 1; ; tries += 1) {
    try {
      return await attempt();
    } catch (error) {
      // Taken: the first request with this key committed between our look and our lock; the repeat finds its answer.
      const again = isTaken(error) || isRetryable(error);
      if (!again || tries >= maxTries) throw error;
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
