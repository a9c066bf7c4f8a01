/** A PostgreSQL server through a pool; listening has a line of its own outside the pool. */
import pg, { type ClientBase } from 'pg';
import type { Database, Queries } from './database';
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

function queriesOn(client: Pick<ClientBase, 'query'>): Queries {
  return {
    async query<Row extends Record<string, unknown>>(text: string, params: readonly unknown[] = []) {
      const name = nameOf(text);
      const result = await client.query<Row>({ text, values: [...params], ...(name ? { name } : {}) });
      return result.rows;
    },
    async run(statements) {
      await client.query(statements);
    },
    orm: ormOver(
      async (text, params) =>
        (await client.query<unknown[]>({ text, values: [...params], rowMode: 'array' })).rows,
    ),
  };
}

/** Opens a pool and proves that the server answers. */
export async function openPostgres(options: { url: string; poolSize: number }): Promise<Database> {
  const pool = new pg.Pool({ connectionString: options.url, max: options.poolSize });
  // A connection that breaks while idle is replaced by the pool; without a listener it would end the process.
  pool.on('error', () => {});
  await pool.query('SELECT 1');
  return {
    kind: 'postgres',
    ...queriesOn(pool),
    async transaction(work) {
      const client = await pool.connect();
      const after: (() => void)[] = [];
      const afterCommit = (then: () => void) => void after.push(then);
      let broken = false;
      try {
        await client.query('BEGIN');
        const result = await work({ ...queriesOn(client), afterCommit });
        await client.query('COMMIT');
        for (const then of after) then();
        return result;
      } catch (error) {
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
