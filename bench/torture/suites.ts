/** The services' own tests, at a length for which nobody would wait on every change. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';

// Twenty rounds of a test are no slower test; a busy machine must not look like an anomaly.
const testTimeoutMs = 30 * 60_000;

export interface Verdict {
  readonly good: boolean;
  readonly words: string;
}

/** Runs test files with an environment; the words are vitest's own count and what a test printed in one line. */
export async function runSuite(
  paths: readonly string[],
  environment: Readonly<Record<string, string>>,
): Promise<Verdict> {
  const child = spawn('npx', ['vitest', 'run', '--no-color', `--testTimeout=${testTimeoutMs}`, ...paths], {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let text = '';
  child.stdout.on('data', (chunk) => {
    text += chunk;
  });
  child.stderr.on('data', (chunk) => {
    text += chunk;
  });
  const [code] = await once(child, 'exit');
  const counted = /^ *Tests +(.+)$/m.exec(text)?.[1] ?? 'no tests';
  const told = /^\d+ steps, .+$/m.exec(text)?.[0];
  if (code !== 0) process.stderr.write(text);
  return { good: code === 0, words: told ? `${counted}; ${told}` : counted };
}
