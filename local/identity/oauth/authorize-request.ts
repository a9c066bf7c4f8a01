/** Reads the parameters of an authorization request, in Cognito's order (cognito.md §1.3, §6.3.3). */
import type { Identity } from '../identity';
import { findClient } from '../identity';
import type { Client } from '../settings';
import { knownScopes } from '../settings';
import { allowedScopes, singles, withParams } from './wire';

export interface AuthorizeRequest {
  readonly client: Client;
  readonly redirectUri: string;
  readonly scopes: readonly string[];
  readonly state: string | undefined;
  readonly nonce: string | undefined;
  readonly challenge: string | undefined;
  readonly prompts: readonly string[];
  readonly loginHint: string | undefined;
}

export type AuthorizeOutcome =
  | { readonly ok: true; readonly request: AuthorizeRequest }
  /** Either to the pool's own error page, or back to a redirect URI that is known to be right. */
  | { readonly ok: false; readonly location: string };

/** Sends to `/error`, for whatever leaves no safe address to go back to. */
export function errorPageUrl(hostedUiUrl: string, error: string, clientId?: string): string {
  return withParams(`${hostedUiUrl}/error`, { error, client_id: clientId });
}

type Problem = { error: string; error_description?: string };
const invalidRequest: Problem = { error: 'invalid_request' };

/** AWS: "a URL-encoded JSON string is not allowed" as state. */
function isJson(state: string): boolean {
  return /^\s*[{[]/.test(state);
}

function findProblem(identity: Identity, params: ReadonlyMap<string, string>): Problem | undefined {
  const responseType = params.get('response_type');
  if (!responseType) return invalidRequest;
  // The implicit grant is a flow no client here is allowed.
  if (responseType === 'token') return { error: 'unauthorized_client' };
  if (responseType !== 'code') return invalidRequest;

  const challenge = params.get('code_challenge');
  const method = params.get('code_challenge_method');
  if ((challenge === undefined) !== (method === undefined)) return invalidRequest;
  if (method !== undefined && method !== 'S256') return invalidRequest;
  if (challenge !== undefined && !/^[A-Za-z0-9_-]{43}$/.test(challenge)) return invalidRequest;
  if (isJson(params.get('state') ?? '')) return invalidRequest;
  return findScopeProblem(identity, params);
}

function findScopeProblem(identity: Identity, params: ReadonlyMap<string, string>): Problem | undefined {
  const { settings } = identity;
  const asked = splitWords(params.get('scope'));
  const known: readonly string[] = [...knownScopes, ...settings.customScopes];
  const needsOpenid = asked.some((scope) => ['email', 'phone', 'profile'].includes(scope));
  const client = findClient(settings, params.get('client_id') ?? '');
  const wrong =
    asked.some((scope) => !known.includes(scope)) ||
    (needsOpenid && !asked.includes('openid')) ||
    (client && allowedScopes(client, asked).length === 0);
  if (!wrong) return undefined;
  return settings.unsettled.unknownScope === 'invalid_scope'
    ? { error: 'invalid_scope' }
    : { error: 'invalid_request', error_description: 'invalid_scope' };
}

export function splitWords(value: string | undefined): string[] {
  return (value ?? '').split(' ').filter((word) => word !== '');
}

/** Checks a request; the first failure decides, and only a registered redirect URI is ever sent to. */
export function readAuthorizeRequest(identity: Identity, query: URLSearchParams): AuthorizeOutcome {
  const { settings, hostedUiUrl } = identity;
  const toErrorPage = (error: string, id?: string) =>
    ({ ok: false, location: errorPageUrl(hostedUiUrl, error, id) }) as const;

  const clientId = query.get('client_id');
  if (!clientId) return toErrorPage('Required parameters missing');
  const client = findClient(settings, clientId);
  const provider = query.get('identity_provider');
  const federated = query.has('idp_identifier') || (provider !== null && provider !== 'COGNITO');
  if (!client || federated || query.getAll('client_id').length > 1)
    return toErrorPage('invalid_request', clientId);
  const [redirectUri, second] = query.getAll('redirect_uri');
  if (redirectUri === undefined || second !== undefined || !client.callbackUrls.includes(redirectUri)) {
    return toErrorPage('redirect_mismatch', clientId);
  }

  const params = singles(query);
  const problem = params ? findProblem(identity, params) : invalidRequest;
  if (!params || problem) {
    const state = settings.unsettled.stateOnErrors ? (query.get('state') ?? undefined) : undefined;
    return { ok: false, location: withParams(redirectUri, { ...problem, state }) };
  }
  return {
    ok: true,
    request: {
      client,
      redirectUri,
      scopes: allowedScopes(client, splitWords(params.get('scope'))),
      state: params.get('state'),
      nonce: params.get('nonce'),
      challenge: params.get('code_challenge'),
      prompts: splitWords(params.get('prompt')),
      loginHint: params.get('login_hint'),
    },
  };
}
