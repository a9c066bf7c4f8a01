/** A PostgreSQL server through a pool; listening has a line of its own outside the pool. */
import { Socket } from 'node:net';
import pg, { type ClientBase, type QueryConfig } from 'pg';
import type { Database, Queries, Tx } from './database';
import { ormOver } from './orm';
import { listenOn } from './postgres-listener';

// Hot statements are few; beyond this many, statements run unnamed and the server's memory stays bounded.
const maxNamedStatements = 300;
const names = new Map<string, string>();

/** A stable name per text, so that each connection parses and plans a statement once. */
function nameOf(text: string): string | undefined {
  const known = names.get(text);
  if (known !== undefined) return known;
  if (names.size >= maxNamedStatements) return undefined;
  const name = `s${names.size}`;
  names.set(text, name);
  return name;
}

/**
 * What is asked within one moment leaves in one packet: BEGIN with the first statement, the last one with COMMIT.
 * A packet costs both sides more than most statements in it.
 */
class GatheringSocket extends Socket {
  // The driver corks before it writes a statement; held until the moment is over, the next one joins it.
  override uncork(): void {
    process.nextTick(() => super.uncork());
  }
}

function statement(text: string, params: readonly unknown[] = []): QueryConfig {
  const name = nameOf(text);
  return { text, values: [...params], ...(name ? { name } : {}) };
}

function queriesOn(client: Pick<ClientBase, 'query'>, requireOpen = () => {}): Queries {
  return {
    async query<Row extends Record<string, unknown>>(text: string, params: readonly unknown[] = []) {
      requireOpen();
      return (await client.query<Row>(statement(text, params))).rows;
    },
    async run(statements) {
      requireOpen();
      await client.query(statements);
    },
    orm: ormOver(async (text, params) => {
      requireOpen();
      return (await client.query<unknown[]>({ text, values: [...params], rowMode: 'array' })).rows;
    }),
  };
}

/** Opens a pool and proves that the server answers. */
export async function openPostgres(options: { url: string; poolSize: number }): Promise<Database> {
  const pool = new pg.Pool({
    connectionString: options.url,
    max: options.poolSize,
    pipeline: true,
    stream: () => new GatheringSocket(),
  });
  // A connection that breaks while idle is replaced by the pool; without a listener it would end the process.
  pool.on('error', () => {});
  await pool.query('SELECT 1');
  return {
    kind: 'postgres',
    ...queriesOn(pool),
    async transaction(work) {
      const client = await pool.connect();
      const after: (() => void)[] = [];
      const last: QueryConfig[] = [];
      let isOpen = true;
      const tx: Tx = {
        // Work that goes on after one part of it failed must not write beside the transaction.
        ...queriesOn(client, () => {
          if (!isOpen) throw new Error('The transaction has ended');
        }),
        atCommit: (text, params) => void last.push(statement(text, params)),
        afterCommit: (then) => void after.push(then),
      };
      let broken = false;
      try {
        const begun = client.query(statement('BEGIN'));
        const [result] = await Promise.all([work(tx), begun]);
        isOpen = false;
        const answers = await Promise.all([...last, statement('COMMIT')].map((each) => client.query(each)));
        // An error that the work swallowed has undone everything; the server says so here only.
        if (answers.at(-1)?.command !== 'COMMIT')
          throw new Error('The transaction had failed before its end');
        for (const then of after) then();
        return result;
      } catch (error) {
        isOpen = false;
        await client.query('ROLLBACK').catch(() => {
          broken = true;
        });
        throw error;
      } finally {
        client.release(broken);
      }
    },
    listen: (channel, onPayload, onGap) => listenOn(options.url, channel, onPayload, onGap),
    close: () => pool.end(),
  };
}
