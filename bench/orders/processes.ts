/** Service processes to be measured, and what they cost the machine. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as z from 'zod';

const childFile = fileURLToPath(new URL('./service-child.ts', import.meta.url));
const UrlsSchema = z.object({ customer: z.string(), restaurant: z.string(), rider: z.string() });

export interface ServiceProcess {
  readonly urls: z.infer<typeof UrlsSchema>;
  /** CPU used since it started, in milliseconds. */
  cpuMs(): number;
  residentKib(): number;
  stop(): Promise<void>;
}

/** To the database, of each service process; those that write bare have as many. */
export const connectionsOfService = 10;

// The unit of /proc's clock ticks on Linux.
const tickMs = 10;

function statOf(pid: number): string[] {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
  } catch {
    return [];
  }
}
const sum = (fields: readonly (string | undefined)[]) =>
  fields.reduce((total, field) => total + Number(field ?? 0), 0);

/** CPU used by one process since it started. */
const cpuMsOf = (pid: number) => sum(statOf(pid).slice(11, 13)) * tickMs;

/** CPU used by a process and all its children, those that have ended included. */
export function familyCpuMs(pid: number): number {
  const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8')
    .trim()
    .split(' ')
    .filter(Boolean);
  return (
    sum(statOf(pid).slice(11, 15)) * tickMs +
    children.reduce((total, each) => total + cpuMsOf(Number(each)), 0)
  );
}

async function firstLine(child: ChildProcess): Promise<string> {
  let text = '';
  for await (const chunk of child.stdout ?? []) {
    text += chunk;
    if (text.includes('\n')) break;
  }
  return text;
}

/** Starts one; its CPU and memory are read from /proc, so this runs on Linux only. */
export async function startService(url: string, issuer: string, clientId: string): Promise<ServiceProcess> {
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', childFile, url, issuer, clientId, String(connectionsOfService)],
    {
      stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
    },
  );
  const urls = UrlsSchema.parse(JSON.parse(await firstLine(child)));
  return {
    urls,
    cpuMs: () => cpuMsOf(child.pid ?? 0),
    residentKib: () =>
      Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1] ?? 0),
    async stop() {
      const gone = once(child, 'exit');
      child.kill('SIGTERM');
      child.kill('SIGKILL');
      await gone;
    },
  };
}
