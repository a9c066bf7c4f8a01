/**
 * Runs a command with `TEST_DATABASE_URL` naming a PostgreSQL of its own, and takes that away afterwards, also when
 * it is stopped midway or its parent is gone: `npx tsx services/testing/on-postgres.ts npx vitest run services`.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { startCluster } from './postgres-cluster';

const [command = '', ...args] = process.argv.slice(2);
let child: ChildProcess | null = null;
let stopped: NodeJS.Signals | null = null;

function stop(signal: NodeJS.Signals): void {
  stopped = signal;
  child?.kill(signal);
}
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => stop(signal));
process.on('disconnect', () => stop('SIGTERM'));

const cluster = await startCluster({ durable: false });
let code: number | null = null;
if (!stopped) {
  child = spawn(command, args, {
    stdio: 'inherit',
    env: { ...process.env, TEST_DATABASE_URL: cluster.url },
  });
  [code] = await once(child, 'exit');
}
await cluster.stop();
process.exit(code ?? 1);
