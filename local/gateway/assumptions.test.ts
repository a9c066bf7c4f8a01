import { afterEach, describe, expect, it } from 'vitest';
import type { ApiDescription } from '@/contract/deployment/description';
import type { Assumptions } from './assumptions';
import type { IamAuthorizer } from './authorize';
import { createCredentialStore } from './iam/credentials';
import { startGateway } from './server';
import { startBackend } from './testing/backend';
import { describeTestApi, jwtRoute, openRoute } from './testing/describe';
import { startIssuer } from './testing/issuer';

const started: { stop(): Promise<void> }[] = [];
afterEach(async () => {
  for (const part of started.splice(0).reverse()) await part.stop();
});

/** Lets everybody in, as somebody who signed. */
const trusting: IamAuthorizer = async (exchange) => {
  exchange.identity = { accessKey: 'AKID', accountId: '1', arn: 'arn' };
  return { ok: true };
};

async function start(assumptions: Partial<Assumptions>, change: Partial<ApiDescription> = {}) {
  const issuer = await startIssuer();
  const backend = await startBackend((_, response, seen) => {
    if (!seen.url.includes('slow')) response.end('{}');
  });
  const gateway = await startGateway({
    port: 0,
    assumptions,
    iam: trusting,
    targets: { service: [backend.origin] },
    description: {
      ...describeTestApi({
        issuer: issuer.issuer,
        routes: [
          openRoute('GET /open'),
          openRoute('GET /slow'),
          jwtRoute('GET /closed', 'orders'),
          { ...openRoute('GET /signed'), authorization: { type: 'AWS_IAM' } },
        ],
        integrations: {
          service: { link: 'link', loadBalancer: 'balancer', requestParameters: {}, timeoutMs: 100 },
        },
        cors: {
          allowOrigins: ['https://shop.test'],
          allowMethods: ['GET'],
          allowHeaders: ['authorization'],
          exposeHeaders: [],
          maxAgeSeconds: 60,
          allowCredentials: false,
        },
      }),
      ...change,
    },
  });
  started.push(issuer, backend, gateway);
  const get = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
    fetch(gateway.url + path, { method, headers });
  return { get, backend, token: () => issuer.token() };
}

describe('what nobody knows can be set as somebody measured it', () => {
  it.each([
    ['normalize', 200],
    ['strict', 404],
  ] as const)('trailingSlash %s answers /open/ with %d', async (trailingSlash, status) => {
    const { get } = await start({ trailingSlash });
    expect((await get('/open/')).status).toBe(status);
  });

  it.each([
    [false, null],
    [true, 'https://shop.test'],
  ])('corsOnGatewayErrors %s puts %s on a 401', async (corsOnGatewayErrors, expected) => {
    const { get } = await start({ corsOnGatewayErrors });
    const answer = await get('/closed', { origin: 'https://shop.test' });
    expect(answer.status).toBe(401);
    expect(answer.headers.get('access-control-allow-origin')).toBe(expected);
  });

  it.each([204, 403] as const)('foreignPreflight %d', async (foreignPreflight) => {
    const { get } = await start({ foreignPreflight });
    const headers = { origin: 'https://foreign.test', 'access-control-request-method': 'GET' };
    expect((await get('/open', headers, 'OPTIONS')).status).toBe(foreignPreflight);
  });

  it.each([
    [true, 'Bearer scope="orders" error="insufficient_scope"'],
    [false, null],
  ])('scopeChallenge %s says %s with the 403', async (scopeChallenge, expected) => {
    const { get, token } = await start({ scopeChallenge });
    const answer = await get('/closed', { authorization: await token() });
    expect(answer.status).toBe(403);
    expect(answer.headers.get('www-authenticate')).toBe(expected);
  });

  it.each([
    ['headersTooLarge', 431],
    ['badRequest', 400],
  ] as const)('headersTooLarge %s answers %d', async (headersTooLarge, status) => {
    const { get } = await start({ headersTooLarge });
    expect((await get('/open', { 'x-long': 'x'.repeat(10_300) })).status).toBe(status);
  });

  it.each([
    ['serviceUnavailable', 503],
    ['gatewayTimeout', 504],
  ] as const)('integrationTimeout %s answers a slow backend with %d', async (integrationTimeout, status) => {
    const { get } = await start({ integrationTimeout });
    expect((await get('/slow')).status).toBe(status);
  });

  it.each([
    ['before-authorizer', 429],
    ['after-authorizer', 401],
  ] as const)('throttle %s answers an empty bucket and no token with %d', async (throttle, status) => {
    const stages = [{ name: '$default', autoDeploy: true, throttle: { rateLimit: 0, burstLimit: 0 } }];
    const { get } = await start({ throttle }, { stages });
    expect((await get('/closed')).status).toBe(status);
    expect((await get('/open')).status).toBe(429);
  });

  it.each([true, false])('forwardSigV4 %s: whether the service sees the signature', async (forwardSigV4) => {
    const { get, backend } = await start({ forwardSigV4 });
    await get('/signed', { authorization: 'AWS4-HMAC-SHA256 x', 'x-person-token': 'a.b.c' });
    const names = backend.seen[0]?.headers.map((part) => part.toLowerCase());
    expect(names?.includes('authorization')).toBe(forwardSigV4);
    expect(names).toContain('x-person-token');
  });
});

describe('the credential store', () => {
  it('forgets the oldest of very many', () => {
    const store = createCredentialStore();
    const principal = { accountId: '1', arn: 'arn', statements: [] };
    for (let index = 0; index <= 1_000; index += 1) {
      store.add({ accessKeyId: `key-${index}`, secretAccessKey: 's', principal });
    }
    expect(store.find('key-0')).toBeUndefined();
    expect(store.find('key-1')).toBeDefined();
  });
});
