/**
 * `npm test`: every check, from a clean checkout, installing what it needs. Prints what each step found and ends
 * with one plain line, `N passed, N failed`. Exits 1 when anything failed.
 *
 * `npm test -- units journeys` runs only the steps named.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildWeb } from './build.mjs';
import { installBrowser, installPackages, installPostgres, nodeProblem } from './install.mjs';

const say = (line) => process.stdout.write(`${line}\n`);
const bin = (name) => join('node_modules', '.bin', name);
const reports = mkdtempSync(join(tmpdir(), 'baedal-test-'));
const startedAt = Date.now();
const minutes = () => `${((Date.now() - startedAt) / 60_000).toFixed(1)} min`;

let running = null;
let stoppedBy = null;
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => {
    stoppedBy = signal;
    // Test runners take away what they brought when they are interrupted; a terminal has told them already.
    if (signal !== 'SIGINT' || !process.stdin.isTTY) running?.kill('SIGINT');
  });
}

async function run(program, args, { env = {}, stdio = ['ignore', 'inherit', 'inherit'] } = {}) {
  if (stoppedBy) return false;
  const child = spawn(program, args, {
    stdio,
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', NO_COLOR: '1', FORCE_COLOR: '0', ...env },
  });
  running = child;
  const code = await new Promise((resolve) => {
    child.once('exit', resolve);
    child.once('error', () => resolve(1));
  });
  running = null;
  return code === 0 && !stoppedBy;
}

/** A command that passes or fails as one. */
const whole = (program, args) => async () =>
  (await run(program, args)) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };

function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}

/** Runs Vitest, by itself or as the last words of another command, and counts what it reports. */
async function vitest(name, paths = [], around = [], options = {}) {
  const file = join(reports, `${name}.json`);
  const words = [bin('vitest'), 'run', ...paths, '--reporter=dot', '--reporter=json'];
  const [program = '', ...args] = [...around, ...words, `--outputFile.json=${file}`];
  const fine = await run(program, args, options);
  const report = readReport(file);
  if (!report) return { passed: 0, failed: 1 };
  const failed =
    report.numFailedTests + (report.numFailedTestSuites > 0 && report.numFailedTests === 0 ? 1 : 0);
  return { passed: report.numPassedTests, failed: fine ? failed : Math.max(failed, 1) };
}

const units = () => vitest('units');

/** The services once more, on a PostgreSQL that comes and goes with the step, and as processes of their own. */
function postgres() {
  installPostgres(say);
  const onPostgres = [process.execPath, '--import', 'tsx', 'services/testing/on-postgres.ts'];
  // The channel tells it that we are gone, should we be killed.
  const stdio = ['ignore', 'inherit', 'inherit', 'ipc'];
  return vitest('postgres', ['services', 'bench/torture'], onPostgres, { stdio });
}

async function journeys() {
  const file = join(reports, 'journeys.json');
  const chromium = installBrowser(say);
  const fine = await run(bin('playwright'), ['test', '--reporter=line,json'], {
    env: { CHROMIUM_PATH: chromium, PLAYWRIGHT_JSON_OUTPUT_NAME: file },
  });
  const stats = readReport(file)?.stats;
  if (!stats) return { passed: 0, failed: 1 };
  // A test that passed only on a second try has a race in it, and counts as failed.
  const failed = stats.unexpected + stats.flaky;
  return { passed: stats.expected, failed: fine ? failed : Math.max(failed, 1) };
}

async function build() {
  await buildWeb(say);
  return { passed: 1, failed: 0 };
}

const steps = {
  lint: whole(bin('biome'), ['check', '.', '--colors=off', '--error-on-warnings']),
  types: async () =>
    (await run(process.execPath, ['node_modules/next/dist/bin/next', 'typegen'])) &&
    (await run(bin('tsc'), ['--noEmit', '-p', '.']))
      ? { passed: 1, failed: 0 }
      : { passed: 0, failed: 1 },
  units,
  postgres,
  build,
  journeys,
};

/** A step that cannot even begin says why, and has failed. */
async function attempt(step) {
  try {
    return await step();
  } catch (error) {
    say(error.message);
    return { passed: 0, failed: 1 };
  }
}

async function main() {
  const problem = nodeProblem();
  if (problem) throw new Error(problem);
  const wanted = process.argv.slice(2);
  const unknown = wanted.filter((name) => !(name in steps));
  if (unknown.length > 0) {
    throw new Error(`No step is called ${unknown.join(', ')}. There are: ${Object.keys(steps).join(', ')}.`);
  }
  installPackages(say);
  const total = { passed: 0, failed: 0 };
  for (const [name, step] of Object.entries(steps)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    say(`\n— ${name} (after ${minutes()})`);
    if (stoppedBy) throw new Error(`Stopped by ${stoppedBy}.`);
    const { passed, failed } = await attempt(step);
    say(`${name}: ${failed === 0 ? 'fine' : `${failed} failed`} (${passed} passed)`);
    total.passed += passed;
    total.failed += failed;
  }
  say(`\nAll of it took ${minutes()}.`);
  say(`${total.passed} passed, ${total.failed} failed`);
  process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;
}

try {
  await main();
} catch (error) {
  say(error instanceof Error ? error.message : String(error));
  say('0 passed, 1 failed');
  process.exitCode = 1;
} finally {
  rmSync(reports, { recursive: true, force: true });
}
