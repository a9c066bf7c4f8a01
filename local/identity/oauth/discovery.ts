/** The issuer's two documents (cognito.md §1.2), with what Cognito leaves out left out. */
import type { Identity } from '../identity';

export function discoveryDocument({ hostedUiUrl, issuer }: Identity): object {
  return {
    authorization_endpoint: `${hostedUiUrl}/oauth2/authorize`,
    end_session_endpoint: `${hostedUiUrl}/logout`,
    id_token_signing_alg_values_supported: ['RS256'],
    issuer,
    jwks_uri: `${issuer}/.well-known/jwks.json`,
    response_types_supported: ['code', 'token'],
    revocation_endpoint: `${hostedUiUrl}/oauth2/revoke`,
    scopes_supported: ['openid', 'email', 'phone', 'profile'],
    subject_types_supported: ['public'],
    token_endpoint: `${hostedUiUrl}/oauth2/token`,
    token_endpoint_auth_methods_supported: ['client_secret_basic', 'client_secret_post'],
    userinfo_endpoint: `${hostedUiUrl}/oauth2/userInfo`,
  };
}
