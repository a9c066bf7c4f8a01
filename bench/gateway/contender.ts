/**
 * One process of the gateway benchmark, chosen by its first argument: the service behind, or a proxy in front of it.
 * It tells its port, and its CPU time whenever it is asked.
 */
import { Agent, createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import fastifyHttpProxy from '@fastify/http-proxy';
import { JwtRsaVerifier } from 'aws-jwt-verify';
import fastify from 'fastify';
import { createProxyServer } from 'http-proxy-3';
import { describeBaedalApi } from '@/contract/deployment/describe-baedal';
import { startGateway } from '@/local/gateway/server';
import { fetchKey, holds, splitToken } from './verification';

const [, , kind = '', upstream = '', issuer = '', clientId = ''] = process.argv;

/** What a service answers with: a JSON of the size of an order. */
const order = JSON.stringify({ id: '0192', state: 'PREPARING', items: 'x'.repeat(900) });

async function listenAsService(check: Check = () => {}): Promise<number> {
  const server = createServer((request, response) => {
    if (request.headers.prefer !== undefined) return; // parked for good
    check(request);
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

type Check = (request: IncomingMessage) => void;

/** Throws on a request whose token does not hold: what one writes to have a ready-made proxy verify. */
async function createCheck(): Promise<Check> {
  const jwksUri = `${issuer}/.well-known/jwks.json`;
  const verifier = JwtRsaVerifier.create({ issuer, audience: null, jwksUri });
  verifier.cacheJwks(await (await fetch(jwksUri)).json());
  return (request) => void verifier.verifySync((request.headers.authorization ?? '').replace(/^Bearer /, ''));
}

/** The signature and nothing else: what a verification costs in a process that serves. */
async function createSignatureCheck(): Promise<Check> {
  const key = await fetchKey(issuer);
  return (request) => {
    const text = request.headers.authorization?.slice('Bearer '.length);
    if (text !== undefined && !holds(splitToken(text), key)) throw new Error('the signature does not hold');
  };
}

async function listenAsHttpProxy3(check: Check = () => {}): Promise<number> {
  const proxy = createProxyServer({ target: upstream, agent: new Agent({ keepAlive: true }) });
  const server = createServer((request, response) => {
    try {
      check(request);
    } catch {
      response.writeHead(401).end();
      return;
    }
    void proxy.web(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}

async function listenAsFastifyProxy(check?: Check): Promise<number> {
  const app = fastify();
  await app.register(fastifyHttpProxy, {
    upstream,
    // What it throws is answered with 500.
    ...(check && { preHandler: async (request) => check(request.raw) }),
  });
  await app.listen({ port: 0, host: '127.0.0.1' });
  return (app.server.address() as AddressInfo).port;
}

const starters: Record<string, () => Promise<number>> = {
  service: () => listenAsService(),
  'direct, verifying': async () => listenAsService(await createSignatureCheck()),
  async own() {
    const gateway = await startGateway({
      port: 0,
      description: describeBaedalApi({ issuer, clientIds: [clientId], allowOrigins: [] }),
      targets: { customer: [upstream], restaurant: [upstream], rider: [upstream] },
    });
    return gateway.port;
  },
  'http-proxy-3': () => listenAsHttpProxy3(),
  '@fastify/http-proxy': () => listenAsFastifyProxy(),
  'http-proxy-3, verifying': async () => listenAsHttpProxy3(await createCheck()),
  '@fastify/http-proxy, verifying': async () => listenAsFastifyProxy(await createCheck()),
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
