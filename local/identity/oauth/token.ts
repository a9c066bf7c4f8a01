/** POST /oauth2/token (cognito.md §1.5). */
import type { Context } from 'hono';
import type { Identity } from '../identity';
import { authenticateClient } from './client-authentication';
import { exchangeCode } from './code-grant';
import { refresh } from './refresh-grant';
import { oauthError, oauthJson, readForm } from './wire';

export function token(identity: Identity) {
  return async (c: Context): Promise<Response> => {
    const form = await readForm(c);
    const grantType = form?.get('grant_type');
    if (!form || !grantType) return oauthError(c, 'invalid_request');
    const caller = authenticateClient(identity, c.req.header('authorization'), form);
    if (!caller.ok) return oauthError(c, caller.error);

    switch (grantType) {
      case 'authorization_code':
      case 'refresh_token': {
        const grant = grantType === 'refresh_token' ? refresh : exchangeCode;
        const result = await grant(identity, caller.client, form);
        return result.ok ? oauthJson(c, result.tokens) : oauthError(c, result.error, result.description);
      }
      case 'client_credentials':
        // A flow that no client here is allowed.
        return oauthError(c, 'unauthorized_client');
      default:
        return oauthError(c, 'unsupported_grant_type');
    }
  };
}
