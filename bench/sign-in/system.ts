/** The whole system of `npm start` on ports and data of its own: production build, hosted UI, gateway, services. */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface WholeSystem {
  readonly web: string;
  readonly stage: string;
  readonly hostedUi: string;
  readonly clientSecret: string;
  stop(): Promise<void>;
}

const firstPort = 13_700;
const names = ['WEB', 'GATEWAY', 'HOSTED_UI', 'ISSUER', 'CUSTOMER', 'RESTAURANT', 'RIDER'];

/** Resolves when a page can be served; builds the web app first where it is stale. */
export async function startWholeSystem(): Promise<WholeSystem> {
  const dataDir = mkdtempSync(join(tmpdir(), 'bench-sign-in-'));
  const ports = Object.fromEntries(names.map((name, index) => [`PORT_${name}`, String(firstPort + index)]));
  const child = spawn(process.execPath, ['scripts/start.mjs'], {
    env: { ...process.env, ...ports, DATA_DIR: dataDir },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await new Promise<void>((resolve, reject) => {
    let said = '';
    child.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      if (/^Ready http/m.test(said)) resolve();
    });
    child.once('exit', (code) => reject(new Error(`the system ended with ${code}: ${said}`)));
  });
  const secrets: { clientSecret: string } = JSON.parse(readFileSync(join(dataDir, 'secrets.json'), 'utf8'));
  return {
    web: `http://localhost:${firstPort}`,
    stage: `http://localhost:${firstPort + 1}`,
    hostedUi: `http://localhost:${firstPort + 2}`,
    clientSecret: secrets.clientSecret,
    async stop() {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGINT');
      await ended;
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
