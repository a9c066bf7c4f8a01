/** A live read: answers at once when something is new, else waits for it. */
import type { Database } from '../database';
import type { LiveHub } from './hub';
import { versionOf } from './topics';

export interface LiveRequest {
  readonly topic: string;
  /** The version the caller has, or null. */
  readonly known: number | null;
  readonly waitMs: number;
  readonly signal: AbortSignal;
}

/**
 * The topic's version when it differs from the known one, or null when nothing changed within the wait. The
 * read that follows may be newer than the version, never older, so no change is missed.
 */
export async function newVersion(
  database: Database,
  hub: LiveHub,
  request: LiveRequest,
): Promise<number | null> {
  const { topic, known } = request;
  if (known === null || request.waitMs === 0) {
    const version = await versionOf(database, topic);
    return version === known ? null : version;
  }
  const parked = hub.park(topic, known);
  try {
    const version = await versionOf(database, topic);
    if (version !== known) return version;
    const news = await parked.wait(request.waitMs, request.signal);
    if (news.outcome !== 'changed') return null;
    if (news.version !== known) return news.version;
    // Woken after a gap in the line: nobody knows what was missed.
    const after = await versionOf(database, topic);
    return after === known ? null : after;
  } finally {
    parked.leave();
  }
}
