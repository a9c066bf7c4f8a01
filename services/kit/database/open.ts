import type { Database } from './database';

export interface DatabaseOptions {
  /** `postgres://…`: a PostgreSQL server, 15 or newer. */
  url?: string;
  /** A folder for the embedded database, or `memory://`. */
  dataDir?: string;
  /** Connections at once on PostgreSQL; the embedded database has one. */
  poolSize?: number;
}

/**
 * Opens PostgreSQL where a `url` is given, else the embedded database in `dataDir`. Drivers load when used, so
 * a container with `DATABASE_URL` never pays for the embedded one.
 * @throws {DatabaseLockedError} when another living process has the folder open
 */
export async function openDatabase(options: DatabaseOptions): Promise<Database> {
  if (options.url !== undefined) {
    const { openPostgres } = await import('./postgres');
    return openPostgres({ url: options.url, poolSize: options.poolSize ?? 10 });
  }
  if (options.dataDir === undefined) throw new TypeError('Either url or dataDir is needed');
  const { openPglite } = await import('./pglite');
  return openPglite(options.dataDir);
}
