/**
 * `npm run torture`: the long proofs of the order engine, one verdict line each; exits 1 when one fails.
 * `npm run torture -- model fuzz` runs only those named.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase } from '@/services/kit/database';
import { type Cluster, findPostgres, startCluster } from '@/services/testing/postgres-cluster';
import { crash } from './crash';
import { runSuite, type Verdict } from './suites';

const kills = 30;

async function crashEmbedded(): Promise<Verdict> {
  const folder = await mkdtemp(join(tmpdir(), 'baedal-torture-'));
  try {
    return await crash(join(folder, 'postgres'), kills);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function crashPostgres({ url }: Cluster): Promise<Verdict> {
  const admin = await openDatabase({ url, poolSize: 1 });
  await admin.query('CREATE DATABASE crash');
  await admin.close();
  return crash(url.replace(/postgres$/, 'crash'), kills);
}

/** Name → proof on the embedded database. */
const embedded = {
  model: () =>
    runSuite(['services/orders/model'], { MODEL_RUNS: '300', MODEL_STEPS: '100', MODEL_SHRINK: '1' }),
  fuzz: () => runSuite(['services/fuzz.test.ts'], { FUZZ_RUNS: '2000' }),
  crash: crashEmbedded,
};

/** Name → proof on a PostgreSQL of its own. */
const onPostgres = {
  'suite-postgres': ({ url }: Cluster) => runSuite(['services'], { TEST_DATABASE_URL: url }),
  'races-postgres': ({ url }: Cluster) =>
    runSuite(['services/orders/races.test.ts', 'services/orders/slots/slot-race.test.ts'], {
      TEST_DATABASE_URL: url,
      RACE_ROUNDS: '20',
    }),
  'crash-postgres': crashPostgres,
};

const wanted = process.argv.slice(2);
const names = [...Object.keys(embedded), ...Object.keys(onPostgres)];
const unknown = wanted.filter((name) => !names.includes(name));
if (unknown.length > 0) {
  throw new Error(`There is no proof ${unknown.join(', ')}. There are: ${names.join(', ')}.`);
}
const isWanted = ([name]: readonly [string, unknown]) => wanted.length === 0 || wanted.includes(name);

async function prove(name: string, proof: () => Promise<Verdict>): Promise<void> {
  const started = performance.now();
  const { good, words } = await proof().catch((error: unknown) => ({ good: false, words: String(error) }));
  if (!good) process.exitCode = 1;
  const seconds = Math.round((performance.now() - started) / 1000);
  console.log(`${good ? 'pass' : 'FAIL'} ${name}: ${words} (${seconds} s)`);
}

for (const [name, proof] of Object.entries(embedded).filter(isWanted)) await prove(name, proof);

const server = Object.entries(onPostgres).filter(isWanted);
if (server.length > 0 && findPostgres() === null) {
  console.log('skip PostgreSQL is not installed (apt-get install postgresql)');
} else if (server.length > 0) {
  const cluster = await startCluster();
  for (const [name, proof] of server) await prove(name, () => proof(cluster));
  await cluster.stop();
}
