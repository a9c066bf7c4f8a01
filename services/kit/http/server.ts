/** One service on its port, and how it stops without dropping anyone. */
import { createServer, type Server } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import type { Hono } from 'hono';

// Longer than a load balancer's idle time (60 s), or it would reuse a connection that we just closed.
const keepAliveMs = 75_000;
const stopWithinMs = 10_000;
// A city's screens may come back at the same moment, after a gateway was away.
const backlog = 4_096;

export interface RunningServer {
  readonly url: string;
  readonly port: number;
  /** Takes no more requests, lets running ones finish, closes. */
  stop(): Promise<void>;
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ port, host, backlog }, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

/**
 * Serves an app.
 * @param options.port 0 takes any free one
 * @throws when the port is taken (`EADDRINUSE`)
 */
export async function startServer(
  app: Pick<Hono, 'fetch'>,
  options: { port: number; host?: string },
): Promise<RunningServer> {
  const server = createServer(getRequestListener((request) => app.fetch(request)));
  server.keepAliveTimeout = keepAliveMs;
  server.headersTimeout = keepAliveMs + 5_000;
  // A parked read may last longer than any other request; its own timer ends it.
  server.requestTimeout = 0;
  const host = options.host ?? '127.0.0.1';
  await listen(server, options.port, host);
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : options.port;
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${port}`,
    port,
    async stop() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeIdleConnections();
      const impatient = setTimeout(() => server.closeAllConnections(), stopWithinMs);
      await closed;
      clearTimeout(impatient);
    },
  };
}
