/** A PostgreSQL of our own: made in a temporary folder, on a free port, gone when it stops. */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { chown, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isRunning, parseHolder, thisProcess } from '@/services/kit/holder';

export interface Cluster {
  /** `postgres://…/postgres`, for a superuser without a password. */
  readonly url: string;
  /** Of the server; its backends are its children. */
  readonly pid: number;
  stop(): Promise<void>;
}

/** The folder with `initdb` and `pg_ctl`, or null where PostgreSQL is not installed. Debian keeps them apart. */
export function findPostgres(): string | null {
  const debian = '/usr/lib/postgresql';
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : [];
  const folders = versions.map((version) => join(debian, version, 'bin'));
  return (
    ['/usr/local/pgsql/bin', ...folders, '/usr/local/bin', '/opt/homebrew/bin'].find((folder) =>
      ['initdb', 'pg_ctl', 'postgres'].every((tool) => existsSync(join(folder, tool))),
    ) ?? null
  );
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address ? address.port : 0;
}

const isRoot = () => process.getuid?.() === 0;

/** PostgreSQL refuses to run as root, and Debian's package brings a user for it. */
function run(command: string, args: readonly string[]): void {
  const [file, all] = isRoot() ? ['runuser', ['-u', 'postgres', '--', command, ...args]] : [command, args];
  execFileSync(file, [...all], { stdio: ['ignore', 'ignore', 'pipe'], cwd: tmpdir() });
}

const prefix = 'baedal-postgres-';
const holderFile = 'holder.json';
const unclaimedForMs = 60_000;

/** Made by a process that did not live to take it away. */
function isLeftBehind(folder: string): boolean {
  try {
    const age = Date.now() - statSync(folder).mtimeMs;
    const path = join(folder, holderFile);
    const holder = existsSync(path) ? parseHolder(readFileSync(path, 'utf8')) : null;
    return holder ? !isRunning(holder) : age > unclaimedForMs;
  } catch {
    return false;
  }
}

/** Stops and removes clusters whose makers were killed; those of other users are left to them. */
function removeLeftBehind(bin: string): void {
  for (const name of readdirSync(tmpdir()).filter((each) => each.startsWith(prefix))) {
    const folder = join(tmpdir(), name);
    if (!isLeftBehind(folder)) continue;
    try {
      run(join(bin, 'pg_ctl'), ['-D', join(folder, 'data'), '-w', '-m', 'immediate', 'stop']);
    } catch {
      // It had stopped already.
    }
    try {
      rmSync(folder, { recursive: true, force: true });
    } catch {
      // Another user's.
    }
  }
}

// What is lost with the machine is not what such tests look for; twice as fast without.
const forgetful = ['-c fsync=off', '-c synchronous_commit=off', '-c full_page_writes=off'];

/**
 * Makes and starts a cluster, after removing those that killed processes left behind.
 * @param options.durable false where nothing is measured and no machine loses power
 * @throws when PostgreSQL is not installed
 */
export async function startCluster({ durable = true } = {}): Promise<Cluster> {
  const bin = findPostgres();
  if (bin === null) throw new Error('PostgreSQL is not installed here (Debian: apt-get install postgresql)');
  removeLeftBehind(bin);
  const folder = await mkdtemp(join(tmpdir(), prefix));
  await writeFile(join(folder, holderFile), JSON.stringify(thisProcess()));
  if (isRoot()) {
    const id = (flag: string) => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }));
    await chown(folder, id('-u'), id('-g'));
  }
  const data = join(folder, 'data');
  const port = await freePort();
  run(join(bin, 'initdb'), [
    ...['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--no-locale'],
    ...(durable ? [] : ['--no-sync']),
  ]);
  const settings = [
    `-c port=${port}`,
    '-c listen_addresses=127.0.0.1',
    `-c unix_socket_directories=${folder}`,
    '-c max_connections=200',
    ...(durable ? [] : forgetful),
  ].join(' ');
  run(join(bin, 'pg_ctl'), ['-D', data, '-w', '-l', join(folder, 'log'), '-o', settings, 'start']);
  return {
    url: `postgres://postgres@127.0.0.1:${port}/postgres`,
    pid: Number(readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n')[0]),
    async stop() {
      run(join(bin, 'pg_ctl'), ['-D', data, '-w', '-m', 'immediate', 'stop']);
      await rm(folder, { recursive: true, force: true });
    },
  };
}
