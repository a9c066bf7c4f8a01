import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { describeBaedalApi } from '@/contract/deployment/describe-baedal';
import { services } from '@/contract/roles';
import { routeList } from '@/contract/routes';
import { type Gateway, startGateway } from './server';
import { startBackend, type TestBackend } from './testing/backend';
import { startIssuer, type TestIssuer } from './testing/issuer';

let issuer: TestIssuer;
let gateway: Gateway;
const backends = new Map<string, TestBackend>();

beforeAll(async () => {
  issuer = await startIssuer();
  for (const service of services) backends.set(service, await startBackend());
  gateway = await startGateway({
    port: 0,
    description: describeBaedalApi({
      issuer: issuer.issuer,
      clientIds: [issuer.clientId],
      allowOrigins: ['http://localhost:3000'],
      namedStage: 'prod',
    }),
    targets: Object.fromEntries([...backends].map(([name, { origin }]) => [name, [origin]])),
  });
});
afterEach(() => {
  for (const backend of backends.values()) backend.seen.length = 0;
});
afterAll(async () => {
  await gateway.stop();
  for (const backend of backends.values()) await backend.stop();
  await issuer.stop();
});

describe('the Baedal API', () => {
  it.each(routeList.map((route) => [route.id, route] as const))(
    '%s reaches its own service, and only with a token where it is not public',
    async (_, route) => {
      const path = route.path.replaceAll(/[{}]/g, '');
      const send = (headers: Record<string, string>) =>
        fetch(gateway.url + path, {
          method: route.method,
          headers,
          ...(route.method !== 'GET' && { body: '{"a":1}' }),
        });

      const open = await send({});
      expect(open.status).toBe(route.access === 'public' ? 200 : 401);
      if (route.access !== 'public') {
        expect(await open.text()).toBe('{"message":"Unauthorized"}');
        expect(open.headers.get('www-authenticate')).toBe('Bearer');
        expect([...backends.values()].flatMap(({ seen }) => seen)).toEqual([]);
      }
      const answer = await send({ authorization: `Bearer ${await issuer.token()}` });
      expect(answer.status).toBe(200);
      expect(answer.headers.get('apigw-requestid')).toMatch(/^[\w+/]{15}=$/);
      const seen = backends.get(route.service)?.seen.at(-1);
      expect(seen).toMatchObject({ method: route.method, url: path });
      if (route.method !== 'GET') expect(seen?.body).toBe('{"a":1}');
    },
  );

  it('serves the named stage with the stage cut off for the service', async () => {
    const answer = await fetch(`${gateway.url}/prod/customer/restaurants?lat=37.5&lng=127`);
    expect(answer.status).toBe(200);
    expect(backends.get('customer')?.seen[0]?.url).toBe('/customer/restaurants?lat=37.5&lng=127');
  });

  it.each([
    '/nowhere',
    '/customer',
    '/customer/orders/1/2/3',
    '/Customer/health',
    '/staging/customer/health',
  ])('answers %s with the 404 of API Gateway', async (path) => {
    const answer = await fetch(gateway.url + path);
    expect(answer.status).toBe(404);
    expect(await answer.text()).toBe('{"message":"Not Found"}');
  });

  it('answers a preflight itself, for the web app’s origin only', async () => {
    const preflight = (origin: string) =>
      fetch(`${gateway.url}/customer/orders`, {
        method: 'OPTIONS',
        headers: { origin, 'access-control-request-method': 'POST' },
      });
    const own = await preflight('http://localhost:3000');
    expect(own.status).toBe(204);
    expect(own.headers.get('access-control-allow-origin')).toBe('http://localhost:3000');
    expect(own.headers.get('access-control-allow-headers')).toContain('authorization');
    const foreign = await preflight('http://evil.test');
    expect(foreign.status).toBe(204);
    expect(foreign.headers.get('access-control-allow-origin')).toBeNull();
    expect(backends.get('customer')?.seen).toEqual([]);
  });

  it('passes x-request-id and the token on, and writes Forwarded and Via', async () => {
    await fetch(`${gateway.url}/rider/shift`, {
      headers: {
        authorization: `Bearer ${await issuer.token()}`,
        'x-request-id': 'abc',
        forwarded: 'for=1.2.3.4',
        'x-forwarded-for': '1.2.3.4',
      },
    });
    const headers = headersOf(backends.get('rider')?.seen[0]?.headers ?? []);
    expect(headers.get('x-request-id')).toBe('abc');
    expect(headers.get('authorization')).toMatch(/^Bearer /);
    expect(headers.get('host')).toBe(`localhost:${gateway.port}`);
    expect(headers.get('forwarded')).toBe(`for=127.0.0.1;host=localhost:${gateway.port};proto=http`);
    expect(headers.get('via')).toBe('HTTP/1.1 AmazonAPIGateway');
    expect(headers.get('x-forwarded-for')).toBe('127.0.0.1');
    expect(headers.get('x-amzn-trace-id')).toMatch(/^Root=1-[0-9a-f]{8}-[0-9a-f]{24}$/);
  });
});

function headersOf(raw: readonly string[]): Map<string, string> {
  const headers = new Map<string, string>();
  for (let index = 0; index < raw.length; index += 2) {
    const name = (raw[index] ?? '').toLowerCase();
    const value = raw[index + 1] ?? '';
    headers.set(name, headers.has(name) ? `${headers.get(name)},${value}` : value);
  }
  return headers;
}
