/** Service processes to be measured, and what they cost the machine. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as z from 'zod';
import { cpuMsOf } from '../processor-time';

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
