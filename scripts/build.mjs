/** Builds the web app when its sources changed since the last build. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const stamp = '.next/baedal-sources';
const sources = [
  'app',
  'components',
  'contract',
  'lib',
  'public',
  'instrumentation.ts',
  'next.config.js',
  'package-lock.json',
  'proxy.ts',
  'scripts/build.mjs',
  'tsconfig.json',
];

function* filesOf(path) {
  if (!existsSync(path)) return;
  if (!statSync(path).isDirectory()) {
    yield path;
    return;
  }
  for (const name of readdirSync(path).sort()) yield* filesOf(join(path, name));
}

/** A fingerprint of everything the build reads, tests left out. */
export function fingerprint() {
  const hash = createHash('sha256');
  for (const root of sources) {
    for (const file of filesOf(root)) {
      if (/\.test\.tsx?$/.test(file)) continue;
      hash.update(file).update('\0').update(readFileSync(file)).update('\0');
    }
  }
  return hash.digest('hex');
}

/**
 * Bundles the service worker on its own: Turbopack has no entry of that kind. It carries the build it belongs to, so
 * that browsers take every build's worker for a new one.
 */
async function buildWorker(build) {
  const { build: bundle } = await import('esbuild');
  await bundle({
    entryPoints: ['lib/worker/main.ts'],
    bundle: true,
    minify: true,
    target: ['chrome111', 'firefox115', 'safari16.4'],
    define: { __BUILD__: JSON.stringify(build) },
    outfile: '.next/standalone/public/sw.js',
    logLevel: 'error',
  });
}

/** Builds if stale. The standalone server gets the static files it serves beside it. */
export async function buildWeb(say) {
  const now = fingerprint();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === now) return;
  say('Building the web app (about half a minute) …');
  rmSync(stamp, { force: true });
  const result = spawnSync(process.execPath, ['node_modules/next/dist/bin/next', 'build'], {
    encoding: 'utf8',
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' },
  });
  if (result.status !== 0) throw new Error(`The build failed:\n${result.stdout}\n${result.stderr}`);
  cpSync('public', '.next/standalone/public', { recursive: true });
  cpSync('.next/static', '.next/standalone/.next/static', { recursive: true });
  await buildWorker(now.slice(0, 12));
  writeFileSync(stamp, now);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const say = (line) => process.stdout.write(`${line}\n`);
  await buildWeb(say);
  say('Built.');
}
