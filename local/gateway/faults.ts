/**
 * Mistakes and outages of a real deployment, to be switched on by name. Most are an honest change of the description,
 * the same one that a person makes by accident; the rest is weather.
 */
import type { ApiDescription, RouteDescription } from '@/contract/deployment/description';

type Change = (description: ApiDescription) => ApiDescription;

/** What no description can express. */
export interface Weather {
  readonly link?: 'PENDING' | 'INACTIVE' | 'FAILED';
  readonly securityGroupClosed?: boolean;
  readonly noTargets?: boolean;
  readonly unhealthy?: boolean;
  /** Targets whose port nobody listens on. */
  readonly targetsDown?: boolean;
  readonly slowMs?: number;
  /** How far the gateway's clock is ahead, for the authorizers. */
  readonly clockAheadSeconds?: number;
  readonly issuerUnreachable?: boolean;
  readonly endpointDisabled?: boolean;
  readonly undeployed?: boolean;
}

interface Fault {
  readonly summary: string;
  readonly change?: Change;
  readonly weather?: Weather;
}

const everyRoute = (change: (route: RouteDescription) => RouteDescription): Change => {
  return (description) => ({ ...description, routes: description.routes.map(change) });
};
const everyJwtRoute = (authorization: (name: string) => RouteDescription['authorization']): Change =>
  everyRoute((route) =>
    route.authorization.type === 'JWT'
      ? { ...route, authorization: authorization(route.authorization.authorizer) }
      : route,
  );
const everyEntry = <T>(entries: Readonly<Record<string, T>>, change: (entry: T) => T): Record<string, T> =>
  Object.fromEntries(Object.entries(entries).map(([name, entry]) => [name, change(entry)]));

export const faults = {
  'link-pending': { summary: 'the VPC links are still being made', weather: { link: 'PENDING' } },
  'link-inactive': {
    summary: 'the VPC links slept after 60 days without traffic; requests wake them',
    weather: { link: 'INACTIVE' },
  },
  'link-failed': { summary: 'the VPC links could not be made', weather: { link: 'FAILED' } },
  'security-group-closed': {
    summary: 'the load balancers do not admit the links',
    weather: { securityGroupClosed: true },
  },
  'no-targets': { summary: 'no task is registered in any target group', weather: { noTargets: true } },
  unhealthy: {
    summary: 'every target fails its health check; the ALB fails open',
    weather: { unhealthy: true },
  },
  'targets-down': { summary: 'nothing listens on the targets’ port', weather: { targetsDown: true } },
  'slow-backend': { summary: 'every answer comes too late', weather: { slowMs: 60_000 } },
  expired: {
    summary: 'the gateway’s clock is a day ahead: every token looks expired',
    weather: { clockAheadSeconds: 86_400 },
  },
  'issuer-unreachable': {
    summary: 'the issuer’s discovery document cannot be fetched',
    weather: { issuerUnreachable: true },
  },
  'endpoint-disabled': {
    summary: 'the execute-api endpoint is disabled',
    weather: { endpointDisabled: true },
  },
  'stage-undeployed': { summary: 'nothing was ever deployed to the stages', weather: { undeployed: true } },
  'wrong-audience': {
    summary: 'the authorizer knows another app client',
    change: (description) => ({
      ...description,
      authorizers: everyEntry(description.authorizers, (entry) => ({
        ...entry,
        audience: ['another-client'],
      })),
    }),
  },
  'wrong-issuer': {
    summary: 'the authorizer knows another user pool',
    change: (description) => ({
      ...description,
      authorizers: everyEntry(description.authorizers, (entry) => ({
        ...entry,
        issuer: `${entry.issuer}x`,
      })),
    }),
  },
  'missing-scope': {
    summary: 'the routes demand a scope that no token has',
    change: everyJwtRoute((authorizer) => ({ type: 'JWT', authorizer, scopes: ['baedal/never-granted'] })),
  },
  unsigned: {
    summary: 'the routes ask for IAM signatures, and get bearer tokens',
    change: everyJwtRoute(() => ({ type: 'AWS_IAM' })),
  },
  'foreign-origin': {
    summary: 'CORS names another origin',
    change: ({ cors, ...rest }) => ({
      ...rest,
      ...(cors && { cors: { ...cors, allowOrigins: ['https://another-origin.example'] } }),
    }),
  },
  'no-cors': { summary: 'CORS was never configured', change: ({ cors: _, ...rest }) => rest },
  'any-preflight': {
    summary: 'one ANY route per service behind the authorizer, which then refuses every preflight',
    change: (description) => ({ ...description, routes: anyRoutes(description, true) }),
  },
  'exact-any': {
    summary: 'ANY /service without its greedy twin: everything below it is a 404',
    change: (description) => ({ ...description, routes: anyRoutes(description, false) }),
  },
  'stage-in-path': {
    summary: 'without overwrite:path a named stage reaches the service',
    change: (description) => ({
      ...description,
      integrations: everyEntry(description.integrations, (entry) => ({ ...entry, requestParameters: {} })),
    }),
  },
  'host-rule': {
    summary: 'the listener rule waits for the load balancer’s own host name',
    change: (description) => ({
      ...description,
      loadBalancers: everyEntry(description.loadBalancers, (entry) => ({
        ...entry,
        rules: entry.rules.map((rule) => ({ ...rule, hosts: ['internal-*.elb.amazonaws.com'] })),
      })),
    }),
  },
  'listener-redirects': {
    summary: 'the listener sends everybody to HTTPS',
    change: (description) => ({
      ...description,
      loadBalancers: everyEntry(description.loadBalancers, (entry) => ({
        ...entry,
        rules: [],
        defaultAction: { type: 'redirect', status: 301, location: 'https://#{host}:443/#{path}?#{query}' },
      })),
    }),
  },
  throttled: {
    summary: 'the stages’ throttle is 0',
    change: (description) => ({
      ...description,
      stages: description.stages.map((stage) => ({ ...stage, throttle: { rateLimit: 0, burstLimit: 0 } })),
    }),
  },
} as const satisfies Record<string, Fault>;

export type FaultName = keyof typeof faults;

export function isFaultName(name: string): name is FaultName {
  return Object.hasOwn(faults, name);
}

/** The description with the mistakes in it, and the weather. */
export function applyFaults(
  description: ApiDescription,
  names: readonly FaultName[],
): { description: ApiDescription; weather: Weather } {
  let changed = description;
  let weather: Weather = {};
  for (const name of names) {
    const fault: Fault = faults[name];
    if (fault.change) changed = fault.change(changed);
    weather = { ...weather, ...fault.weather };
  }
  return { description: changed, weather };
}

/** One ANY route per integration, with the strictest authorization that its routes had. */
function anyRoutes({ routes }: ApiDescription, withGreedyTwin: boolean): RouteDescription[] {
  return [...new Set(routes.map((route) => route.integration))].flatMap((integration) => {
    const own = routes.filter((route) => route.integration === integration);
    const strict = own.find((route) => route.authorization.type !== 'NONE') ?? own[0];
    if (!strict) return [];
    const base = `/${strict.key.split('/')[1] ?? ''}`;
    const keys = withGreedyTwin ? [`ANY ${base}`, `ANY ${base}/{proxy+}`] : [`ANY ${base}`];
    return keys.map((key) => ({ ...strict, key }));
  });
}
