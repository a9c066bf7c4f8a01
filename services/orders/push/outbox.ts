/** Messages that wait to be sent: one row per event and browser, taken by one process at a time. */
import type { Locale } from '@/contract/text';
import { plusMs } from '@/services/kit/clock';
import type { Queries } from '@/services/kit/database';
import type { PushEvent } from './events';

export interface Waiting extends Record<string, unknown> {
  subscription_id: string;
  order_id: string;
  version: number;
  event_type: PushEvent;
  at: Date;
  tries: number;
  endpoint: string;
  p256dh: string;
  auth: string;
  locale: Locale;
  /** Whether the person wants to hear of orders at all. */
  wanted: boolean;
}

/** Longer than a message may take; whoever dies while sending leaves it to another after this. */
const leaseMs = 60_000;
const batch = 20;

// Rows that another process has in hand are locked or leased, and so passed over.
const takeSql = `
  WITH due AS (
    SELECT subscription_id, order_id, version FROM push_outbox
     WHERE due_at <= $1 ORDER BY due_at LIMIT ${batch} FOR UPDATE SKIP LOCKED
  ),
  mine AS (
    UPDATE push_outbox o SET due_at = $2, tries = o.tries + 1 FROM due
     WHERE o.subscription_id = due.subscription_id AND o.order_id = due.order_id AND o.version = due.version
    RETURNING o.*
  )
  SELECT mine.*, s.endpoint, s.p256dh, s.auth, COALESCE(p.locale, s.locale) AS locale,
         COALESCE(p.notify_orders, true) AS wanted
    FROM mine
    JOIN push_subscription s ON s.id = mine.subscription_id
    LEFT JOIN customer_profile p ON p.person_id = s.person_id
   ORDER BY mine.version`;

export function takeDue(queries: Queries, now: Date): Promise<Waiting[]> {
  return queries.query<Waiting>(takeSql, [now, plusMs(now, leaseMs)]);
}

const keyOf = (row: Waiting) => [row.subscription_id, row.order_id, row.version];

/** It was sent, or never will be; with it go older ones of the same order, which nobody needs any more. */
export async function drop(queries: Queries, row: Waiting): Promise<void> {
  await queries.query(
    'DELETE FROM push_outbox WHERE subscription_id = $1 AND order_id = $2 AND version <= $3',
    keyOf(row),
  );
}

export async function tryAgain(queries: Queries, row: Waiting, dueAt: Date): Promise<void> {
  await queries.query(
    'UPDATE push_outbox SET due_at = $4 WHERE subscription_id = $1 AND order_id = $2 AND version = $3',
    [...keyOf(row), dueAt],
  );
}

/** The browser is gone, and with it whatever waits for it. */
export async function forgetBrowser(queries: Queries, row: Waiting): Promise<void> {
  await queries.query('DELETE FROM push_subscription WHERE id = $1', [row.subscription_id]);
  await queries.query('DELETE FROM push_outbox WHERE subscription_id = $1', [row.subscription_id]);
}

/** Forgets what was left for browsers that are gone. */
export async function forgetOldMessages(queries: Queries, before: Date): Promise<void> {
  await queries.query('DELETE FROM push_outbox WHERE at < $1', [before]);
}
