/** GET /logout (cognito.md §1.8). It ends the session of this browser and revokes no token. */
import type { Context } from 'hono';
import { getCookie } from 'hono/cookie';
import { clearSessionCookie, sessionCookie } from '../cookies';
import type { Identity } from '../identity';
import { findClient } from '../identity';
import { remember } from '../pages/memory';
import type { Client } from '../settings';
import { closeSession } from '../store/sessions';
import { errorPageUrl } from './authorize-request';
import { withParams } from './wire';

/** Where to go after signing out, or the words of Cognito's error page. */
function destination(
  { hostedUiUrl }: Identity,
  client: Client,
  query: URLSearchParams,
): { location: string } | { error: string } {
  // An address that is not registered counts as none given, hence the misleading words.
  const logoutUri = query.get('logout_uri');
  if (logoutUri !== null && client.logoutUrls.includes(logoutUri)) return { location: logoutUri };
  const redirectUri = query.get('redirect_uri');
  if (redirectUri === null) return { error: "Required String parameter 'redirect_uri' is not present" };
  if (!client.callbackUrls.includes(redirectUri)) return { error: 'redirect_mismatch' };
  const responseType = query.get('response_type');
  if (responseType === null) return { error: "Required String parameter 'response_type' is not present" };
  return {
    location: withParams(`${hostedUiUrl}/login`, {
      client_id: client.clientId,
      response_type: responseType,
      redirect_uri: redirectUri,
      scope: query.get('scope') ?? client.scopes.join(' '),
      state: query.get('state') ?? undefined,
      nonce: query.get('nonce') ?? undefined,
    }),
  };
}

export function logout(identity: Identity) {
  return async (c: Context): Promise<Response> => {
    const { hostedUiUrl, settings } = identity;
    const query = new URL(c.req.url).searchParams;
    const clientId = query.get('client_id');
    if (!clientId) {
      return c.redirect(
        errorPageUrl(hostedUiUrl, "Required String parameter 'client_id' is not present"),
        302,
      );
    }
    const client = findClient(settings, clientId);
    const target = client ? destination(identity, client, query) : { error: 'invalid_request' };
    if ('error' in target) return c.redirect(errorPageUrl(hostedUiUrl, target.error, clientId), 302);
    await closeSession(identity, getCookie(c, sessionCookie));
    clearSessionCookie(c);
    // On the way to the sign-in page, it says so; on the way to an app, the app does.
    if (target.location.startsWith(`${hostedUiUrl}/login?`)) remember(identity, c, { notes: ['signed-out'] });
    return c.redirect(target.location, 302);
  };
}
