/** Opens a port on loopback, and nowhere else. */
import type { Server } from 'node:http';
import { createServer } from 'node:http';
import { createAdaptorServer } from '@hono/node-server';

/** A request handler that may be given after the port is known. */
export type Fetch = (request: Request) => Response | Promise<Response>;

const loopback = /^(127\.\d{1,3}\.\d{1,3}\.\d{1,3}|::1|localhost)$/;

/** Throws unless `host` is this machine's own: the pool's passwords and keys are for trying things out. */
export function requireLoopback(host: string): void {
  if (loopback.test(host)) return;
  throw new Error(`The hosted UI stand-in answers on this computer only and will not listen on ${host}.`);
}

export interface Listener {
  readonly port: number;
  stop(): Promise<void>;
}

/** Listens on a port; 0 takes any that is free. An Error says when it is taken. */
export async function listen(host: string, port: number, fetch: Fetch): Promise<Listener> {
  requireLoopback(host);
  const server = createAdaptorServer({ fetch, createServer, hostname: host });
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) =>
      reject('code' in error && error.code === 'EADDRINUSE' ? new Error(`Port ${port} is in use.`) : error),
    );
    server.listen(port, host, resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The port could not be read back.');
  return { port: address.port, stop: () => stop(server as Server) };
}

function stop(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.close((error) => (error ? reject(error) : resolve()));
    server.closeAllConnections();
  });
}
