/**
 * `POST /auth/sign-out`: revokes the refresh token, drops the session and what the browser keeps of the person, and
 * lets the hosted UI forget them.
 */
import type { NextRequest } from 'next/server';
import type { CookieChange, CookieJar } from '@/lib/auth/cookies';
import { endSession } from '@/lib/auth/ended';
import { forgetMark } from '@/lib/auth/person-mark';
import { getProvider } from '@/lib/auth/provider';
import { toProviderError } from '@/lib/auth/provider-error';
import { isFromOwnPages } from '@/lib/auth/same-origin';
import { forgetSession, openSession } from '@/lib/auth/stored-session';
import { forgetRevoked } from '@/lib/auth/why-ended';
import { getEnv } from '@/lib/env';
import { log } from '@/lib/server/log';
import { placeCookie } from '@/lib/server/place';
import { refuse, seeOtherUrl } from '@/lib/server/see-other';

export async function POST(request: NextRequest): Promise<Response> {
  const { appOrigin, sessionKeys } = getEnv();
  if (!isFromOwnPages(request.headers, appOrigin)) {
    return refuse(403, 'Signing out is only possible from Baedal’s own pages.');
  }
  const provider = getProvider();
  const session = openSession(request.cookies, sessionKeys, Date.now());
  if (session) {
    endSession(session.id);
    try {
      await provider.revoke(session.refreshToken);
    } catch (error) {
      // The session here ends all the same.
      log('error', 'sign_out.not_revoked', { code: toProviderError(error).code, personId: session.personId });
    }
  }
  const response = seeOtherUrl(provider.logoutUrl(), everythingOfThePerson(request.cookies));
  // Baskets, a half-filled checkout, kept pages: the next person at this browser is not to find them.
  response.headers.set('clear-site-data', '"storage"');
  return response;
}

/** Language and theme stay: they are the browser's. */
function everythingOfThePerson(jar: CookieJar): CookieChange[] {
  const place = { name: placeCookie, value: '', maxAgeSeconds: 0 };
  return [...forgetSession(jar), ...forgetMark(jar), ...forgetRevoked(jar), place];
}
