/** Installs what is missing, and only that: packages by the lock file, a browser for the journeys. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const stamp = 'node_modules/.baedal-lock';

/** Node's version as a sentence when it is too old, else null. */
export function nodeProblem(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 9)) return null;
  return `Baedal needs Node 20.9 or newer; this is Node ${version}. Install a newer one and start again.`;
}

/** Runs `npm ci` when the lock file differs from what is installed. */
export function installPackages(say) {
  const lock = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  say('Installing packages (once, about a minute) …');
  const result = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (result.status !== 0) throw new Error('npm ci failed; what it said stands above.');
  writeFileSync(stamp, lock);
}

const knownBrowsers = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** The path of a Chromium, installing Debian's where there is none. */
export function installBrowser(say) {
  const found = [process.env.CHROMIUM_PATH, ...knownBrowsers].find((path) => path && existsSync(path));
  if (found) return found;
  say('Installing Chromium from Debian’s packages …');
  const sudo = process.getuid?.() === 0 ? [] : ['sudo'];
  for (const command of [
    [...sudo, 'apt-get', 'update', '-qq'],
    [...sudo, 'apt-get', 'install', '-y', '-qq', 'chromium'],
  ]) {
    const [program, ...args] = command;
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const result = spawnSync(program, args, { stdio: ['ignore', 'ignore', 'inherit'], env });
    if (result.status !== 0) {
      throw new Error(`${command.join(' ')} failed. Install Chromium and name it: CHROMIUM_PATH=… npm test`);
    }
  }
  return knownBrowsers[0];
}
