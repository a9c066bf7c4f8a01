/** Applies a folder of numbered `.sql` files, each once and in order, also when several processes start at once. */
import { readdir, readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Database } from './database';

// Any number will do as long as nothing else of Baedal locks it.
const lockKey = 7_310_001;

/**
 * Brings the tables up to date. Files are told apart by the name of the folder that holds `migrations` (`kit`,
 * `identity`) and their own name, so that several sets live in one database.
 * @param folder holds `0000_name.sql`, `0001_name.sql` …
 */
export async function migrate(database: Database, folder: string): Promise<void> {
  const set = basename(dirname(folder));
  const files = (await readdir(folder)).filter((name) => name.endsWith('.sql')).sort();
  await database.transaction(async (tx) => {
    await tx.query('SELECT pg_advisory_xact_lock($1)', [lockKey]);
    await tx.run(`CREATE TABLE IF NOT EXISTS applied_migration (
      set_name text NOT NULL, file_name text NOT NULL, applied_at timestamptz NOT NULL DEFAULT now(),
      PRIMARY KEY (set_name, file_name))`);
    const applied = await tx.query<{ file_name: string }>(
      'SELECT file_name FROM applied_migration WHERE set_name = $1',
      [set],
    );
    const known = new Set(applied.map((row) => row.file_name));
    for (const file of files.filter((name) => !known.has(name))) {
      await tx.run(await readFile(join(folder, file), 'utf8'));
      await tx.query('INSERT INTO applied_migration (set_name, file_name) VALUES ($1, $2)', [set, file]);
    }
  });
}
