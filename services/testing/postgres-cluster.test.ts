import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { openDatabase } from '@/services/kit/database';

const file = fileURLToPath(new URL('./on-postgres.ts', import.meta.url));
const script = 'console.log(process.env.TEST_DATABASE_URL, process.pid); setTimeout(() => {}, 60_000)';
const children: ChildProcess[] = [];
afterAll(() => {
  for (const child of children) child.kill('SIGKILL');
});

/** A PostgreSQL with a command that waits for ever; answers where its files are. */
async function start(): Promise<{
  child: ChildProcess;
  /** The command, which outlives a killed parent. */
  commandPid: number;
  url: string;
  folder: string;
}> {
  const child = spawn(process.execPath, ['--import', 'tsx', file, process.execPath, '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  children.push(child);
  const [line] = await once(child.stdout, 'data');
  const [url = '', pid] = String(line).trim().split(' ');
  const database = await openDatabase({ url, poolSize: 1 });
  const [row] = await database.query<{ folder: string }>(
    `SELECT current_setting('data_directory') AS folder`,
  );
  await database.close();
  return { child, commandPid: Number(pid), url, folder: row?.folder ?? '' };
}

const answers = (url: string) =>
  openDatabase({ url, poolSize: 1 }).then(
    async (database) => {
      await database.close();
      return true;
    },
    () => false,
  );

describe.skipIf(!process.env['TEST_DATABASE_URL'])('a PostgreSQL of one’s own', () => {
  test.each(['SIGINT', 'SIGTERM'] as const)('%s takes it away with the command', async (signal) => {
    const { child, url, folder } = await start();
    expect([existsSync(folder), await answers(url)]).toEqual([true, true]);
    child.kill(signal);
    await once(child, 'exit');
    expect([existsSync(folder), await answers(url)]).toEqual([false, false]);
  });

  test('one that was left behind by kill -9 is taken away by the next', async () => {
    const first = await start();
    first.child.kill('SIGKILL');
    await once(first.child, 'exit');
    process.kill(first.commandPid, 'SIGKILL');
    expect([existsSync(first.folder), await answers(first.url)]).toEqual([true, true]);
    const second = await start();
    expect([existsSync(first.folder), await answers(first.url)]).toEqual([false, false]);
    expect(await answers(second.url)).toBe(true);
    second.child.kill('SIGTERM');
    await once(second.child, 'exit');
    // Two clusters are made and started: seconds on a quiet machine, more on a busy one.
  }, 120_000);
});
