/** Which process holds something, written down so that another one can tell whether it still lives. */
import { readFileSync } from 'node:fs';
import * as z from 'zod';

export const HolderSchema = z.object({ pid: z.int().positive(), startedAt: z.string().nullable() });
export type Holder = z.infer<typeof HolderSchema>;

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

export function thisProcess(): Holder {
  return { pid: process.pid, startedAt: startOf(process.pid) };
}

/** Whether that very process runs now. */
export function isRunning(holder: Holder): boolean {
  try {
    process.kill(holder.pid, 0);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EPERM')) return false;
  }
  const started = startOf(holder.pid);
  return started === null || holder.startedAt === null || started === holder.startedAt;
}

/** The holder that a file's text names; null where it names none. */
export function parseHolder(text: string): Holder | null {
  try {
    const parsed = HolderSchema.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}
