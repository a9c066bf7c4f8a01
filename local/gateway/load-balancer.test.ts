import { afterEach, describe, expect, it, vi } from 'vitest';
import type { LoadBalancerDescription } from '@/contract/deployment/description';
import { createLoadBalancer, type LoadBalancer } from './load-balancer';
import { loadBalancerPage } from './load-balancer-pages';
import { startBackend, type TestBackend } from './testing/backend';

const healthCheck = {
  path: '/health',
  intervalSeconds: 0.02,
  timeoutSeconds: 1,
  healthyThreshold: 2,
  unhealthyThreshold: 2,
  expectedStatus: 200,
};
const description: LoadBalancerDescription = {
  kind: 'application',
  rules: [
    { priority: 20, paths: ['/shop', '/shop/*'], action: { type: 'forward', targetGroup: 'shop' } },
    {
      priority: 10,
      hosts: ['*.admin.test'],
      paths: ['/s?op'],
      action: { type: 'forward', targetGroup: 'admin' },
    },
    {
      priority: 30,
      paths: ['/old/*'],
      action: { type: 'redirect', status: 301, location: 'https://#{host}:443/#{path}?#{query}' },
    },
  ],
  defaultAction: { type: 'fixed-response', status: 404, contentType: 'text/plain', body: 'no rule' },
  targetGroups: { shop: { healthCheck }, admin: { healthCheck } },
  idleTimeoutSeconds: 60,
};

const backends: TestBackend[] = [];
let balancer: LoadBalancer | undefined;
afterEach(async () => {
  await balancer?.close('now');
  await Promise.all(backends.splice(0).map((backend) => backend.stop()));
});

function where(host: string, path: string): string {
  const choice = balancer?.choose(host, path, '?q=1');
  return choice?.kind === 'target' ? choice.upstream.origin : `${choice?.answer.status}`;
}

describe('listener rules', () => {
  it.each([
    ['api.test', '/shop', 'http://shop'],
    ['api.test', '/shop/a/b', 'http://shop'],
    ['api.test', '/shops', '404'],
    ['api.test', '/Shop', '404'],
    ['X.ADMIN.test:8080', '/shop', 'http://admin'],
    ['admin.test', '/shop', 'http://shop'],
  ])('%s%s goes to %s', (host, path, expected) => {
    balancer = createLoadBalancer(description, { shop: ['http://shop'], admin: ['http://admin'] });
    expect(where(host, path)).toBe(expected);
  });

  it('redirect with the host that the client used', () => {
    balancer = createLoadBalancer(description, {});
    const choice = balancer.choose('api.test:4000', '/old/x', '?q=1');
    expect(choice.kind === 'answer' && choice.answer.headers).toContainEqual([
      'location',
      'https://api.test:443/old/x?q=1',
    ]);
  });
});

describe('the pages of an ALB', () => {
  it.each([
    [503, 162],
    [502, 122],
    [504, 132],
    [403, 118],
    [404, 118],
    [301, 134],
  ] as const)('%d is %d bytes long', (status, length) => {
    expect(loadBalancerPage(status).body).toHaveLength(length);
  });
});

describe('target groups', () => {
  it('share the requests among healthy targets and leave the sick one out until it is well', async () => {
    let isSick = false;
    const well = await startBackend();
    const sick = await startBackend((_, response) => {
      response.statusCode = isSick ? 500 : 200;
      response.end();
    });
    backends.push(well, sick);
    balancer = createLoadBalancer(description, { shop: [well.origin, sick.origin] });
    const health = () => balancer?.groups.get('shop')?.health();
    const used = () => new Set(Array.from({ length: 6 }, () => where('api.test', '/shop')));

    await vi.waitFor(() => expect(health()?.get(sick.origin)?.state).toBe('healthy'));
    await vi.waitFor(() => expect(used()).toEqual(new Set([well.origin, sick.origin])));
    isSick = true;
    await vi.waitFor(() =>
      expect(health()?.get(sick.origin)).toEqual({
        state: 'unhealthy',
        reason: 'Target.ResponseCodeMismatch',
      }),
    );
    expect(used()).toEqual(new Set([well.origin]));
    isSick = false;
    await vi.waitFor(() => expect(used()).toContain(sick.origin));
  });

  it('fail open with every target unhealthy, and answer 503 only without any', async () => {
    const targets = ['http://127.0.0.1:1', 'http://127.0.0.1:2'];
    balancer = createLoadBalancer(description, { shop: targets });
    await vi.waitFor(() => {
      const states = [...(balancer?.groups.get('shop')?.health().values() ?? [])];
      expect(states.map(({ reason }) => reason)).toEqual([
        'Target.FailedHealthChecks',
        'Target.FailedHealthChecks',
      ]);
    });
    expect(targets).toContain(where('api.test', '/shop'));
    expect(where('x.admin.test', '/shop')).toBe('503');
  });
});
