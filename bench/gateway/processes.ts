/** Starts the contenders, each as a process of its own, and asks them what they used. */
import { type ChildProcess, execFileSync, fork, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { familyCpuMs, familyOf } from '../processor-time';

export interface Usage {
  readonly cpuMicros: number;
  readonly rssBytes: number;
}

export interface Contender {
  readonly port: number;
  usage(): Promise<Usage>;
  stop(): void;
}

const module = fileURLToPath(new URL('./contender.ts', import.meta.url));

/** A Node process running `contender.ts` with these arguments. */
export async function startContender(...args: string[]): Promise<Contender> {
  const child = fork(module, args, { execArgv: ['--import', 'tsx'] });
  const { port } = await nextMessage<{ port: number }>(child);
  return {
    port,
    usage() {
      const usage = nextMessage<Usage>(child);
      child.send('usage');
      return usage;
    },
    stop: () => void child.kill(),
  };
}

function nextMessage<T>(child: ChildProcess): Promise<T> {
  return new Promise((resolve, reject) => {
    const onExit = () => reject(new Error('a contender ended before it was ready'));
    child.once('exit', onExit);
    child.once('message', (message) => {
      child.off('exit', onExit);
      resolve(message as T);
    });
  });
}

/** Debian's nginx as a plain proxy with one worker, or null where it is not installed. */
export async function startNginx(upstream: string): Promise<Contender | null> {
  try {
    execFileSync('nginx', ['-v'], { stdio: 'ignore' });
  } catch {
    return null;
  }
  const folder = mkdtempSync(join(tmpdir(), 'bench-nginx-'));
  const port = await freePort();
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${join(folder, name)};`,
  );
  const configuration = join(folder, 'nginx.conf');
  writeFileSync(
    configuration,
    `worker_processes 1; daemon off; pid ${join(folder, 'pid')}; error_log stderr crit;
     events { worker_connections 10000; }
     http { access_log off; ${temporary.join(' ')}
       upstream service { server ${upstream.replace('http://', '')}; keepalive 64; }
       server { listen 127.0.0.1:${port};
         location / { proxy_pass http://service; proxy_http_version 1.1; proxy_set_header Connection ""; } } }`,
  );
  const child = spawn('nginx', ['-p', folder, '-c', configuration], { stdio: 'ignore' });
  await reachable(port);
  return {
    port,
    usage: async () => usageOfFamily(child.pid ?? 0),
    stop() {
      child.kill('SIGQUIT');
      child.once('exit', () => rmSync(folder, { recursive: true, force: true }));
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function reachable(port: number): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const answered = await fetch(`http://127.0.0.1:${port}/`).then(
      () => true,
      () => false,
    );
    if (answered) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('nginx does not answer');
}

/** CPU and memory of a process and its children. */
function usageOfFamily(pid: number): Usage {
  const residentPages = (each: number) => Number(readFileSync(`/proc/${each}/statm`, 'utf8').split(' ')[1]);
  const rssBytes = familyOf(pid).reduce((sum, each) => sum + residentPages(each) * 4096, 0);
  return { cpuMicros: familyCpuMs(pid) * 1_000, rssBytes };
}
