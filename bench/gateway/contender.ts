/**
 * One process of the gateway benchmark, chosen by its first argument: the service behind, or a proxy in front of it.
 * It tells its port, and its CPU time whenever it is asked.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import fastifyHttpProxy from '@fastify/http-proxy';
import fastify from 'fastify';
import { createProxyServer } from 'http-proxy-3';
import { describeBaedalApi } from '@/contract/deployment/describe-baedal';
import { startGateway } from '@/local/gateway/server';

const [, , kind = '', upstream = '', issuer = '', clientId = ''] = process.argv;

/** What a service answers with: a JSON of the size of an order. */
const order = JSON.stringify({ id: '0192', state: 'PREPARING', items: 'x'.repeat(900) });

async function listenAsService(): Promise<number> {
  const server = createServer((request, response) => {
    if (request.headers.prefer !== undefined) return; // parked for good
    request.resume();
    request.once('end', () => {
      response.setHeader('content-type', 'application/json');
      response.setHeader('content-length', Buffer.byteLength(order));
      response.end(order);
    });
  });
  server.keepAliveTimeout = 60_000;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}

const starters: Record<string, () => Promise<number>> = {
  service: listenAsService,
  async own() {
    const gateway = await startGateway({
      port: 0,
      description: describeBaedalApi({ issuer, clientIds: [clientId], allowOrigins: [] }),
      targets: { customer: [upstream], restaurant: [upstream], rider: [upstream] },
    });
    return gateway.port;
  },
  async 'http-proxy-3'() {
    const { Agent } = await import('node:http');
    const proxy = createProxyServer({ target: upstream, agent: new Agent({ keepAlive: true }) });
    const server = createServer((request, response) => {
      void proxy.web(request, response);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return (server.address() as AddressInfo).port;
  },
  async '@fastify/http-proxy'() {
    const app = fastify();
    await app.register(fastifyHttpProxy, { upstream });
    await app.listen({ port: 0, host: '127.0.0.1' });
    return (app.server.address() as AddressInfo).port;
  },
};

const start = starters[kind];
if (!start) throw new Error(`no contender "${kind}"`);
const port = await start();
process.on('message', () => {
  const { user, system } = process.cpuUsage();
  process.send?.({ cpuMicros: user + system, rssBytes: process.memoryUsage().rss });
});
process.on('disconnect', () => process.exit());
process.send?.({ port });
