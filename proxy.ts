/** Before every document: renews the session where cookies can still be set, and hands out the security policy. */
import { randomBytes } from 'node:crypto';
import { type NextRequest, NextResponse } from 'next/server';
import { appendCookies, cookieHeaderAfter } from '@/lib/auth/cookies';
import { getProvider } from '@/lib/auth/provider';
import { sessionOfRequest } from '@/lib/auth/request-session';
import { contentSecurityPolicy, documentHeaders } from '@/lib/auth/security-headers';
import { getEnv, isDevelopment, isPlainHttp } from '@/lib/env';
import { log } from '@/lib/server/log';
import { rightfulUrl } from '@/lib/server/one-host';
import { requestIdOf } from '@/lib/server/request-id';

export async function proxy(request: NextRequest): Promise<Response> {
  const { appOrigin, hostedUiUrl, sessionKeys, mapTiles } = getEnv();
  const rightful = rightfulUrl(request.method, request.nextUrl, request.headers.get('host'), appOrigin);
  if (rightful) return moveTo(rightful);
  const https = !isPlainHttp(appOrigin);
  const requestId = requestIdOf(request.headers);
  const nonce = randomBytes(16).toString('base64');
  const policy = contentSecurityPolicy({
    nonce,
    hostedUiUrl,
    ...(mapTiles && { mapTilesOrigin: mapTiles.origin }),
    https,
    development: isDevelopment(),
  });

  const known = await sessionOfRequest(request.cookies, {
    provider: getProvider(),
    keys: sessionKeys,
    now: Date.now(),
  });
  if (known.code)
    log('warn', `session.${known.kind === 'none' ? 'ended' : 'not_renewed'}`, {
      requestId,
      code: known.code,
    });

  const headers = new Headers(request.headers);
  headers.set('content-security-policy', policy);
  headers.set('x-request-id', requestId);
  // The page of this very request must see the new session, or it would use tokens that are spent.
  if (known.cookies.length > 0)
    headers.set('cookie', cookieHeaderAfter(headers.get('cookie'), known.cookies));

  const response = NextResponse.next({ request: { headers } });
  response.headers.set('content-security-policy', policy);
  response.headers.set('x-request-id', requestId);
  for (const [name, value] of Object.entries(documentHeaders(https, request.nextUrl.pathname)))
    response.headers.set(name, value);
  appendCookies(response.headers, known.cookies);
  return response;
}

/**
 * Next takes both names of this machine for one and would make a `Location` relative, which goes round in a circle;
 * `Refresh` it leaves alone.
 */
function moveTo(url: URL): Response {
  return new Response(null, { headers: { refresh: `0; url=${url.href}`, 'cache-control': 'no-store' } });
}

/** Documents only: what is static has no session, and handlers see to theirs. Pages refuse by themselves as well. */
export const config = {
  matcher: [
    '/((?!api/|auth/sign-in$|auth/callback$|auth/sign-out$|auth/renew$|place$|preferences$|_next/|food/|fonts/|icons/|favicon\\.ico$|icon\\.svg$|manifest\\.webmanifest$|robots\\.txt$|sw\\.js$).*)',
  ],
};
