/** GET /oauth2/authorize: straight back with a code where the pool knows the browser, else on to the sign-in page. */
import type { Context } from 'hono';
import { getCookie } from 'hono/cookie';
import { sessionCookie } from '../cookies';
import { bentCallback } from '../faults/bend-answers';
import type { Identity } from '../identity';
import { issueCode } from '../store/codes';
import type { Session } from '../store/sessions';
import { findSession } from '../store/sessions';
import type { AuthorizeRequest } from './authorize-request';
import { readAuthorizeRequest } from './authorize-request';
import { withParams } from './wire';

/** The address at the app, with a fresh code for whoever signed in. */
export async function callbackUrl(
  identity: Identity,
  request: AuthorizeRequest,
  session: Session,
): Promise<string> {
  const code = await issueCode(identity, {
    clientId: request.client.clientId,
    redirectUri: request.redirectUri,
    challenge: request.challenge,
    nonce: request.nonce,
    scopes: request.scopes,
    personId: session.personId,
    authTime: session.authTime,
  });
  return withParams(request.redirectUri, { code, state: request.state });
}

/** `prompt=none` never shows a page, `prompt=login` always does; the rest is for other identity providers. */
export function authorize(identity: Identity) {
  return async (c: Context): Promise<Response> => {
    const { search, searchParams } = new URL(c.req.url);
    const outcome = readAuthorizeRequest(identity, searchParams);
    if (!outcome.ok) return c.redirect(outcome.location, 302);

    const { request } = outcome;
    const bent = bentCallback(identity, request);
    if (bent !== undefined) return c.redirect(bent, 302);
    const session = await findSession(identity, getCookie(c, sessionCookie));
    if (request.prompts.includes('none')) {
      if (!session || request.prompts.includes('login')) {
        const { redirectUri, state } = request;
        return c.redirect(withParams(redirectUri, { error: 'login_required', state }), 302);
      }
    } else if (!session || request.prompts.includes('login')) {
      return c.redirect(`${identity.hostedUiUrl}/login${search}`, 302);
    }
    return c.redirect(await callbackUrl(identity, request, session), 302);
  };
}
