/** `/api/<contract path>`: the only way from page script to the services. Attaches the token, hides it from the page. */
import type { NextRequest } from 'next/server';
import { type Allowed, allowedRoute } from '@/lib/api/allow-list';
import type { Credentials } from '@/lib/api/credentials';
import { problemOf, problemResponse } from '@/lib/api/problem';
import { relay } from '@/lib/api/relay';
import { credentialsOf } from '@/lib/auth/amplify';
import { appendCookies } from '@/lib/auth/cookies';
import { markOf } from '@/lib/auth/person-mark';
import { getProvider } from '@/lib/auth/provider';
import { sessionOfRequest } from '@/lib/auth/request-session';
import { isFromElsewhere } from '@/lib/auth/same-origin';
import type { StoredSession } from '@/lib/auth/stored-session';
import { getEnv } from '@/lib/env';
import { personHeader } from '@/lib/person';
import { noteChange } from '@/lib/server/documents/changes';
import { log } from '@/lib/server/log';
import { requestIdOf } from '@/lib/server/request-id';
import { apiPathOf } from '@/lib/urls';

/** The call with the person's credentials; without any for a public route. */
async function send(
  request: Request,
  allowed: Allowed,
  session: StoredSession | null,
  requestId: string,
): Promise<Response> {
  const env = getEnv();
  let credentials: Credentials | null = null;
  try {
    credentials = await credentialsOf(session, Date.now(), env);
  } catch (error) {
    log('error', 'credentials.none', { requestId, detail: String(error) });
    const detail = 'The credentials for the gateway cannot be had now; the session stays.';
    return problemResponse(problemOf('UNAVAILABLE', detail, requestId), { 'retry-after': '2' });
  }
  // A session from before the gateway asked for signatures has no credentials; a new sign-in has.
  if (!credentials && allowed.route.access !== 'public') {
    return problemResponse(problemOf('UNAUTHENTICATED', 'The session is to be made anew.', requestId));
  }
  return relay(request, allowed, {
    stageUrl: env.stageUrl,
    fetch: (url, init) => fetch(url, init),
    credentials,
    requestId,
    onTrouble: (kind, detail) => log('warn', `relay.${kind}`, { requestId, route: allowed.route.id, detail }),
  });
}

/** A tab that still shows another person's page must not act in the name of who signed in since. */
function isOfSomebodyElse(headers: Headers, session: StoredSession): boolean {
  const page = headers.get(personHeader);
  return page !== null && page !== markOf(session.personId);
}

async function handle(request: NextRequest): Promise<Response> {
  const { appOrigin, sessionKeys } = getEnv();
  const requestId = requestIdOf(request.headers);
  // No form and no other site can send this header without asking first, and asking is refused.
  if (request.headers.get('x-baedal') !== '1' || isFromElsewhere(request.headers, appOrigin)) {
    const detail = 'Only Baedal’s own pages may call this, with the header x-baedal.';
    return problemResponse(problemOf('FORBIDDEN', detail, requestId));
  }
  const allowed = allowedRoute(request.method, apiPathOf(new URL(request.url).pathname));
  if (!allowed) return problemResponse(problemOf('NOT_FOUND', 'There is no such route.', requestId));

  const isPublic = allowed.route.access === 'public';
  const now = Date.now();
  const known = isPublic
    ? null
    : await sessionOfRequest(request.cookies, { provider: getProvider(), keys: sessionKeys, now });
  let response: Response;
  if (known?.kind === 'unavailable') {
    log('error', 'session.not_renewed', { requestId, code: known.code });
    const detail = 'The sign-in service does not answer; the session stays.';
    response = problemResponse(problemOf('UNAVAILABLE', detail, requestId), { 'retry-after': '2' });
  } else if (known && !known.session) {
    if (known.code) log('info', 'session.ended', { requestId, code: known.code });
    response = problemResponse(problemOf('UNAUTHENTICATED', 'Nobody is signed in.', requestId));
  } else if (known?.session && isOfSomebodyElse(request.headers, known.session)) {
    const detail = 'Somebody else has signed in since this page was made.';
    response = problemResponse(problemOf('UNAUTHENTICATED', detail, requestId));
  } else {
    response = await send(request, allowed, known?.session ?? null, requestId);
    if (allowed.route.service === 'restaurant' && request.method !== 'GET') noteChange();
  }
  appendCookies(response.headers, known?.cookies ?? []);
  return response;
}

export { handle as DELETE, handle as GET, handle as PATCH, handle as POST, handle as PUT };
