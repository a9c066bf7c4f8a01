/** One process per database folder, held by a lock file that a crash cannot leave behind for ever. */
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { link, readFile, rm, stat, writeFile } from 'node:fs/promises';
import * as z from 'zod';

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

const HolderSchema = z.object({ pid: z.int().positive(), startedAt: z.string().nullable() });
type Holder = z.infer<typeof HolderSchema>;

const held = new Set<string>();
const takeoverLifeMs = 5_000;

/**
 * When a process started, in ticks since boot: a pid that was given to another process since then does not
 * count as the holder. Null where the system has no /proc.
 */
function startOf(pid: number): string | null {
  try {
    const line = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name in parentheses may hold spaces; field 22 is the 20th after it.
    return line.slice(line.lastIndexOf(')') + 2).split(' ')[19] ?? null;
  } catch {
    return null;
  }
}

function isAlive(holder: Holder): boolean {
  if (holder.pid === process.pid) return false;
  try {
    process.kill(holder.pid, 0);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EPERM')) return false;
  }
  const started = startOf(holder.pid);
  return started === null || holder.startedAt === null || started === holder.startedAt;
}

async function readHolder(path: string): Promise<Holder | null> {
  try {
    const parsed = HolderSchema.safeParse(JSON.parse(await readFile(path, 'utf8')));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

/** Creates the file with its content in one step, so that nobody ever reads half a lock. */
async function create(path: string): Promise<boolean> {
  const draft = `${path}.${process.pid}.${randomUUID()}`;
  await writeFile(draft, JSON.stringify({ pid: process.pid, startedAt: startOf(process.pid) }));
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
