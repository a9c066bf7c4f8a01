/** The embedded database: PostgreSQL in WebAssembly, one process, one connection. */
import { mkdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { PGlite, type Transaction } from '@electric-sql/pglite';
import type { Database, Queries, Tx } from './database';
import { lockFolder } from './folder-lock';
import { ormOver } from './orm';

type Connection = Pick<Transaction, 'query' | 'exec'>;

function queriesOn(connection: Connection): Queries {
  return {
    async query<Row extends Record<string, unknown>>(text: string, params: readonly unknown[] = []) {
      return (await connection.query<Row>(text, [...params])).rows;
    },
    async run(statements) {
      await connection.exec(statements);
    },
    orm: ormOver(
      async (text, params) =>
        (await connection.query<unknown[]>(text, [...params], { rowMode: 'array' })).rows,
    ),
  };
}

/**
 * Opens (and on first use creates) the database in a folder, under a lock: a second opener would be let in by
 * PGlite and lose rows. `memory://` needs no lock.
 * @throws {DatabaseLockedError} when another living process has it open
 */
export async function openPglite(dataDir: string): Promise<Database> {
  const inMemory = dataDir.startsWith('memory://');
  const folder = inMemory ? dataDir : resolve(dataDir);
  if (!inMemory) await mkdir(folder, { recursive: true });
  const unlock = inMemory ? async () => {} : await lockFolder(folder);
  try {
    return onPglite(await PGlite.create({ dataDir: folder }), unlock);
  } catch (error) {
    await unlock();
    throw error;
  }
}

/** A `Database` over an open PGlite; `release` runs after it is closed. */
export function onPglite(pglite: PGlite, release: () => Promise<void> = async () => {}): Database {
  return {
    kind: 'pglite',
    ...queriesOn(pglite),
    async transaction(work) {
      const after: (() => void)[] = [];
      const afterCommit = (then: () => void) => void after.push(then);
      const result = await pglite.transaction(async (inner) => {
        const queries = queriesOn(inner);
        const last: (() => Promise<unknown>)[] = [];
        const atCommit: Tx['atCommit'] = (text, params) => void last.push(() => queries.query(text, params));
        const answer = await work({ ...queries, atCommit, afterCommit });
        // An error that the work swallowed has undone everything; whatever is asked next says so.
        if (last.length === 0) await queries.query('SELECT 1 AS alive');
        for (const each of last) await each();
        return answer;
      });
      for (const then of after) then();
      return result;
    },
    listen: (channel, onPayload) => pglite.listen(channel, onPayload),
    async close() {
      await pglite.close();
      await release();
    },
  };
}
