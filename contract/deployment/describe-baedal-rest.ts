/** The same API as a REST API: a stage in the URL, a Cognito authorizer, VPC links to network load balancers. */
import { type BaedalApiOptions, describeBaedalApi } from './describe-baedal';
import type { ApiDescription } from './description';

export interface BaedalRestApiOptions extends Omit<BaedalApiOptions, 'namedStage'> {
  readonly stage: string;
  /** Without scopes a REST API takes ID tokens only; with one of these it takes access tokens. */
  readonly scopes: readonly string[];
}

/** The web app reaches it by its stage URL alone: `http://localhost:4000/<stage>`. */
export function describeBaedalRestApi({ stage, scopes, ...options }: BaedalRestApiOptions): ApiDescription {
  const http = describeBaedalApi(options);
  const [defaultStage] = http.stages;
  return {
    ...http,
    flavour: 'REST',
    stages: defaultStage ? [{ ...defaultStage, name: stage }] : [],
    routes: http.routes.map((route) => {
      const { authorization } = route;
      if (authorization.type !== 'JWT') return route;
      return {
        ...route,
        authorization: { type: 'COGNITO_USER_POOLS', authorizer: authorization.authorizer, scopes },
      };
    }),
    // The URI of the integration says the path, so there is no stage to take off; 29 seconds is the limit.
    integrations: Object.fromEntries(
      Object.entries(http.integrations).map(([name, entry]) => [
        name,
        { ...entry, requestParameters: {}, timeoutMs: 29_000 },
      ]),
    ),
    loadBalancers: Object.fromEntries(
      Object.entries(http.loadBalancers).map(([name, entry]) => [
        name,
        {
          ...entry,
          kind: 'network',
          rules: [],
          defaultAction: { type: 'forward', targetGroup: name },
          // Fixed at an NLB's TCP listener unless one changes it.
          idleTimeoutSeconds: 350,
        },
      ]),
    ),
  };
}
