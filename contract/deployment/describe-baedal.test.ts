import { describe, expect, it } from 'vitest';
import { services } from '../roles';
import { routeList } from '../routes';
import { describeBaedalApi } from './describe-baedal';
import { describeBaedalRestApi } from './describe-baedal-rest';

/** As CDK writes what is known only when it is deployed. */
const token = (n: number) => `\${Token[TOKEN.${n}]}`;
const options = { issuer: token(1), clientIds: [token(2)], allowOrigins: ['https://shop.example'] };

describe.each([
  ['an HTTP API', describeBaedalApi({ ...options, namedStage: 'prod' })],
  ['an HTTP API with IAM', describeBaedalApi({ ...options, authorization: 'AWS_IAM' })],
  ['a REST API', describeBaedalRestApi({ ...options, stage: 'prod', scopes: ['openid'] })],
])('Baedal as %s can be created on AWS', (_, api) => {
  it('with a value that is data alone', () => {
    expect(JSON.parse(JSON.stringify(api))).toEqual(api);
  });

  it('within the quotas of the developer guide, "limits"', () => {
    expect(api.routes.length).toBeLessThanOrEqual(300);
    expect(api.stages.length).toBeLessThanOrEqual(10);
    expect(api.links.length).toBeLessThanOrEqual(10);
    expect(Object.keys(api.authorizers).length).toBeLessThanOrEqual(10);
    for (const { audience } of Object.values(api.authorizers))
      expect(audience.length).toBeLessThanOrEqual(50);
    for (const { timeoutMs } of Object.values(api.integrations)) {
      expect(timeoutMs).toBeLessThanOrEqual(api.flavour === 'HTTP' ? 30_000 : 29_000);
    }
  });

  it('with every contract route, and no other', () => {
    expect(api.routes.map(({ key }) => key)).toEqual(
      routeList.map(({ method, path }) => `${method} ${path}`),
    );
  });

  it('with an authorizer on every route that is not public, and no ANY that would catch preflights', () => {
    for (const [index, route] of routeList.entries()) {
      expect([route.id, api.routes[index]?.authorization.type === 'NONE']).toEqual([
        route.id,
        route.access === 'public',
      ]);
    }
    expect(api.routes.filter(({ key }) => /^(ANY|OPTIONS) |^\$default$/.test(key))).toEqual([]);
  });

  it('without a stage that would hide a service', () => {
    for (const { name } of api.stages) expect(services).not.toContain(name);
  });

  it('with a link and a load balancer behind every integration', () => {
    for (const { link, loadBalancer } of Object.values(api.integrations)) {
      expect(api.links).toContain(link);
      expect(Object.keys(api.loadBalancers)).toContain(loadBalancer);
    }
  });
});
