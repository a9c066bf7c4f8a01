/**
 * `npm start`: from a fresh clone to `Ready http://localhost:3000`. Two children: the system behind the web app
 * (`local/main.ts`: hosted UI, gateway, three services, one database), and the web app itself.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { buildWeb } from './build.mjs';
import { installPackages, nodeProblem } from './install.mjs';
import { readPorts, takenPorts } from './ports.mjs';

const dev = process.argv.includes('--dev');
const say = (line) => process.stdout.write(`${line}\n`);
const children = new Set();
let stopping = false;

/** Asks every child to end, and insists after ten seconds. */
async function stop(code) {
  if (stopping) return;
  stopping = true;
  const ended = [...children].map(
    (child) =>
      new Promise((resolve) => {
        child.once('exit', resolve);
        child.kill('SIGTERM');
        setTimeout(() => child.kill('SIGKILL'), 10_000).unref();
      }),
  );
  await Promise.all(ended);
  process.exit(code);
}

function fail(error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  void stop(1);
}

/** Runs a child of this process, on this terminal or, where `log` is given, into that file. */
function run(name, args, env, log) {
  const child = spawn(process.execPath, args, {
    stdio: ['ignore', log ?? 'inherit', log === undefined ? 'inherit' : 'pipe', 'ipc'],
    env: { ...process.env, ...env },
  });
  children.add(child);
  // Log lines are JSON and go to the file; what is said in words is for whoever sits here.
  child.stderr?.on('data', (chunk) => {
    writeSync(log, chunk);
    for (const line of chunk.toString().split('\n')) {
      if (line && !line.startsWith('{')) process.stderr.write(`${line}\n`);
    }
  });
  child.once('exit', (code, signal) => {
    children.delete(child);
    if (!stopping) fail(`${name} ended (${signal ?? `code ${code}`}); everything else is being stopped.`);
  });
  return child;
}

/** The web app's log, beside the services'. */
function openWebLog() {
  const folder = process.env.DATA_DIR || '.data';
  mkdirSync(folder, { recursive: true });
  return openSync(join(folder, 'web.log'), 'a');
}

/** Resolves with the system's settings for the web app once it serves. */
function startSystem() {
  const child = run('The system behind the web app', ['--import', 'tsx', 'local/main.ts'], {});
  return new Promise((resolve, reject) => {
    child.on('message', (message) => {
      if (message?.kind === 'ready') resolve(message);
      if (message?.kind === 'refused') {
        stopping = true;
        child.once('exit', () => {
          stopping = false;
          reject(new Error(message.reason));
        });
      }
    });
  });
}

async function webAnswers(url) {
  for (;;) {
    try {
      const answer = await fetch(url, { redirect: 'manual' });
      await answer.arrayBuffer();
      if (answer.status < 500) return;
    } catch {
      // Not listening yet.
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

async function main() {
  const problem = nodeProblem();
  if (problem) throw new Error(problem);
  const ports = readPorts();
  const taken = await takenPorts(ports);
  if (taken.length > 0) throw new Error(taken.join('\n'));
  installPackages(say);
  if (!dev) await buildWeb(say);
  const system = await startSystem();
  const webEnv = { ...system.web, NEXT_TELEMETRY_DISABLED: '1' };
  if (dev) {
    run(
      'The web app',
      ['node_modules/next/dist/bin/next', 'dev', '-p', String(ports.web), '-H', '127.0.0.1'],
      webEnv,
    );
  } else {
    const address = { NODE_ENV: 'production', PORT: String(ports.web), HOSTNAME: '127.0.0.1' };
    run('The web app', ['scripts/web.mjs'], { ...webEnv, ...address }, openWebLog());
  }
  // Under the name that people use: 127.0.0.1 is only sent on to it.
  await webAnswers(`http://localhost:${ports.web}/`);
  say([`Ready http://localhost:${ports.web}`, ...system.people].join('\n'));
}

process.on('SIGINT', () => void stop(0));
process.on('SIGTERM', () => void stop(0));
process.on('SIGHUP', () => void stop(0));
main().catch(fail);
