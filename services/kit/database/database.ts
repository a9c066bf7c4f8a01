/** What the services know of a database: the same on PGlite and on PostgreSQL. */
import type { PgRemoteDatabase } from 'drizzle-orm/pg-proxy';

/** Drizzle over whichever driver is open; for ordinary queries. */
export type Orm = PgRemoteDatabase;

export interface Queries {
  /** Runs one statement with `$1` parameters. JSON goes in as text with a `::jsonb` cast. */
  query<Row extends Record<string, unknown>>(text: string, params?: readonly unknown[]): Promise<Row[]>;
  /** Runs several statements without parameters, as migration files hold them. */
  run(statements: string): Promise<void>;
  readonly orm: Orm;
}

/** Everything done through it commits together, or not at all. */
export interface Tx extends Queries {
  /** Runs at the end, in one piece with the commit; where it fails, nothing was done. */
  atCommit(text: string, params: readonly unknown[]): void;
  /** Runs once the transaction has committed, and never after a rollback. */
  afterCommit(work: () => void): void;
}

export interface Database extends Queries {
  /** Which engine answers; only what is worded for operators may depend on it. */
  readonly kind: 'pglite' | 'postgres';
  /** Commits when `work` resolves, rolls back when it throws. */
  transaction<T>(work: (tx: Tx) => Promise<T>): Promise<T>;
  /**
   * Calls back for each notification that is committed on the channel. `onGap` is called after the line to the
   * database was lost and found again: notifications in between are gone. Answers the way to stop.
   */
  listen(
    channel: string,
    onPayload: (payload: string) => void,
    onGap?: () => void,
  ): Promise<() => Promise<void>>;
  close(): Promise<void>;
}
