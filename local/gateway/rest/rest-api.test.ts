import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { describeBaedalRestApi } from '@/contract/deployment/describe-baedal-rest';
import type { ApiDescription } from '@/contract/deployment/description';
import { services } from '@/contract/roles';
import { systemClock } from '../clock';
import { createCredentialStore } from '../iam/credentials';
import { createIamAuthorizer } from '../iam/iam-authorizer';
import { type Gateway, startGateway } from '../server';
import { startBackend, type TestBackend } from '../testing/backend';
import { startIssuer, type TestIssuer } from '../testing/issuer';

let issuer: TestIssuer;
let backend: TestBackend;
const gateways: Gateway[] = [];
const origin = 'http://localhost:3000';

async function start(change: (api: ApiDescription) => ApiDescription = (api) => api): Promise<Gateway> {
  const gateway = await startGateway({
    port: 0,
    description: change(
      describeBaedalRestApi({
        issuer: issuer.issuer,
        clientIds: [issuer.clientId],
        allowOrigins: [origin],
        stage: 'prod',
        scopes: ['openid'],
      }),
    ),
    targets: Object.fromEntries(services.map((service) => [service, [backend.origin]])),
    iam: createIamAuthorizer({
      region: 'ap-northeast-2',
      accountId: '123456789012',
      apiId: 'local',
      credentials: createCredentialStore(),
      clock: systemClock,
    }),
  });
  gateways.push(gateway);
  return gateway;
}

let gateway: Gateway;
beforeAll(async () => {
  issuer = await startIssuer();
  backend = await startBackend((_, response) => {
    response.setHeader('server', 'hono');
    response.setHeader('access-control-allow-origin', 'https://from.service');
    response.end('{}');
  });
  gateway = await start();
});
beforeEach(() => {
  gateway.setFaults([]);
  backend.seen.length = 0;
});
afterAll(async () => {
  for (const one of gateways) await one.stop();
  await backend.stop();
  await issuer.stop();
});

async function see(path: string, init: RequestInit = {}, url = gateway.url) {
  const answer = await fetch(url + path, init);
  return {
    status: answer.status,
    body: await answer.text(),
    type: answer.headers.get('x-amzn-errortype'),
    headers: answer.headers,
  };
}
const bearer = async (claims: Record<string, unknown> = {}) => ({
  headers: { authorization: `Bearer ${await issuer.token(claims)}` },
});
const orders = '/prod/customer/orders';

describe('the REST API', () => {
  it('passes a call on without the stage, with its own forwarding headers, and ids on the answer', async () => {
    const answer = await see(`${orders}?a=1`, await bearer());
    expect(answer.status).toBe(200);
    expect(answer.headers.get('x-amzn-requestid')).toMatch(/^[0-9a-f-]{36}$/);
    expect(answer.headers.get('x-amz-apigw-id')).toBeTruthy();
    expect(answer.headers.get('apigw-requestid')).toBeNull();
    expect(answer.headers.get('x-amzn-remapped-server')).toBe('hono');
    expect(backend.seen[0]?.url).toBe('/customer/orders?a=1');
    const names = backend.seen[0]?.headers.map((part) => part.toLowerCase());
    expect(names).toContain('x-forwarded-for');
    expect(names).not.toContain('forwarded');
  });

  it.each([
    ['/customer/orders', 403, '{"message":"Forbidden"}', 'ForbiddenException'],
    ['/staging/customer/orders', 403, '{"message":"Forbidden"}', 'ForbiddenException'],
    [
      '/prod/nowhere',
      403,
      '{"message":"Missing Authentication Token"}',
      'MissingAuthenticationTokenException',
    ],
  ])('answers %s with %d %s', async (path, status, body, type) => {
    expect(await see(path)).toMatchObject({ status, body, type });
  });

  const unauthorized = '{"message":"Unauthorized"}';
  it.each<[string, () => Promise<RequestInit>, string]>([
    ['no token', async () => ({}), unauthorized],
    ['no JWT', async () => ({ headers: { authorization: 'a' } }), unauthorized],
    ['another pool’s token', () => bearer({ iss: 'https://other' }), unauthorized],
    [
      'an ID token where scopes are asked for',
      () => bearer({ token_use: 'id', scope: undefined }),
      unauthorized,
    ],
    ['a token without the scope', () => bearer({ scope: 'email' }), unauthorized],
    ['an expired token', () => bearer({ exp: 1 }), '{"message":"The incoming token has expired"}'],
  ])('refuses %s', async (_, init, body) => {
    expect(await see(orders, await init())).toMatchObject({
      status: 401,
      body,
      type: 'UnauthorizedException',
    });
    expect(backend.seen).toEqual([]);
  });

  it('takes the token bare, and any app client of the pool', async () => {
    const authorization = await issuer.token({ client_id: 'another-client' });
    expect((await see(orders, { headers: { authorization } })).status).toBe(200);
  });

  it('wants ID tokens where a method has no scopes', async () => {
    const other = await start((api) => ({
      ...api,
      routes: api.routes.map((route) =>
        route.authorization.type === 'COGNITO_USER_POOLS'
          ? { ...route, authorization: { ...route.authorization, scopes: [] } }
          : route,
      ),
    }));
    expect((await see(orders, await bearer(), other.url)).status).toBe(401);
    const id = await bearer({ token_use: 'id', aud: issuer.clientId, scope: undefined });
    expect((await see(orders, id, other.url)).status).toBe(200);
  });

  it('answers OPTIONS on every resource by MOCK, and leaves CORS on real answers to the service', async () => {
    const preflight = await see(orders, {
      method: 'OPTIONS',
      headers: { origin: 'https://foreign.example' },
    });
    expect(preflight.status).toBe(204);
    expect(preflight.headers.get('access-control-allow-origin')).toBe(origin);
    expect((await see('/prod/nowhere', { method: 'OPTIONS' })).status).toBe(403);
    const real = await see('/prod/customer/health', { headers: { origin } });
    expect(real.headers.get('access-control-allow-origin')).toBe('https://from.service');
    const error = await see(orders, { headers: { origin } });
    expect(error.headers.get('access-control-allow-origin')).toBeNull();
  });

  it('puts the headers of its gateway responses on its own errors, where they are configured', async () => {
    const other = await start((api) => ({
      ...api,
      gatewayResponseHeaders: { 'access-control-allow-origin': origin },
    }));
    const answer = await see(orders, { headers: { origin } }, other.url);
    expect(answer).toMatchObject({ status: 401 });
    expect(answer.headers.get('access-control-allow-origin')).toBe(origin);
  });

  it.each([
    ['link-failed', 500, '{"message": "Internal server error"}'],
    ['targets-down', 500, '{"message": "Internal server error"}'],
    ['throttled', 429, '{"message":"Too Many Requests"}'],
  ] as const)('looks with %s like %d %s', async (fault, status, body) => {
    gateway.setFaults([fault]);
    expect(await see('/prod/customer/health')).toMatchObject({ status, body });
  });

  it('ends a slow answer with 504', async () => {
    const quick = await start((api) => ({
      ...api,
      integrations: Object.fromEntries(
        Object.entries(api.integrations).map(([name, entry]) => [name, { ...entry, timeoutMs: 100 }]),
      ),
    }));
    quick.setFaults(['slow-backend']);
    expect(await see('/prod/customer/health', {}, quick.url)).toMatchObject({
      status: 504,
      body: '{"message": "Endpoint request timed out"}',
    });
  });

  it('names what is wrong with a signature, where HTTP APIs only say Forbidden', async () => {
    const signed = await start((api) => ({
      ...api,
      routes: api.routes.map((route) => ({ ...route, authorization: { type: 'AWS_IAM' } })),
    }));
    expect(await see(orders, {}, signed.url)).toMatchObject({
      status: 403,
      body: '{"message":"Missing Authentication Token"}',
    });
    expect(await see(orders, await bearer(), signed.url)).toMatchObject({
      status: 403,
      type: 'IncompleteSignatureException',
    });
  });

  it('cannot be described with what REST APIs do not have', async () => {
    await expect(
      start((api) => ({ ...api, stages: [{ name: '$default', autoDeploy: true }] })),
    ).rejects.toThrow(/no \$default stage/);
    await expect(
      start((api) => ({
        ...api,
        routes: api.routes.map((route) => ({
          ...route,
          authorization: { type: 'JWT', authorizer: 'user-pool', scopes: [] },
        })),
      })),
    ).rejects.toThrow(/REST APIs have no JWT authorizer/);
  });
});
