import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { connect, type Socket } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Gateway, startGateway } from './server';
import { type Census, startCensus } from './testing/census';
import { describeTestApi } from './testing/describe';

/** At the service, and not answered yet. */
const waiting = new Set<ServerResponse>();
/** Connections that the service ever had. */
let connections = 0;
let service: Server;
let gateway: Gateway;
let census: Census;

/** It keeps no connection, so that what is left open afterwards is a leak. */
function serve(request: IncomingMessage, response: ServerResponse): void {
  waiting.add(response);
  response.once('close', () => waiting.delete(response));
  request.on('error', () => {});
  if (request.url === '/x/quick') response.end('ok');
  if (request.url === '/x/begin') response.write('first');
  if (request.url === '/x/break') request.socket.destroy();
  if (request.url === '/x/upload') request.resume();
}

beforeAll(async () => {
  service = createServer({ keepAliveTimeout: 1 }, serve);
  service.on('connection', () => {
    connections += 1;
  });
  service.listen(0, '127.0.0.1');
  await once(service, 'listening');
  const address = service.address();
  const through = (timeoutMs: number) => ({
    link: 'link',
    loadBalancer: 'balancer',
    requestParameters: {},
    timeoutMs,
  });
  gateway = await startGateway({
    port: 0,
    description: describeTestApi({
      routes: [
        'ANY /x/{proxy+}',
        { key: 'GET /x/late', integration: 'impatient', authorization: { type: 'NONE' } },
      ],
      integrations: { service: through(30_000), impatient: through(50) },
    }),
    targets: { service: [`http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`] },
    testMode: true,
  });
  census = startCensus();
  // Whatever is made once, at the first request of each kind.
  for (const gather of Object.values(crowds)) await gather(5);
  await until(() => census.sockets(), 0);
}, 120_000);
afterAll(async () => {
  census.stop();
  await gateway.stop();
  service.close();
});

/** Looks until it is so. Not `vi.waitFor`, whose own timers would be counted. */
async function until(look: () => number | Promise<number>, most: number): Promise<void> {
  const deadline = performance.now() + 60_000;
  for (;;) {
    const seen = await look();
    if (seen <= most) return;
    if (performance.now() > deadline) expect(seen).toBeLessThanOrEqual(most);
    await setTimeout(10);
  }
}

/** Clients that send these bytes, each over a connection of its own. */
async function come(size: number, bytes: string) {
  let answers = 0;
  let ended = 0;
  const sockets = Array.from({ length: size }, () => {
    const socket = connect(gateway.port, '127.0.0.1');
    socket.on('error', () => {});
    socket.once('data', () => (answers += 1));
    socket.once('close', () => (ended += 1));
    socket.resume();
    if (bytes) socket.write(bytes);
    return socket;
  });
  await Promise.all(sockets.map((socket: Socket) => once(socket, 'connect')));
  return {
    answered: () => until(() => size - answers, 0),
    ended: () => until(() => size - ended, 0),
    leave() {
      for (const socket of sockets) socket.destroy();
    },
  };
}

const arrived = (size: number) => until(() => size - waiting.size, 0);
const get = (path: string, ...headers: string[]) =>
  [`GET ${path} HTTP/1.1`, 'Host: localhost', ...headers, '', ''].join('\r\n');
const upload = (length: number, body: string) =>
  ['POST /x/upload HTTP/1.1', 'Host: localhost', `Content-Length: ${length}`, '', body].join('\r\n');

const crowds: Record<string, (size: number) => Promise<void>> = {
  'connections that say nothing': async (size) => (await come(size, '')).leave(),
  'polls that are parked and left': async (size) => {
    const clients = await come(size, get('/x/park'));
    await arrived(size);
    clients.leave();
  },
  'answers that are left in the middle': async (size) => {
    const clients = await come(size, get('/x/begin'));
    await clients.answered();
    clients.leave();
  },
  'uploads that are broken off, short and long ones': async (size) => {
    const short = await come(size, upload(1_000, 'x'));
    const long = await come(size, upload(1_000_000, 'x'.repeat(70_000)));
    await arrived(size);
    short.leave();
    long.leave();
  },
  'uploads that are too large': async (size) => {
    const clients = await come(size, upload(20_000_000, 'x'));
    await clients.answered();
    clients.leave();
  },
  'answers, some of them pipelined': async (size) => {
    const clients = await come(
      size,
      get('/x/quick') + get('/nowhere') + get('/x/quick', 'Connection: close'),
    );
    await clients.ended();
  },
  'answers that come too late': async (size) => {
    const clients = await come(size, get('/x/late', 'Connection: close'));
    await clients.ended();
  },
  'services that break off': async (size) => {
    const clients = await come(size, get('/x/break', 'Connection: close'));
    await clients.ended();
  },
  'services that are not there': async (size) => {
    gateway.setFaults(['targets-down']);
    const clients = await come(size, get('/x/quick', 'Connection: close'));
    await clients.ended();
    gateway.setFaults([]);
  },
  'calls that wait at a closed security group and leave': async (size) => {
    gateway.setFaults(['security-group-closed']);
    (await come(size, get('/x/quick'))).leave();
    gateway.setFaults([]);
  },
  'polls that outlive the deployment they came through': async (size) => {
    const clients = await come(size, get('/x/park'));
    await arrived(size);
    for (let change = 0; change < 10; change += 1) gateway.setFaults(change % 2 === 0 ? ['unhealthy'] : []);
    clients.leave();
  },
  'bytes that are no HTTP': async (size) => {
    const clients = await come(size, 'GET / HTTP/9.9\r\n\0\r\n\r\n');
    await clients.ended();
  },
};

/** Thousands of what only waits, fewer of what costs more. */
const sizes: Record<string, number> = {
  'connections that say nothing': 2_000,
  'polls that are parked and left': 2_000,
};

describe('nothing stays of', { timeout: 180_000 }, () => {
  it.each(Object.keys(crowds))('%s', async (name) => {
    const timers = census.timers();
    await crowds[name]?.(sizes[name] ?? 200);
    await until(() => census.sockets(), 0);
    await until(() => census.timers(), timers);
    await until(() => census.alive(), 0);
    expect(waiting.size).toBe(0);
  });

  it('a poll that was left, not even a connection that waits for another', async () => {
    const before = connections;
    await crowds['polls that are parked and left']?.(50);
    await until(() => census.sockets(), 0);
    expect(connections - before).toBe(50);
  });

  it('the memory that they took', async () => {
    const gather = async () => {
      for (const crowd of Object.values(crowds)) await crowd(40);
      await until(() => census.sockets(), 0);
      await until(() => census.alive(), 0);
    };
    await gather();
    const before = await census.heap();
    await gather();
    await gather();
    // A kilobyte for each of those exchanges would be a megabyte.
    expect((await census.heap()) - before).toBeLessThan(300_000);
  });
});
