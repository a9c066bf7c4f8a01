/** POST /oauth2/revoke (cognito.md §1.7): 200 with nothing, also for a token that nobody knows. */
import type { Context } from 'hono';
import type { Identity } from '../identity';
import { findRefreshToken, revokeGrant } from '../store/grants';
import { authenticateClient } from './client-authentication';
import { oauthError, readForm } from './wire';

/** Three parts are a signed token (access or ID), five an encrypted one (refresh). */
export function isSignedToken(token: string): boolean {
  return /^eyJ[\w-]*\.[\w-]+\.[\w-]*$/.test(token);
}

export function revoke(identity: Identity) {
  return async (c: Context): Promise<Response> => {
    const form = await readForm(c);
    if (!form) return oauthError(c, 'invalid_request');
    const caller = authenticateClient(identity, c.req.header('authorization'), form);
    if (!caller.ok)
      return oauthError(c, caller.error, undefined, caller.error === 'invalid_client' ? 401 : 400);
    const { client } = caller;
    const token = form.get('token');
    if (!token || !client.revocation) return oauthError(c, 'invalid_request');
    if (isSignedToken(token)) return oauthError(c, 'unsupported_token_type');

    const row = await findRefreshToken(identity.database, token);
    if (row && row.client_id !== client.clientId) return oauthError(c, 'invalid_request');
    if (row) await revokeGrant(identity, identity.database, row.origin_jti);
    return c.body(null, 200);
  };
}
