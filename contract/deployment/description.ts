/**
 * What is deployed, in one typed value: the stand-in runs it, and the CDK app reads it.
 * Words are API Gateway's own. Nothing here knows an address of a machine.
 */

/** `GET /customer/orders/{orderId}`, `ANY /customer/{proxy+}` or `$default`. */
export type RouteKey = string;

export type Authorization =
  | { readonly type: 'NONE' }
  /** REST APIs. Without scopes it wants an ID token, with scopes an access token that has one of them. */
  | {
      readonly type: 'COGNITO_USER_POOLS';
      readonly authorizer: string;
      readonly scopes: readonly string[];
    }
  | { readonly type: 'JWT'; readonly authorizer: string; readonly scopes: readonly string[] }
  | { readonly type: 'AWS_IAM' };

export interface RouteDescription {
  readonly key: RouteKey;
  readonly integration: string;
  readonly authorization: Authorization;
}

/** A private integration: through a VPC link to the listener of a load balancer. */
export interface IntegrationDescription {
  readonly link: string;
  readonly loadBalancer: string;
  /** `overwrite:path` → `$request.path` and the like; see parameters.ts. */
  readonly requestParameters: Readonly<Record<string, string>>;
  /** By backend status, for instance `{ '200': { 'overwrite:header.x-stage': '$context.stage' } }`. */
  readonly responseParameters?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** 50 to 30,000; CDK accepts at most 29,000. */
  readonly timeoutMs: number;
}

export interface JwtAuthorizerDescription {
  /** `$request.header.Authorization`, or `$request.querystring.name`; the first that has a value counts. */
  readonly identitySources: readonly string[];
  /** Compared as a string with `iss`: a trailing slash matters. */
  readonly issuer: string;
  /** Compared with `aud`, or with `client_id` where the token has no `aud`. A Cognito authorizer of a REST API has no such list. */
  readonly audience: readonly string[];
}

export interface Throttle {
  readonly rateLimit: number;
  readonly burstLimit: number;
}

export interface StageDescription {
  /** `$default` is served at the root, any other at `/<name>`. */
  readonly name: string;
  /** Without it a change is served only after a deployment. */
  readonly autoDeploy: boolean;
  readonly variables?: Readonly<Record<string, string>>;
  readonly throttle?: Throttle;
  readonly routeThrottles?: Readonly<Record<RouteKey, Throttle>>;
  /** One line with `$context.…` variables; no format, no log. */
  readonly accessLogFormat?: string;
}

export interface CorsDescription {
  readonly allowOrigins: readonly string[];
  readonly allowMethods: readonly string[];
  readonly allowHeaders: readonly string[];
  readonly exposeHeaders: readonly string[];
  readonly maxAgeSeconds: number;
  readonly allowCredentials: boolean;
}

export interface ListenerRule {
  readonly priority: number;
  /** All given conditions must hold, each by any of its patterns (`*` and `?`). */
  readonly paths?: readonly string[];
  readonly hosts?: readonly string[];
  readonly action: ListenerAction;
}

export type ListenerAction =
  | { readonly type: 'forward'; readonly targetGroup: string }
  | {
      readonly type: 'fixed-response';
      readonly status: number;
      readonly contentType: string;
      readonly body: string;
    }
  | { readonly type: 'redirect'; readonly status: 301 | 302; readonly location: string };

export interface TargetGroupDescription {
  readonly healthCheck: HealthCheck;
}

export interface HealthCheck {
  readonly path: string;
  readonly intervalSeconds: number;
  readonly timeoutSeconds: number;
  readonly healthyThreshold: number;
  readonly unhealthyThreshold: number;
  readonly expectedStatus: number;
}

export interface LoadBalancerDescription {
  /** An ALB reads requests and answers by itself; an NLB passes connections on and has neither rules nor pages. */
  readonly kind: 'application' | 'network';
  readonly rules: readonly ListenerRule[];
  readonly defaultAction: ListenerAction;
  readonly targetGroups: Readonly<Record<string, TargetGroupDescription>>;
  /** Above the integration's timeout it never shows: the gateway gives up first. */
  readonly idleTimeoutSeconds: number;
}

export interface ApiDescription {
  /** HTTP: API Gateway v2 with VPC links to ALBs. REST: v1 with VPC links to NLBs, stages in the URL, other errors. */
  readonly flavour: 'HTTP' | 'REST';
  readonly name: string;
  readonly routes: readonly RouteDescription[];
  readonly integrations: Readonly<Record<string, IntegrationDescription>>;
  readonly authorizers: Readonly<Record<string, JwtAuthorizerDescription>>;
  readonly stages: readonly StageDescription[];
  /** HTTP: the API's own CORS. REST: MOCK OPTIONS methods; on answers to real calls CORS is then the service's task. */
  readonly cors?: CorsDescription;
  /** REST: headers that GatewayResponse DEFAULT_4XX and DEFAULT_5XX put on the gateway's own errors. */
  readonly gatewayResponseHeaders?: Readonly<Record<string, string>>;
  readonly links: readonly string[];
  readonly loadBalancers: Readonly<Record<string, LoadBalancerDescription>>;
}
