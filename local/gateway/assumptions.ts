/**
 * What no source says about HTTP APIs, or on which sources disagree. Each is a switch with our best guess as its
 * value, so that a team that measured its own stage can make the stand-in agree with it.
 */
export interface Assumptions {
  /** A slash at the end of a request path: powertools#1577 saw it ignored, w3infra#166 saw it matter. */
  readonly trailingSlash: 'normalize' | 'strict';
  /** The guide speaks of CORS headers on integration responses only. */
  readonly corsOnGatewayErrors: boolean;
  /** Headers on the 204 to a preflight from a foreign origin are reported as absent, unverified. */
  readonly foreignPreflight: 204 | 403;
  /** No leeway is documented for `exp`, `nbf` and `iat`. */
  readonly clockLeewaySeconds: number;
  /** A token whose `kid` is not in the cached key set: look at the issuer again, or refuse until the cache is old. */
  readonly unknownKid: 'refetch' | 'refuse';
  /** The 403 for a missing scope was captured without its `www-authenticate`; RFC 6750 §3.1 expects one. */
  readonly scopeChallenge: boolean;
  /** Only the quota of 10,240 bytes is documented, not the answer. */
  readonly headersTooLarge: 'headersTooLarge' | 'badRequest';
  /** A slow backend: cortex#1225 captured 503, some answers on re:Post speak of 504. */
  readonly integrationTimeout: 'serviceUnavailable' | 'gatewayTimeout';
  /** Whether throttled calls are counted before their token is looked at. */
  readonly throttle: 'before-authorizer' | 'after-authorizer';
  /** REST APIs drop a SigV4 `Authorization`; nobody says for HTTP APIs. */
  readonly forwardSigV4: boolean;
  /** A REST API's Cognito authorizer on a token without the method's scopes: 401 or 403, sources differ. */
  readonly restMissingScope: 401 | 403;
}

export const defaultAssumptions: Assumptions = {
  trailingSlash: 'normalize',
  corsOnGatewayErrors: false,
  foreignPreflight: 204,
  clockLeewaySeconds: 0,
  unknownKid: 'refetch',
  scopeChallenge: true,
  headersTooLarge: 'headersTooLarge',
  integrationTimeout: 'serviceUnavailable',
  throttle: 'before-authorizer',
  forwardSigV4: true,
  restMissingScope: 401,
};
