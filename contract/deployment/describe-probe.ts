/**
 * An HTTP API to ask questions of: it has what Baedal's does not need (greedy routes, scopes, mappings, a throttle of
 * zero), in front of a service that tells what reached it. `npm run conformance -- --probe` knows its answers.
 */
import type {
  ApiDescription,
  Authorization,
  IntegrationDescription,
  LoadBalancerDescription,
  RouteDescription,
} from './description';

export interface ProbeOptions {
  readonly issuer: string;
  readonly clientIds: readonly string[];
  readonly allowOrigins: readonly string[];
}

/** Besides `$default`. It hides the route `GET /probe/hidden`. */
export const probeStage = 'probe';
/** A scope that no token has, and one that every Cognito access token of the hosted UI has. */
export const probeScopes = ['probe/never-granted', 'openid'] as const;

const open: Authorization = { type: 'NONE' };
const jwt = (...scopes: string[]): Authorization => ({ type: 'JWT', authorizer: 'user-pool', scopes });
const route = (
  key: string,
  integration = 'plain',
  authorization: Authorization = open,
): RouteDescription => ({ key, integration, authorization });

const routes: readonly RouteDescription[] = [
  // The worked example of http-api-develop-routes, under a prefix of its own.
  route('GET /select/pets/dog/1'),
  route('GET /select/pets/dog/{id}'),
  route('GET /select/pets/{proxy+}'),
  route('ANY /select/{proxy+}'),
  route('ANY /class/dog'),
  route('GET /class/{name}'),
  route('OPTIONS /class/{proxy+}'),
  route('GET /prefix/{proxy+}'),
  route('GET /prefix/a/{proxy+}'),
  route('ANY /exact'),
  route('GET /plain/{proxy+}'),
  route('POST /plain/{proxy+}'),
  route('GET /probe/hidden'),
  route('GET /stageless/{proxy+}', 'stageless'),
  route('GET /mapped/{id}', 'mapped', jwt()),
  route('POST /mapped/{id}', 'mapped', jwt()),
  route('GET /scoped', 'plain', jwt(...probeScopes)),
  route('GET /barred', 'plain', jwt(probeScopes[0])),
  route('ANY /guarded/{proxy+}', 'plain', jwt()),
  route('ANY /rescued/{proxy+}', 'plain', jwt()),
  route('OPTIONS /rescued/{proxy+}'),
  route('GET /signed', 'plain', { type: 'AWS_IAM' }),
  route('POST /signed', 'plain', { type: 'AWS_IAM' }),
  route('GET /throttled'),
  route('GET /hasty', 'hasty'),
  route('GET /empty', 'empty'),
  route('GET /elsewhere/{proxy+}'),
];

const integration = (
  requestParameters: IntegrationDescription['requestParameters'] = {},
  more: Partial<IntegrationDescription> = {},
): IntegrationDescription => ({
  link: 'probe',
  loadBalancer: 'probe',
  // Which route was taken can be seen from outside.
  requestParameters: { 'overwrite:header.x-route': '$context.routeKey', ...requestParameters },
  timeoutMs: 29_000,
  ...more,
});

const integrations = {
  plain: integration(),
  stageless: integration({ 'overwrite:path': '$request.path' }),
  mapped: integration(
    {
      'append:header.x-appended': 'by-gateway',
      'overwrite:header.x-overwritten': '$request.header.x-source',
      'remove:header.x-removed': '',
      'append:querystring.appended': '$request.querystring.source',
      'remove:querystring.removed': '',
      'overwrite:header.x-colour': '$stageVariables.colour',
      'overwrite:header.x-id': '$request.path.id',
      'overwrite:header.x-sub': '$context.authorizer.claims.sub',
      'overwrite:header.x-absent': '$context.authorizer.claims.never_there',
      'overwrite:header.x-name': '$request.body.person.name',
    },
    {
      responseParameters: {
        '418': {
          'overwrite:statuscode': '203',
          'overwrite:header.x-request': '$context.requestId',
          'append:header.x-from': '$response.header.x-service',
        },
      },
    },
  ),
  hasty: integration({}, { timeoutMs: 1_000 }),
  empty: integration({}, { loadBalancer: 'empty' }),
};

const healthCheck = {
  path: '/plain/health',
  intervalSeconds: 30,
  timeoutSeconds: 5,
  healthyThreshold: 5,
  unhealthyThreshold: 2,
  expectedStatus: 200,
};

const loadBalancers: Record<string, LoadBalancerDescription> = {
  probe: {
    kind: 'application',
    rules: [
      {
        priority: 1,
        paths: ['/elsewhere/away*'],
        action: { type: 'redirect', status: 301, location: 'https://#{host}:443/#{path}?#{query}' },
      },
      {
        priority: 2,
        paths: ['/elsewhere/*'],
        action: {
          type: 'fixed-response',
          status: 404,
          contentType: 'application/json',
          body: '{"error":"no_listener_rule"}',
        },
      },
    ],
    defaultAction: { type: 'forward', targetGroup: 'echo' },
    targetGroups: { echo: { healthCheck } },
    idleTimeoutSeconds: 60,
  },
  empty: {
    kind: 'application',
    rules: [],
    defaultAction: { type: 'forward', targetGroup: 'nobody' },
    targetGroups: { nobody: { healthCheck } },
    idleTimeoutSeconds: 60,
  },
};

/** Its one target group with targets is `echo`. */
export function describeProbeApi({ issuer, clientIds, allowOrigins }: ProbeOptions): ApiDescription {
  return {
    flavour: 'HTTP',
    name: 'conformance probe',
    routes,
    integrations,
    authorizers: {
      'user-pool': {
        identitySources: ['$request.header.Authorization'],
        issuer,
        audience: clientIds,
      },
    },
    stages: ['$default', probeStage].map((name) => ({
      name,
      autoDeploy: true,
      variables: { colour: 'green' },
      routeThrottles: { 'GET /throttled': { rateLimit: 0, burstLimit: 0 } },
    })),
    cors: {
      allowOrigins,
      allowMethods: ['GET', 'POST'],
      allowHeaders: ['authorization'],
      exposeHeaders: ['apigw-requestid'],
      maxAgeSeconds: 60,
      allowCredentials: false,
    },
    links: ['probe'],
    loadBalancers,
  };
}
