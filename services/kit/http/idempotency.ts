/** A change is made once per key; a repeat hears the first answer, to the byte. */
import { createHash } from 'node:crypto';
import type { Clock } from '../clock';
import { plusMs } from '../clock';
import type { Database, Tx } from '../database';
import { isRetryable } from '../database/failures';
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

/** The key was taken between our look and our write; the repeat finds the answer. */
class KeyTaken extends Error {}

const lookSql = `
  SELECT pg_try_advisory_xact_lock(hashtextextended($1 || ' ' || $2 || ' ' || $3, 0)) AS free,
         known.fingerprint, known.status, known.body
    FROM (SELECT 1) AS one
    LEFT JOIN idempotency_key AS known
      ON known.person_id = $1 AND known.route = $2 AND known.key = $3 AND known.created_at > $4`;

const keepSql = `
  INSERT INTO idempotency_key AS known (person_id, route, key, fingerprint, status, body, created_at)
  VALUES ($1, $2, $3, $4, $5, $6, $7)
  ON CONFLICT (person_id, route, key) DO UPDATE
    SET fingerprint = excluded.fingerprint, status = excluded.status, body = excluded.body,
        created_at = excluded.created_at
    WHERE known.created_at <= $8
  RETURNING 1 AS kept`;

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
      const oldest = plusMs(now, -keyLifeMs);
      const [seen] = await tx.query<{
        free: boolean;
        fingerprint: string | null;
        status: number | null;
        body: string | null;
      }>(lookSql, [...identity, oldest]);
      if (seen && seen.status !== null && seen.body !== null) {
        if (seen.fingerprint !== request.fingerprint) throw new Refusal('IDEMPOTENCY_KEY_REUSED');
        return { status: seen.status, body: seen.body };
      }
      if (!seen?.free) throw new Refusal('IDEMPOTENCY_IN_PROGRESS');
      const answer = await work(tx);
      const kept = await tx.query(keepSql, [
        ...identity,
        request.fingerprint,
        answer.status,
        answer.body,
        now,
        oldest,
      ]);
      if (kept.length === 0) throw new KeyTaken();
      return answer;
    });
  for (let tries = 1; ; tries += 1) {
    try {
      return await attempt();
    } catch (error) {
      const again = error instanceof KeyTaken || isRetryable(error);
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
