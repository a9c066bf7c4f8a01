/** A whole system of a test's own, started as a person starts it, to be killed and started again. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { portsFrom } from './stack-settings';

export class OwnSystem {
  readonly origin: string;
  private child: ChildProcess | undefined;
  private said = '';
  private readonly env: Record<string, string>;

  /** Seven ports from `base`; data in a folder of its own, removed first. */
  constructor(base: number, dataDir: string) {
    const ports = portsFrom(base);
    this.origin = `http://localhost:${ports.PORT_WEB}`;
    this.env = { ...ports, DATA_DIR: dataDir, BAEDAL_TEST: '1' };
    rmSync(dataDir, { recursive: true, force: true });
  }

  /** Everything printed since the last start. */
  get output(): string {
    return this.said;
  }

  /** Starts, and resolves with the exit code when it ended, or null when it said `Ready`. */
  start(extraEnv: Record<string, string> = {}): Promise<number | null> {
    this.said = '';
    const child = spawn(process.execPath, ['scripts/start.mjs'], {
      env: { ...process.env, ...this.env, ...extraEnv },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.child = child;
    return new Promise((resolve) => {
      const hear = (chunk: Buffer) => {
        this.said += chunk.toString();
        if (/^Ready http/m.test(this.said)) resolve(null);
      };
      child.stdout.on('data', hear);
      child.stderr.on('data', hear);
      child.once('exit', (code) => resolve(code ?? 1));
    });
  }

  /** Ends it as Ctrl-C does, and resolves when nothing of it runs any more. */
  async stop(): Promise<number | null> {
    return this.end('SIGINT');
  }

  /** Kills the process that holds services and database with no chance to say goodbye. */
  async killServices(): Promise<void> {
    const child = this.child;
    if (!child?.pid) throw new Error('not started');
    const pids = execFileSync('pgrep', ['-P', String(child.pid), '-f', 'local/main.ts'], {
      encoding: 'utf8',
    });
    const ended = new Promise((resolve) => child.once('exit', resolve));
    for (const pid of pids.trim().split('\n')) process.kill(Number(pid), 'SIGKILL');
    await ended;
  }

  private async end(signal: NodeJS.Signals): Promise<number | null> {
    const child = this.child;
    if (!child || child.exitCode !== null) return child?.exitCode ?? null;
    return new Promise((resolve) => {
      child.once('exit', (code) => resolve(code));
      child.kill(signal);
    });
  }
}
