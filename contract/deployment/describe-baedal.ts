/** Baedal's HTTP API, made from the contract: every contract route is a route of the gateway, and no other. */

import { services } from '../roles';
import type { Access, RouteSpec } from '../route';
import { routeList } from '../routes';
import type {
  ApiDescription,
  Authorization,
  CorsDescription,
  LoadBalancerDescription,
  StageDescription,
} from './description';

export interface BaedalApiOptions {
  readonly issuer: string;
  readonly clientIds: readonly string[];
  /** Origins whose page script may call the stage directly; the web app itself calls it from its server. */
  readonly allowOrigins: readonly string[];
  /** A second stage besides `$default`, as teams have it on AWS. */
  readonly namedStage?: string;
  /** How the routes that are not public are protected. */
  readonly authorization?: 'JWT' | 'AWS_IAM';
}

const authorizerName = 'user-pool';

/** The description for the given user pool. Routes come in contract order; the gateway does not depend on it. */
export function describeBaedalApi(options: BaedalApiOptions): ApiDescription {
  return {
    flavour: 'HTTP',
    name: 'delivery application api',
    routes: routeList.map((route) => ({
      key: routeKeyOf(route),
      integration: route.service,
      authorization: authorizationOf(route.access, options.authorization ?? 'JWT'),
    })),
    integrations: Object.fromEntries(
      services.map((service) => [
        service,
        {
          link: service,
          loadBalancer: service,
          // A private integration would otherwise send the stage to the service as part of the path.
          requestParameters: { 'overwrite:path': '$request.path' },
          timeoutMs: 30_000,
        },
      ]),
    ),
    authorizers: {
      [authorizerName]: {
        identitySources: ['$request.header.Authorization'],
        issuer: options.issuer,
        audience: options.clientIds,
      },
    },
    stages: ['$default', ...(options.namedStage ? [options.namedStage] : [])].map(describeStage),
    ...(options.allowOrigins.length > 0 && { cors: describeCors(options.allowOrigins) }),
    links: services,
    loadBalancers: Object.fromEntries(services.map((service) => [service, describeLoadBalancer(service)])),
  };
}

/** `GET /customer/orders/{orderId}`: a contract path already is in the gateway's own notation. */
export function routeKeyOf(route: Pick<RouteSpec, 'method' | 'path'>): string {
  return `${route.method} ${route.path}`;
}

function authorizationOf(access: Access, type: 'JWT' | 'AWS_IAM'): Authorization {
  if (access === 'public') return { type: 'NONE' };
  return type === 'JWT' ? { type, authorizer: authorizerName, scopes: [] } : { type };
}

function describeStage(name: string): StageDescription {
  return {
    name,
    autoDeploy: true,
    throttle: { rateLimit: 10_000, burstLimit: 5_000 },
    accessLogFormat,
  };
}

/** Every field that the doctor reads; claims must be named one by one. */
const accessLogFormat = JSON.stringify({
  requestId: '$context.requestId',
  ip: '$context.identity.sourceIp',
  method: '$context.httpMethod',
  path: '$context.path',
  routeKey: '$context.routeKey',
  stage: '$context.stage',
  status: '$context.status',
  protocol: '$context.protocol',
  responseLength: '$context.responseLength',
  latency: '$context.responseLatency',
  integrationStatus: '$context.integration.status',
  integrationLatency: '$context.integration.latency',
  integrationError: '$context.integration.error',
  authorizerError: '$context.authorizer.error',
  errorMessage: '$context.error.message',
  errorType: '$context.error.responseType',
  sub: '$context.authorizer.claims.sub',
});

function describeCors(allowOrigins: readonly string[]): CorsDescription {
  return {
    allowOrigins,
    allowMethods: [...new Set(routeList.map((route) => route.method))].sort(),
    // Never `*`: it does not cover `authorization`.
    allowHeaders: [
      'authorization',
      'content-type',
      'idempotency-key',
      'if-none-match',
      'prefer',
      'x-request-id',
    ],
    exposeHeaders: ['apigw-requestid', 'etag', 'retry-after', 'x-request-id'],
    maxAgeSeconds: 7200,
    allowCredentials: false,
  };
}

function describeLoadBalancer(service: string): LoadBalancerDescription {
  return {
    kind: 'application',
    // `/customer*` would also take `/customers`.
    rules: [
      {
        priority: 1,
        paths: [`/${service}`, `/${service}/*`],
        action: { type: 'forward', targetGroup: service },
      },
    ],
    defaultAction: {
      type: 'fixed-response',
      status: 404,
      contentType: 'application/json',
      body: '{"error":"no_listener_rule"}',
    },
    targetGroups: {
      [service]: {
        healthCheck: {
          path: `/${service}/health`,
          intervalSeconds: 30,
          timeoutSeconds: 5,
          healthyThreshold: 5,
          unhealthyThreshold: 2,
          expectedStatus: 200,
        },
      },
    },
    idleTimeoutSeconds: 60,
  };
}
