/** `POST /auth/sign-out`: revokes the refresh token, drops the session, and lets the hosted UI forget the person. */
import type { NextRequest } from 'next/server';
import { endSession } from '@/lib/auth/ended';
import { getProvider } from '@/lib/auth/provider';
import { toProviderError } from '@/lib/auth/provider-error';
import { isFromOwnPages } from '@/lib/auth/same-origin';
import { forgetSession, openSession } from '@/lib/auth/stored-session';
import { getEnv } from '@/lib/env';
import { log } from '@/lib/server/log';
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
  return seeOtherUrl(provider.logoutUrl(), forgetSession(request.cookies));
}
