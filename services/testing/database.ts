/** A fresh database per test file: PostgreSQL where `TEST_DATABASE_URL` names one, else embedded, in memory. */
import { createHash, randomUUID } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { rename, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { type Database, migrate, openDatabase } from '@/services/kit/database';
import { onPglite } from '@/services/kit/database/pglite';
import { migrationsFolder } from '@/services/start';

/** Creating the embedded database costs seconds, so one with the tables in it is kept beside the system's temporary files. */
async function template(): Promise<Blob> {
  const hash = createHash('sha256').update(readFileSync('node_modules/@electric-sql/pglite/package.json'));
  for (const file of readdirSync(migrationsFolder).filter((name) => name.endsWith('.sql'))) {
    hash.update(readFileSync(join(migrationsFolder, file)));
  }
  const path = join(tmpdir(), `baedal-test-${hash.digest('hex').slice(0, 16)}.tar`);
  if (!existsSync(path)) {
    const pglite = await PGlite.create({ dataDir: 'memory://' });
    await migrate(onPglite(pglite), migrationsFolder);
    const draft = `${path}.${randomUUID()}`;
    await writeFile(draft, Buffer.from(await (await pglite.dumpDataDir('none')).arrayBuffer()));
    await pglite.close();
    await rename(draft, path);
  }
  return new Blob([readFileSync(path)]);
}

/** A database of one's own on a PostgreSQL server, and its URL for processes that open it themselves. */
export async function openTestPostgres(url: string): Promise<Database & { readonly url: string }> {
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  const admin = await openDatabase({ url, poolSize: 1 });
  await admin.query(`CREATE DATABASE ${name}`);
  const own = new URL(url);
  own.pathname = `/${name}`;
  const database = await openDatabase({ url: own.href, poolSize: 20 });
  await migrate(database, migrationsFolder);
  return {
    ...database,
    url: own.href,
    async close() {
      await database.close();
      await admin.query(`DROP DATABASE ${name} WITH (FORCE)`);
      await admin.close();
    },
  };
}

/** Opens it with all tables, empty. */
export async function openTestDatabase(): Promise<Database> {
  const url = process.env['TEST_DATABASE_URL'];
  if (url) return openTestPostgres(url);
  return onPglite(await PGlite.create({ dataDir: 'memory://', loadDataDir: await template() }));
}
