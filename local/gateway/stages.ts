/** Stages, and what each of them serves. Source: http-api-stages, http-api-develop-routes. */

import type {
  ApiDescription,
  CorsDescription,
  IntegrationDescription,
  StageDescription,
} from '@/contract/deployment/description';
import { compileIdentity } from './authorize';
import { checkCors } from './cors';
import type { Exchange } from './exchange';
import type { JwtAuthorizer } from './jwt-authorizer';
import { limits } from './limits';
import { compileMappings, type Mapping, readsBody } from './parameters';
import { compileRoutes, type RouteTable } from './routing';
import type { Throttler } from './throttle';

/** A deployment: a description made ready to answer. */
export interface CompiledApi {
  readonly description: ApiDescription;
  readonly routes: RouteTable;
  readonly cors: CorsDescription | undefined;
  readonly authorizers: ReadonlyMap<string, CompiledAuthorizer>;
  readonly integrations: ReadonlyMap<string, CompiledIntegration>;
}

export interface CompiledAuthorizer extends JwtAuthorizer {
  identityOf(exchange: Exchange): string | undefined;
}

export interface CompiledIntegration {
  readonly description: IntegrationDescription;
  readonly requestMappings: readonly Mapping[];
  readonly readsBody: boolean;
  /** By backend status. */
  readonly responseMappings: ReadonlyMap<string, ResponseMappings>;
}

interface ResponseMappings {
  readonly list: readonly Mapping[];
  readonly readsBody: boolean;
}

export interface ServedStage {
  readonly description: StageDescription;
  /** Null before the first deployment: the stage then answers 404. */
  readonly api: CompiledApi | null;
  readonly throttler: Throttler;
}

/** Compiles a description; throws on what API Gateway would refuse. */
export function compileApi(
  description: ApiDescription,
  createAuthorizer: (authorizer: ApiDescription['authorizers'][string]) => JwtAuthorizer,
): CompiledApi {
  const authorizers = new Map(
    Object.entries(description.authorizers).map(([name, entry]) => [
      name,
      { ...createAuthorizer(entry), identityOf: compileIdentity(entry.identitySources) },
    ]),
  );
  const integrations = new Map(
    Object.entries(description.integrations).map(([name, entry]) => [name, compileIntegration(entry)]),
  );
  const foreign = description.flavour === 'HTTP' ? 'COGNITO_USER_POOLS' : 'JWT';
  if (description.flavour === 'REST' && description.stages.some(({ name }) => name === '$default')) {
    throw new TypeError('A REST API has no $default stage');
  }
  for (const { key, integration, authorization } of description.routes) {
    if (authorization.type === foreign) {
      throw new TypeError(`Route ${key}: ${description.flavour} APIs have no ${foreign} authorizer`);
    }
    if (!integrations.has(integration)) throw new TypeError(`Route ${key}: no integration "${integration}"`);
    if ('authorizer' in authorization && !authorizers.has(authorization.authorizer)) {
      throw new TypeError(`Route ${key}: Invalid authorizer ID specified`);
    }
  }
  for (const [
    name,
    {
      description: { link, loadBalancer },
    },
  ] of integrations) {
    if (!description.links.includes(link)) throw new TypeError(`Integration ${name}: no VPC link "${link}"`);
    if (!description.loadBalancers[loadBalancer]) {
      throw new TypeError(`Integration ${name}: no load balancer "${loadBalancer}"`);
    }
  }
  if (description.flavour === 'HTTP' && description.gatewayResponseHeaders) {
    throw new TypeError('HTTP APIs have no gateway responses to customise');
  }
  if (description.cors) checkCors(description.cors);
  return {
    description,
    routes: compileRoutes(description.routes),
    cors: description.cors,
    authorizers,
    integrations,
  };
}

function compileIntegration(description: IntegrationDescription): CompiledIntegration {
  const { timeoutMs } = description;
  if (timeoutMs < 50 || timeoutMs > limits.integrationTimeoutMs) {
    throw new TypeError(`Integration timeout must be between 50 and 30000 milliseconds, not ${timeoutMs}`);
  }
  return {
    description,
    requestMappings: compileMappings(description.requestParameters, 'request'),
    readsBody: readsBody(description.requestParameters),
    responseMappings: new Map(
      Object.entries(description.responseParameters ?? {}).map(([status, parameters]) => [
        status,
        { list: compileMappings(parameters, 'response'), readsBody: readsBody(parameters) },
      ]),
    ),
  };
}

/**
 * The stage whose name is the first segment, else `$default`, and the path without the stage.
 * A stage hides a route of `$default` with the same first segment, as on AWS.
 */
export function chooseStage(
  stages: ReadonlyMap<string, ServedStage>,
  path: string,
): { stage: ServedStage; pathInStage: string } | null {
  const end = path.indexOf('/', 1);
  const first = end === -1 ? path.slice(1) : path.slice(1, end);
  const named = first === '$default' ? undefined : stages.get(first);
  if (named) return { stage: named, pathInStage: end === -1 ? '/' : path.slice(end) };
  const byDefault = stages.get('$default');
  return byDefault ? { stage: byDefault, pathInStage: path } : null;
}
