/** Small descriptions for tests: one service, one stage, the routes that are given. */
import type { ApiDescription, RouteDescription, StageDescription } from '@/contract/deployment/description';

export interface TestApi extends Partial<Omit<ApiDescription, 'routes' | 'stages'>> {
  /** Route keys with their authorization; `NONE` where nothing is said. */
  readonly routes: readonly (string | RouteDescription)[];
  readonly stages?: readonly (string | StageDescription)[];
  readonly issuer?: string;
}

export function describeTestApi({ routes, stages = ['$default'], issuer, ...rest }: TestApi): ApiDescription {
  return {
    flavour: 'HTTP',
    name: 'test',
    integrations: {
      service: { link: 'link', loadBalancer: 'balancer', requestParameters: {}, timeoutMs: 30_000 },
    },
    authorizers: issuer
      ? {
          pool: {
            identitySources: ['$request.header.Authorization'],
            issuer,
            audience: ['test-client'],
          },
        }
      : {},
    links: ['link'],
    loadBalancers: {
      balancer: {
        kind: 'application',
        rules: [],
        defaultAction: { type: 'forward', targetGroup: 'service' },
        targetGroups: {
          service: {
            healthCheck: {
              path: '/health',
              intervalSeconds: 30,
              timeoutSeconds: 5,
              healthyThreshold: 5,
              unhealthyThreshold: 2,
              expectedStatus: 200,
            },
          },
        },
        idleTimeoutSeconds: 60,
      },
    },
    ...rest,
    routes: routes.map((route) => (typeof route === 'string' ? openRoute(route) : route)),
    stages: stages.map((stage) => (typeof stage === 'string' ? { name: stage, autoDeploy: true } : stage)),
  };
}

export function openRoute(key: string): RouteDescription {
  return { key, integration: 'service', authorization: { type: 'NONE' } };
}

/** A route behind the test issuer's JWT authorizer. */
export function jwtRoute(key: string, ...scopes: string[]): RouteDescription {
  return { key, integration: 'service', authorization: { type: 'JWT', authorizer: 'pool', scopes } };
}
