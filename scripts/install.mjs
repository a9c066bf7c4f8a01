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

const debianEnv = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
const asRoot = (words) => (process.getuid?.() === 0 ? words : ['sudo', ...words]);

/** Installs one of Debian's packages; the Error says which command failed. */
function installDebian(packageName) {
  for (const words of [
    ['apt-get', 'update', '-qq'],
    ['apt-get', 'install', '-y', '-qq', packageName],
  ]) {
    const [program, ...args] = asRoot(words);
    const result = spawnSync(program, args, { stdio: ['ignore', 'ignore', 'inherit'], env: debianEnv });
    if (result.status !== 0) throw new Error(`${asRoot(words).join(' ')} failed.`);
  }
}

const postgresPlaces = ['/usr/lib/postgresql', '/usr/local/pgsql/bin/initdb', '/opt/homebrew/bin/initdb'];

/**
 * Brings PostgreSQL's programs where there are none. Debian's package would make a cluster and start it; a line of
 * configuration keeps it from that, for as long as it installs.
 */
export function installPostgres(say) {
  if (postgresPlaces.some((path) => existsSync(path))) return;
  say('Installing PostgreSQL from Debian’s packages …');
  const folder = '/etc/postgresql-common/createcluster.d';
  const file = `${folder}/baedal-tests.conf`;
  const shell = (script) => {
    const [program, ...args] = asRoot(['sh', '-c', script]);
    return spawnSync(program, args, { stdio: ['ignore', 'ignore', 'inherit'] });
  };
  try {
    shell(`mkdir -p ${folder} && echo 'create_main_cluster = false' > ${file}`);
    installDebian('postgresql');
  } catch (error) {
    throw new Error(
      `${error.message} The services are tested on PostgreSQL 15 or newer: install it, then run npm test again.`,
    );
  } finally {
    shell(`rm -f ${file}`);
  }
}

/** The path of a Chromium, installing Debian's where there is none. */
export function installBrowser(say) {
  const found = [process.env.CHROMIUM_PATH, ...knownBrowsers].find((path) => path && existsSync(path));
  if (found) return found;
  say('Installing Chromium from Debian’s packages …');
  try {
    installDebian('chromium');
  } catch (error) {
    throw new Error(`${error.message} Install Chromium and name it: CHROMIUM_PATH=… npm test`);
  }
  return knownBrowsers[0];
}
