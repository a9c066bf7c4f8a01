/** One process per database folder, held by a lock file that a crash cannot leave behind for ever. */
import { randomUUID } from 'node:crypto';
import { link, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { type Holder, isRunning, parseHolder, thisProcess } from '../holder';

/** Another living process has the folder open. */
export class DatabaseLockedError extends Error {
  override readonly name = 'DatabaseLockedError';
  constructor(
    readonly folder: string,
    readonly pid: number,
  ) {
    super(`The database folder ${folder} is in use by process ${pid}. Stop that process, then start again.`);
  }
}

const held = new Set<string>();
const takeoverLifeMs = 5_000;

// In a container every life has the same pid: a lock of an earlier one is no lock.
const isAlive = (holder: Holder) => holder.pid !== process.pid && isRunning(holder);

async function readHolder(path: string): Promise<Holder | null> {
  return parseHolder(await readFile(path, 'utf8').catch(() => ''));
}

/** Creates the file with its content in one step, so that nobody ever reads half a lock. */
async function create(path: string): Promise<boolean> {
  const draft = `${path}.${process.pid}.${randomUUID()}`;
  await writeFile(draft, JSON.stringify(thisProcess()));
  try {
    await link(draft, path);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  } finally {
    await rm(draft, { force: true });
  }
}

/** Removes the lock of a dead process. Two that try at once are told apart by a second, short-lived file. */
async function takeOver(path: string): Promise<void> {
  const guard = `${path}.takeover`;
  const age = await stat(guard).then(
    (found) => Date.now() - found.mtimeMs,
    () => 0,
  );
  if (age > takeoverLifeMs) await rm(guard, { force: true });
  if (!(await create(guard))) return;
  try {
    const holder = await readHolder(path);
    if (holder === null || !isAlive(holder)) await rm(path, { force: true });
  } finally {
    await rm(guard, { force: true });
  }
}

/**
 * Takes the lock `<folder>.lock`, also from a process that died with it.
 * @returns the way to give it back
 * @throws {DatabaseLockedError} naming the living process that has it
 */
export async function lockFolder(folder: string): Promise<() => Promise<void>> {
  if (held.has(folder)) throw new DatabaseLockedError(folder, process.pid);
  held.add(folder);
  const path = `${folder}.lock`;
  try {
    for (let attempt = 0; attempt < 20; attempt += 1) {
      if (await create(path)) {
        return async () => {
          held.delete(folder);
          await rm(path, { force: true });
        };
      }
      const holder = await readHolder(path);
      if (holder !== null && isAlive(holder)) throw new DatabaseLockedError(folder, holder.pid);
      await takeOver(path);
    }
    throw new DatabaseLockedError(folder, (await readHolder(path))?.pid ?? 0);
  } catch (error) {
    held.delete(folder);
    throw error;
  }
}
