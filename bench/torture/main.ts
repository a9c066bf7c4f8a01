/** `npm run torture`: the long proofs of the order engine, one verdict line each; exits 1 when one fails. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase } from '@/services/kit/database';
import { findPostgres, startCluster } from '@/services/testing/postgres-cluster';
import { crash } from './crash';
import { runSuite, type Verdict } from './suites';

const kills = 30;
let failed = false;

async function prove(name: string, proof: () => Promise<Verdict>): Promise<void> {
  const started = performance.now();
  const { good, words } = await proof().catch((error: unknown) => ({ good: false, words: String(error) }));
  if (!good) failed = true;
  console.log(
    `${good ? 'pass' : 'FAIL'} ${name}: ${words} (${Math.round((performance.now() - started) / 1000)} s)`,
  );
}

await prove('model, embedded', () =>
  runSuite(['services/orders/model'], { MODEL_RUNS: '300', MODEL_STEPS: '100', MODEL_SHRINK: '1' }),
);
await prove('fuzz', () => runSuite(['services/fuzz.test.ts'], { FUZZ_RUNS: '2000' }));

const folder = await mkdtemp(join(tmpdir(), 'baedal-torture-'));
await prove('crash, embedded', () => crash(join(folder, 'postgres'), kills));
await rm(folder, { recursive: true, force: true });

if (findPostgres() === null) console.log('skip PostgreSQL is not installed (apt-get install postgresql)');
else {
  const cluster = await startCluster();
  const environment = { TEST_DATABASE_URL: cluster.url };
  await prove('whole suite, PostgreSQL', () => runSuite(['services'], environment));
  await prove('races, PostgreSQL', () =>
    runSuite(['services/orders/races.test.ts'], { ...environment, RACE_ROUNDS: '20' }),
  );
  const admin = await openDatabase({ url: cluster.url, poolSize: 1 });
  await admin.query('CREATE DATABASE crash');
  await admin.close();
  await prove('crash, PostgreSQL', () => crash(cluster.url.replace(/postgres$/, 'crash'), kills));
  await cluster.stop();
}
process.exitCode = failed ? 1 : 0;
