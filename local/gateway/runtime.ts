/**
 * The running state: the configuration, what is deployed of it to each stage, and the faults switched on.
 * A pipeline is made anew at each change; exchanges under way end in the one that they began in.
 */

import type { ApiDescription } from '@/contract/deployment/description';
import type { Assumptions } from './assumptions';
import type { IamAuthorizer } from './authorize';
import type { Clock } from './clock';
import { applyFaults, type FaultName, type Weather } from './faults';
import { httpFlavour } from './http-flavour';
import { createJwtAuthorizer } from './jwt-authorizer';
import { createKeySet, type KeySet, KeySetError } from './key-set';
import { createLoadBalancer } from './load-balancer';
import type { Pipeline } from './pipeline';
import { createCognitoAuthorizer } from './rest/cognito-authorizer';
import { restFlavour } from './rest/rest-flavour';
import { type CompiledApi, compileApi, type ServedStage } from './stages';
import { createThrottler } from './throttle';
import { createVpcLink } from './vpc-link';

export interface RuntimeOptions {
  readonly description: ApiDescription;
  /** Origins behind each target group, for instance `{ customer: ['http://127.0.0.1:4101'] }`. */
  readonly targets: Readonly<Record<string, readonly string[]>>;
  readonly clock: Clock;
  readonly assumptions: Assumptions;
  /** Host names besides the loopback ones. Anything else is answered as a domain that nobody mapped. */
  readonly hosts?: readonly string[];
  /** Adds `x-emulator-reason` to the gateway's own errors. */
  readonly explain?: boolean;
  /** Mistakes and outages from the start; see faults.ts. */
  readonly faults?: readonly FaultName[];
  readonly iam?: IamAuthorizer;
  /** How long a sleeping VPC link takes to wake; minutes on AWS. */
  readonly linkProvisioningMs?: number;
  /** How long a blocked connection is waited for. */
  readonly linkBlockedMs?: number;
}

export interface Runtime {
  readonly pipeline: Pipeline;
  readonly faults: readonly FaultName[];
  /** Changes the configuration. Stages with auto-deploy serve it at once, the others after `deploy`. */
  update(description: ApiDescription): void;
  /** Serves the present configuration on a stage. Throws where the stage is missing or nothing can be deployed. */
  deploy(stageName: string): void;
  setFaults(names: readonly FaultName[]): void;
  close(): Promise<void>;
}

const loopbackHosts = ['localhost', '127.0.0.1', '[::1]'];

/** Throws on a description that API Gateway would refuse, and on what the stand-in cannot do: nothing is ignored. */
export function createRuntime(options: RuntimeOptions): Runtime {
  if (
    !options.iam &&
    options.description.routes.some(({ authorization }) => authorization.type === 'AWS_IAM')
  ) {
    throw new TypeError('The description has AWS_IAM routes, but no IAM authorizer was given');
  }
  const hosts = new Set([...loopbackHosts, ...(options.hosts ?? [])]);
  const keySets = new Map<string, KeySet>();
  const deployed = new Map<string, ApiDescription>();
  let configuration = options.description;
  let faults = options.faults ?? [];
  deployAutomatically();
  let pipeline = build();

  function deployAutomatically(): void {
    for (const stage of configuration.stages) {
      if (stage.autoDeploy) deployed.set(stage.name, configuration);
    }
  }

  function keySetOf(issuer: string, weather: Weather, clock: Clock): KeySet {
    if (weather.issuerUnreachable) return unreachableKeySet;
    const existing = keySets.get(issuer);
    if (existing) return existing;
    const created = createKeySet(issuer, { clock, unknownKid: options.assumptions.unknownKid });
    keySets.set(issuer, created);
    return created;
  }

  function compile(snapshot: ApiDescription): CompiledApi {
    const { description, weather } = applyFaults(snapshot, faults);
    const { assumptions } = options;
    const clock = shifted(options.clock, weather.clockAheadSeconds ?? 0);
    const create = description.flavour === 'HTTP' ? createJwtAuthorizer : createCognitoAuthorizer;
    return compileApi(description, (authorizer) =>
      create(authorizer, {
        keySet: keySetOf(authorizer.issuer, weather, options.clock),
        clock,
        assumptions,
      }),
    );
  }

  function build(): Pipeline {
    const { description, weather } = applyFaults(configuration, faults);
    const compiled = new Map([...new Set(deployed.values())].map((entry) => [entry, compile(entry)]));
    const stages = new Map<string, ServedStage>(
      description.stages.map((stage) => {
        const snapshot = weather.undeployed ? undefined : deployed.get(stage.name);
        const api = (snapshot && compiled.get(snapshot)) ?? null;
        return [stage.name, { description: stage, api, throttler: createThrottler(stage) }];
      }),
    );
    const targets = weather.targetsDown ? everyTargetDown(options.targets) : options.targets;
    const loadBalancers = new Map(
      Object.entries(description.loadBalancers).map(([name, entry]) => [
        name,
        createLoadBalancer(entry, targets, weather),
      ]),
    );
    const links = new Map(
      description.links.map((name) => [
        name,
        createVpcLink(name, {
          ...(weather.link && { status: weather.link }),
          isBlocked: weather.securityGroupClosed === true,
          provisioningMs: options.linkProvisioningMs ?? 5_000,
          blockedMs: options.linkBlockedMs ?? 10_000,
        }),
      ]),
    );
    return {
      stages,
      links,
      loadBalancers,
      weather,
      assumptions: options.assumptions,
      style: {
        flavour: description.flavour === 'HTTP' ? httpFlavour : restFlavour,
        corsOnGatewayErrors: options.assumptions.corsOnGatewayErrors,
        explain: options.explain ?? false,
      },
      isOwnHost: (host) => hosts.has(host.replace(/:\d+$/, '').toLowerCase()),
      iam: options.iam,
      async close(how) {
        await Promise.all([...loadBalancers.values()].map((balancer) => balancer.close(how)));
      },
    };
  }

  /** All or nothing: a change that cannot be served leaves what is served as it is. */
  function replace(undo: () => void): void {
    const old = pipeline;
    try {
      pipeline = build();
    } catch (cause) {
      undo();
      throw cause;
    }
    void old.close('when-idle');
  }

  return {
    get pipeline() {
      return pipeline;
    },
    get faults() {
      return faults;
    },
    update(description) {
      const before = { configuration, deployed: new Map(deployed) };
      configuration = description;
      deployAutomatically();
      replace(() => {
        configuration = before.configuration;
        deployed.clear();
        for (const [name, snapshot] of before.deployed) deployed.set(name, snapshot);
      });
    },
    deploy(stageName) {
      if (!configuration.stages.some((stage) => stage.name === stageName)) {
        throw new TypeError(`NotFoundException: Invalid stage identifier specified: ${stageName}`);
      }
      if (configuration.routes.length === 0) {
        throw new TypeError('BadRequestException: Unable to deploy API because no routes exist in this API');
      }
      const before = deployed.get(stageName);
      deployed.set(stageName, configuration);
      replace(() => {
        if (before) deployed.set(stageName, before);
        else deployed.delete(stageName);
      });
    },
    setFaults(names) {
      const before = faults;
      faults = names;
      replace(() => {
        faults = before;
      });
    },
    close: () => pipeline.close('now'),
  };
}

const unreachableKeySet: KeySet = {
  generation: 0,
  cached: () => undefined,
  find: () => Promise.reject(new KeySetError('OIDC discovery endpoint communication error')),
};

function shifted(clock: Clock, seconds: number): Clock {
  return seconds === 0 ? clock : { now: () => new Date(clock.now().getTime() + seconds * 1000) };
}

/** Port 1 is reserved and nobody's. */
function everyTargetDown(
  targets: Readonly<Record<string, readonly string[]>>,
): Record<string, readonly string[]> {
  return Object.fromEntries(Object.keys(targets).map((name) => [name, ['http://127.0.0.1:1']]));
}
