/** Makes a description ready to serve: authorizers with their keys, load balancers with their targets, stages. */
import type { Assumptions } from './assumptions';
import type { Clock } from './clock';
import type { HttpApiDescription } from './description';
import { createJwtAuthorizer } from './jwt-authorizer';
import { createKeySet, type KeySet } from './key-set';
import { createLoadBalancer } from './load-balancer';
import type { Pipeline } from './pipeline';
import { compileApi, type ServedStage } from './stages';

export interface PipelineOptions {
  readonly description: HttpApiDescription;
  readonly targets: Readonly<Record<string, readonly string[]>>;
  readonly clock: Clock;
  readonly assumptions: Assumptions;
  readonly hosts?: readonly string[];
  readonly explain?: boolean;
}

const loopbackHosts = ['localhost', '127.0.0.1', '[::1]'];

/** Throws on a description that API Gateway would refuse, and on what the stand-in cannot do: nothing is ignored. */
export function createPipeline(options: PipelineOptions): Pipeline {
  const { description, clock, assumptions } = options;
  const keySets = new Map<string, KeySet>();
  const keySetOf = (issuer: string): KeySet => {
    const keySet = keySets.get(issuer) ?? createKeySet(issuer, { clock, unknownKid: assumptions.unknownKid });
    keySets.set(issuer, keySet);
    return keySet;
  };
  const api = compileApi(description, (authorizer) =>
    createJwtAuthorizer(authorizer, { keySet: keySetOf(authorizer.issuer), clock, assumptions }),
  );
  const stages = new Map<string, ServedStage>(
    description.stages.map((stage) => [
      stage.name,
      { description: stage, api: stage.autoDeploy ? api : null },
    ]),
  );
  const loadBalancers = new Map(
    Object.entries(description.loadBalancers).map(([name, entry]) => [
      name,
      createLoadBalancer(entry, options.targets),
    ]),
  );
  const hosts = new Set([...loopbackHosts, ...(options.hosts ?? [])]);
  return {
    stages,
    assumptions,
    loadBalancers,
    style: { corsOnGatewayErrors: assumptions.corsOnGatewayErrors, explain: options.explain ?? false },
    isOwnHost: (host) => hosts.has(host.replace(/:\d+$/, '').toLowerCase()),
    iam: undefined,
    async close() {
      await Promise.all([...loadBalancers.values()].map((balancer) => balancer.close()));
    },
  };
}
