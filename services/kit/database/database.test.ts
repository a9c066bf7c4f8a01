import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestDatabase } from '@/services/testing/database';
import { topic } from '../schema';
import { type Database, migrate } from '.';

let database: Database;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

test('both drivers read and write the same values', async () => {
  const at = new Date('2026-11-23T08:00:00.123Z');
  const [row] = await database.query(
    'SELECT $1::timestamptz AS at, $2::jsonb AS json, $3::text[] AS list, $4::int AS whole, $5::float8 AS part',
    [at, JSON.stringify([{ a: 1 }]), ['가', 'b'], 7, 1.5],
  );
  expect(row).toEqual({ at, json: [{ a: 1 }], list: ['가', 'b'], whole: 7, part: 1.5 });
});

test('what a transaction wrote is gone when its work throws', async () => {
  const work = database.transaction(async (tx) => {
    await tx.orm.insert(topic).values({ name: 'gone', version: 1 });
    throw new Error('no');
  });
  await expect(work).rejects.toThrow('no');
  expect(await database.query(`SELECT 1 AS found FROM topic WHERE name = 'gone'`)).toEqual([]);
});

test('the statement that goes with the commit decides over all of it', async () => {
  const write = (name: string, version: string) =>
    database.transaction(async (tx) => {
      await tx.orm.insert(topic).values({ name, version: 1 });
      tx.atCommit(`INSERT INTO topic (name, version) VALUES ($1, ${version})`, [`${name}-last`]);
      return 'done';
    });
  const written = (name: string) => database.query('SELECT name FROM topic WHERE name LIKE $1', [`${name}%`]);
  expect(await write('good', '2')).toBe('done');
  expect(await written('good')).toHaveLength(2);
  await expect(write('bad', '1 / 0')).rejects.toThrow('division by zero');
  expect(await written('bad')).toEqual([]);
  expect(await written('good')).toHaveLength(2);
});

test('work that hides a failed statement is not taken for done', async () => {
  const work = database.transaction(async (tx) => {
    await tx.orm.insert(topic).values({ name: 'hidden', version: 1 });
    await tx.query('SELECT 1 / 0').catch(() => {});
  });
  await expect(work).rejects.toThrow();
  expect(await database.query(`SELECT 1 AS found FROM topic WHERE name = 'hidden'`)).toEqual([]);
});

test('what goes on after its transaction has ended cannot write', async () => {
  let goOn: () => void = () => {};
  const later = new Promise<void>((resolve) => {
    goOn = resolve;
  });
  let straggler: Promise<unknown> = Promise.resolve();
  const work = database.transaction(async (tx) => {
    straggler = later.then(() => tx.query(`INSERT INTO topic (name, version) VALUES ('late', 1)`));
    straggler.catch(() => {});
    throw new Error('no');
  });
  await expect(work).rejects.toThrow('no');
  goOn();
  await expect(straggler).rejects.toThrow();
  expect(await database.query(`SELECT 1 AS found FROM topic WHERE name = 'late'`)).toEqual([]);
});

test('a notification is heard after its commit, and never after a rollback', async () => {
  const heard: string[] = [];
  const stop = await database.listen('test_channel', (payload) => heard.push(payload));
  await database
    .transaction(async (tx) => {
      await tx.query(`SELECT pg_notify('test_channel', 'undone')`);
      throw new Error('undo');
    })
    .catch(() => {});
  await database.transaction(async (tx) => {
    await tx.query(`SELECT pg_notify('test_channel', 'done')`);
    expect(heard).toEqual([]);
  });
  await expect.poll(() => heard).toEqual(['done']);
  await stop();
});

test('migrations run once each, in order, however many start at the same time', async () => {
  const parent = await mkdtemp(join(tmpdir(), 'migrations-'));
  await writeFile(join(parent, '0000_a.sql'), 'CREATE TABLE first (id int); INSERT INTO first VALUES (1);');
  await writeFile(join(parent, '0001_b.sql'), 'INSERT INTO first VALUES (2);');
  await Promise.all([1, 2, 3].map(() => migrate(database, parent)));
  expect(await database.query('SELECT id FROM first ORDER BY id')).toEqual([{ id: 1 }, { id: 2 }]);
  await rm(parent, { recursive: true });
});
