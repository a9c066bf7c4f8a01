/** The ways in which Baedal's API is deployed. The web app works against each by configuration alone. */

import { type BaedalApiOptions, describeBaedalApi } from '@/contract/deployment/describe-baedal';
import { describeBaedalRestApi } from '@/contract/deployment/describe-baedal-rest';
import type { ApiDescription } from '@/contract/deployment/description';
import type { IamAuthorizer } from './authorize';
import { type Clock, systemClock } from './clock';
import { createCredentialStore, type IssuedCredentials } from './iam/credentials';
import { createIamAuthorizer } from './iam/iam-authorizer';

export const gatewayModes = ['http-jwt', 'http-iam', 'rest-cognito'] as const;
export type GatewayMode = (typeof gatewayModes)[number];

export interface GatewaySetup {
  readonly description: ApiDescription;
  readonly iam: IamAuthorizer;
  /** What follows the gateway's origin in the stage URL: a REST API has no `$default` stage. */
  readonly stagePath: '' | '/prod';
  /** Makes known what the identity pool gave to a person. */
  admit(credentials: Omit<IssuedCredentials, 'principal'>): void;
}

export interface SetupOptions extends Pick<BaedalApiOptions, 'clientIds' | 'allowOrigins'> {
  readonly issuer: string;
  readonly region: string;
  readonly clock?: Clock;
}

const accountId = '000000000000';
const apiId = 'local';

/** What `startGateway` needs for a mode, and where the stage then is. */
export function setUpGateway(mode: GatewayMode, options: SetupOptions): GatewaySetup {
  const { region, clock = systemClock, clientIds, allowOrigins } = options;
  const credentials = createCredentialStore();
  const principal = {
    accountId,
    arn: `arn:aws:sts::${accountId}:assumed-role/baedal-signed-in/CognitoIdentityCredentials`,
    // Who may do what among signed-in people is the services' affair, as with bearer tokens.
    statements: [
      {
        effect: 'Allow',
        actions: ['execute-api:Invoke'],
        resources: [`arn:aws:execute-api:${region}:${accountId}:${apiId}/*`],
      },
    ],
  } as const;
  const common = { issuer: options.issuer, clientIds, allowOrigins };
  return {
    description:
      mode === 'rest-cognito'
        ? describeBaedalRestApi({ ...common, stage: 'prod', scopes: ['openid'] })
        : describeBaedalApi({
            ...common,
            namedStage: 'prod',
            authorization: mode === 'http-iam' ? 'AWS_IAM' : 'JWT',
          }),
    iam: createIamAuthorizer({ region, accountId, apiId, credentials, clock }),
    stagePath: mode === 'rest-cognito' ? '/prod' : '',
    admit: (issued) => credentials.add({ ...issued, principal }),
  };
}
