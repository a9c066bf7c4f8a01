/** Every conformance case, in the order in which a request meets them: for Baedal's own API, and for the probe. */
import { authorizerCases } from './authorizer-cases';
import type { ConformanceCase } from './case';
import { corsCases, quotaCases } from './edge-cases';
import { probeAccessCases } from './probe/access-cases';
import { probeForwardingCases } from './probe/forwarding-cases';
import { probeRoutingCases } from './probe/routing-cases';
import { restCases } from './rest-cases';
import { routingCases } from './routing-cases';

export const conformanceCases: readonly ConformanceCase[] = [
  ...routingCases,
  ...authorizerCases,
  ...corsCases,
  ...restCases,
  ...quotaCases,
];

export const probeCases: readonly ConformanceCase[] = [
  ...probeRoutingCases,
  ...probeAccessCases,
  ...probeForwardingCases,
];
