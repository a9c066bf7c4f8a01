/** Two real processes of each service over one PostgreSQL, called over HTTP with real tokens. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import * as z from 'zod';
import { groups, type Service, services } from '@/contract/roles';
import { routes } from '@/contract/routes';
import type { Settings } from '@/services/orders/settings';
import { clientId, startIssuer } from './issuer';
import { answerOf, requestOf } from './request';
import type { Road } from './road';

const childFile = fileURLToPath(new URL('./service-process.ts', import.meta.url));
const LineSchema = z.object({ level: z.string(), event: z.string(), url: z.string().optional() });

export interface ServiceProcess {
  readonly service: Service;
  readonly url: string;
  isAlive(): boolean;
  /** Ends it without a word, as a power cut would. */
  kill(): Promise<void>;
}

export interface Processes {
  /** Of each service the first, and the second. */
  readonly one: Road;
  readonly two: Road;
  readonly all: readonly ServiceProcess[];
  /** Moves every process's clock on at the same moment; each does what is due then. */
  pass(ms: number): Promise<void>;
  /** What their clocks show, in milliseconds. */
  now(): Promise<number>;
  /** What any of them logged as an error. */
  readonly errors: readonly string[];
  stop(): Promise<void>;
}

interface Surroundings {
  readonly databaseUrl: string;
  readonly issuer: string;
  readonly settings: Partial<Settings>;
  readonly errors: string[];
}

async function start(service: Service, around: Surroundings): Promise<ServiceProcess> {
  const child: ChildProcess = spawn(
    process.execPath,
    ['--import', 'tsx', childFile, service, JSON.stringify(around.settings)],
    {
      stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
      env: {
        ...process.env,
        PORT: '0',
        DATABASE_URL: around.databaseUrl,
        TOKEN_ISSUER: around.issuer,
        TOKEN_CLIENT_IDS: clientId,
        BAEDAL_TEST: '1',
      },
    },
  );
  if (!child.stdout) throw new Error('A child without output');
  const lines = createInterface({ input: child.stdout });
  const url = await new Promise<string>((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`The ${service} service ended with ${code}`)));
    lines.on('line', (text) => {
      const line = LineSchema.parse(JSON.parse(text));
      if (line.level === 'error') around.errors.push(text);
      if (line.event === 'ready' && line.url !== undefined) resolve(line.url);
    });
  });
  const isAlive = () => child.exitCode === null && child.signalCode === null;
  return {
    service,
    url,
    isAlive,
    async kill() {
      if (!isAlive()) return;
      const gone = once(child, 'exit');
      child.kill('SIGKILL');
      await gone;
    },
  };
}

/** Starts six processes; `settings` are the engine's in each of them. */
export async function startProcesses(
  databaseUrl: string,
  settings: Partial<Settings> = {},
): Promise<Processes> {
  const issuer = await startIssuer();
  const errors: string[] = [];
  const around = { databaseUrl, issuer: issuer.url, settings, errors };
  const startEach = () => Promise.all(services.map((service) => start(service, around)));
  const [first, second] = await Promise.all([startEach(), startEach()]);
  const tokens = new Map<string, Promise<string>>();
  const tokenOf = (person: string) => {
    const known = tokens.get(person) ?? issuer.token({ sub: person, 'cognito:groups': groups });
    tokens.set(person, known);
    return known;
  };
  const roadOf = (processes: readonly ServiceProcess[]): Road => ({
    async call(id, call = {}) {
      const token = call.as === undefined ? null : await tokenOf(call.as);
      const origin = processes.find(({ service }) => service === routes[id].service)?.url ?? '';
      return answerOf(await fetch(requestOf(id, call, origin, token)));
    },
  });
  const all = [...first, ...second];
  return {
    one: roadOf(first),
    two: roadOf(second),
    all,
    errors,
    async pass(advanceMs) {
      const body = JSON.stringify({ advanceMs });
      const living = all.filter((each) => each.isAlive());
      await Promise.all(living.map(({ url }) => fetch(`${url}/test/clock`, { method: 'POST', body })));
    },
    async now() {
      const response = await fetch(`${all.at(-1)?.url}/test/clock`);
      return Date.parse(z.object({ now: z.string() }).parse(await response.json()).now);
    },
    async stop() {
      await Promise.all(all.map((each) => each.kill()));
      issuer.stop();
    },
  };
}
