/** What processes use of the machine, from /proc: Linux alone. */
import { readFileSync } from 'node:fs';

// The unit of /proc's clock ticks on Linux.
const tickMs = 10;

/** Empty where the process has just ended. */
function read(pid: number, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return '';
  }
}

function ticks(pid: number, from: number, to: number): number {
  const fields = read(pid, 'stat').split(') ')[1]?.split(' ') ?? [];
  return fields.slice(from, to).reduce((sum, field) => sum + Number(field), 0);
}

/** Processes that this one started and that still run. */
export const childrenOf = (pid: number): number[] =>
  read(pid, `task/${pid}/children`).split(' ').filter(Boolean).map(Number);

/** The process, what it started, and what that started. */
export const familyOf = (pid: number): number[] => [pid, ...childrenOf(pid).flatMap(familyOf)];

/** CPU used by one process since it started, in milliseconds. */
export const cpuMsOf = (pid: number): number => ticks(pid, 11, 13) * tickMs;

/** CPU used by a process and its family since it started, in milliseconds, those that have ended included. */
export const familyCpuMs = (pid: number): number =>
  familyOf(pid).reduce((sum, each) => sum + ticks(each, 11, 15) * tickMs, 0);
