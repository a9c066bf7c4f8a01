import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { describeBaedalApi } from '@/contract/deployment/describe-baedal';
import { services } from '@/contract/roles';
import { type FaultName, faults } from './faults';
import { type Gateway, type GatewayOptions, startGateway } from './server';
import { startBackend, type TestBackend } from './testing/backend';
import { startIssuer, type TestIssuer } from './testing/issuer';

let issuer: TestIssuer;
let backend: TestBackend;
let options: GatewayOptions;
let gateway: Gateway;
let token: string;

const origin = 'http://localhost:3000';

beforeAll(async () => {
  issuer = await startIssuer();
  backend = await startBackend();
  token = await issuer.token();
  const description = describeBaedalApi({
    issuer: issuer.issuer,
    clientIds: [issuer.clientId],
    allowOrigins: [origin],
    namedStage: 'prod',
  });
  options = {
    port: 0,
    description: {
      ...description,
      integrations: Object.fromEntries(
        Object.entries(description.integrations).map(([name, entry]) => [name, { ...entry, timeoutMs: 300 }]),
      ),
    },
    targets: Object.fromEntries(services.map((service) => [service, [backend.origin]])),
    testMode: true,
    linkBlockedMs: 50,
    linkProvisioningMs: 50,
  };
  gateway = await startGateway(options);
});
afterAll(async () => {
  await gateway.stop();
  await backend.stop();
  await issuer.stop();
});

async function look(path = '/customer/orders', init: RequestInit = {}, at = gateway): Promise<string> {
  const answer = await fetch(at.url + path, {
    redirect: 'manual',
    headers: { authorization: `Bearer ${token}` },
    ...init,
  });
  const body = await answer.text();
  return `${answer.status} ${body.startsWith('{"method"') ? 'service' : (body.split('\r\n')[1] ?? body)}`;
}

const preflight: RequestInit = {
  method: 'OPTIONS',
  headers: { origin, 'access-control-request-method': 'GET' },
};

const unavailable = '503 {"message":"Service Unavailable"}';
const unauthorized = '401 {"message":"Unauthorized"}';
const notFound = '404 {"message":"Not Found"}';
const forbidden = '403 {"message":"Forbidden"}';

/** What a fault looks like from outside; a call that shows it, where the usual one does not. */
const looks: Record<FaultName, { sees: string; path?: string; init?: RequestInit }> = {
  'link-pending': { sees: unavailable },
  'link-inactive': { sees: unavailable },
  'link-failed': { sees: unavailable },
  'security-group-closed': { sees: unavailable },
  'no-targets': { sees: '503 <head><title>503 Service Temporarily Unavailable</title></head>' },
  unhealthy: { sees: '200 service' },
  'targets-down': { sees: '502 <head><title>502 Bad Gateway</title></head>' },
  'slow-backend': { sees: unavailable },
  expired: { sees: unauthorized },
  'issuer-unreachable': { sees: unauthorized },
  'endpoint-disabled': { sees: forbidden, path: '/nowhere' },
  'stage-undeployed': { sees: notFound, path: '/customer/health' },
  'wrong-audience': { sees: unauthorized },
  'wrong-issuer': { sees: unauthorized },
  'missing-scope': { sees: forbidden },
  unsigned: { sees: forbidden },
  'foreign-origin': { sees: '204 ', init: preflight },
  'no-cors': { sees: notFound, init: preflight },
  'any-preflight': { sees: unauthorized, init: preflight },
  'exact-any': { sees: notFound },
  'stage-in-path': { sees: '404 {"error":"no_listener_rule"}', path: '/prod/customer/orders' },
  'host-rule': { sees: '404 {"error":"no_listener_rule"}' },
  'listener-redirects': { sees: '301 <head><title>301 Moved Permanently</title></head>' },
  throttled: { sees: '429 {"message":"Too Many Requests"}' },
};

describe('fault switches', () => {
  it.each(Object.keys(faults) as FaultName[])(
    '%s looks as it does on AWS, and is gone when switched off',
    async (name) => {
      const { sees, path, init } = looks[name];
      const put = (names: string[]) =>
        fetch(`${gateway.url}/_baedal/faults`, { method: 'PUT', body: JSON.stringify({ faults: names }) });
      expect((await put([name])).status).toBe(200);
      expect(await look(path, init)).toBe(sees);
      await put([]);
      expect(await look()).toBe('200 service');
    },
  );

  it.each(Object.keys(faults) as FaultName[])('%s can be on from the start', async (name) => {
    const { sees, path, init } = looks[name];
    const faulty = await startGateway({ ...options, faults: [name] });
    expect(await look(path, init, faulty)).toBe(sees);
    await faulty.stop();
  });

  it('names the reason where it is put into a header', async () => {
    gateway.setFaults(['wrong-audience']);
    const answer = await fetch(`${gateway.url}/customer/orders`, { headers: { authorization: token } });
    expect(answer.headers.get('www-authenticate')).toBe(
      'Bearer scope="" error="invalid_token" error_description="the token does not have a valid audience"',
    );
    gateway.setFaults([]);
  });

  it('wakes a sleeping link by asking again', async () => {
    gateway.setFaults(['link-inactive']);
    expect(await look()).toBe(unavailable);
    await expect.poll(() => look(), { timeout: 5_000 }).toBe('200 service');
    gateway.setFaults([]);
  });

  it('refuses a name that it does not know', async () => {
    const answer = await fetch(`${gateway.url}/_baedal/faults`, {
      method: 'PUT',
      body: '{"faults":["rain"]}',
    });
    expect(answer.status).toBe(400);
    expect(await look()).toBe('200 service');
  });

  it('has no such path without test mode', async () => {
    const plain = await startGateway({
      port: 0,
      description: describeBaedalApi({ issuer: issuer.issuer, clientIds: ['x'], allowOrigins: [] }),
      targets: {},
    });
    expect((await fetch(`${plain.url}/_baedal/faults`)).status).toBe(404);
    await plain.stop();
  });
});
