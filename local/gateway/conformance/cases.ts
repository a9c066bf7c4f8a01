/** Every conformance case, in the order in which a request meets them. */
import { authorizerCases } from './authorizer-cases';
import type { ConformanceCase } from './case';
import { corsCases, quotaCases } from './edge-cases';
import { restCases } from './rest-cases';
import { routingCases } from './routing-cases';

export const conformanceCases: readonly ConformanceCase[] = [
  ...routingCases,
  ...authorizerCases,
  ...corsCases,
  ...restCases,
  ...quotaCases,
];
