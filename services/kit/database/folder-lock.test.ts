import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { DatabaseLockedError, lockFolder } from './folder-lock';

let folder: string;
beforeEach(async () => {
  folder = join(await mkdtemp(join(tmpdir(), 'lock-')), 'postgres');
});
afterEach(() => rm(join(folder, '..'), { recursive: true, force: true }));

const holder = (pid: number, startedAt: string | null) =>
  writeFile(`${folder}.lock`, JSON.stringify({ pid, startedAt }));

test('a second opener is refused and told which process has the folder', async () => {
  const unlock = await lockFolder(folder);
  await expect(lockFolder(folder)).rejects.toThrow(DatabaseLockedError);
  await expect(lockFolder(folder)).rejects.toThrow(new RegExp(`process ${process.pid}`));
  await unlock();
  await (await lockFolder(folder))();
});

test('the lock of another living process holds', async () => {
  const other = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
  try {
    await holder(other.pid ?? 0, null);
    await expect(lockFolder(folder)).rejects.toMatchObject({ pid: other.pid });
  } finally {
    other.kill();
  }
});

test('the lock of a process that was killed is taken over', async () => {
  const dead = spawn(process.execPath, ['-e', '']);
  await new Promise((resolve) => dead.once('exit', resolve));
  await holder(dead.pid ?? 0, null);
  const unlock = await lockFolder(folder);
  expect(JSON.parse(await readFile(`${folder}.lock`, 'utf8'))).toMatchObject({ pid: process.pid });
  await unlock();
});

test('a process that merely got the dead holder’s number does not keep the folder', async () => {
  await holder(process.ppid, '1');
  await (await lockFolder(folder))();
});

test('half a lock, as a full disk leaves it, does not keep anybody out', async () => {
  await writeFile(`${folder}.lock`, '{"pid":');
  await (await lockFolder(folder))();
});

test('of twenty that take over a dead process’s lock at once, one gets it', async () => {
  await holder(process.ppid, '1');
  const tries = await Promise.allSettled(Array.from({ length: 20 }, () => lockFolder(folder)));
  const won = tries.filter((each) => each.status === 'fulfilled');
  expect(won).toHaveLength(1);
  for (const each of won) await each.value();
});
