/** A whole system of the bench's own, and what its web server uses. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { portsFrom } from '@/e2e/support/stack-settings';
import { childrenOf, cpuMsOf } from '../processor-time';

const firstPort = Number(process.env['BENCH_PORT'] || 23_200);

export interface WebSystem {
  readonly origin: string;
  readonly port: number;
  readonly stageUrl: string;
  /** CPU of the web server so far, in milliseconds. */
  cpuMs(): number;
  stop(): Promise<void>;
}

/** Starts it as a person does, on fresh data; the web app is built where it is stale. */
export async function startWebSystem(): Promise<WebSystem> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-web-'));
  const ports = portsFrom(firstPort);
  const child = spawn(process.execPath, ['scripts/start.mjs'], {
    env: { ...process.env, ...ports, DATA_DIR: folder },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  await ready(child);
  const pid = webServerOf(child.pid ?? 0);
  return {
    origin: `http://localhost:${firstPort}`,
    port: firstPort,
    stageUrl: `http://localhost:${ports.PORT_GATEWAY}`,
    cpuMs: () => cpuMsOf(pid),
    async stop() {
      child.kill('SIGINT');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function ready(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = '';
    child.stdout?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      if (/^Ready http/m.test(said)) resolve();
    });
    child.once('exit', () => reject(new Error(`The system did not start:\n${said}`)));
  });
}

/** Of the two processes that were started, the one that runs Next. Linux alone, as the other figures are. */
function webServerOf(parent: number): number {
  const web = childrenOf(parent).find((pid) =>
    /web\.mjs|next-server/.test(readFileSync(`/proc/${pid}/cmdline`, 'utf8')),
  );
  if (!web) throw new Error('The web server is not among what was started');
  return web;
}
