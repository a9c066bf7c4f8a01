/** `GET /auth/sign-in?to=/orders`: leaves for the hosted UI. With `as=other` it asks for the password again. */
import type { NextRequest } from 'next/server';
import { getProvider } from '@/lib/auth/provider';
import { startSignIn } from '@/lib/auth/sign-in';
import { getEnv } from '@/lib/env';
import { chooseLocale, localeCookie } from '@/lib/messages/locale';
import { log } from '@/lib/server/log';
import { refuse, seeOther, seeOtherUrl } from '@/lib/server/see-other';
import { pages } from '@/lib/urls';

export async function GET(request: NextRequest): Promise<Response> {
  const { headers } = request;
  const destination = headers.get('sec-fetch-dest');
  if (destination === 'empty' && headers.get('sec-fetch-site') === 'same-origin') {
    // A soft navigation of our own pages that was redirected here: without an answer it loads the document.
    return new Response(null, { status: 204, headers: { 'cache-control': 'no-store, private' } });
  }
  // An image or a frame of another site gets no attempt started. Browsers tell what they load it for.
  if (destination !== null && destination !== 'document') return refuse(400, 'Open this page in a tab.');
  const query = request.nextUrl.searchParams;
  const lang = chooseLocale(request.cookies.get(localeCookie)?.value, headers.get('accept-language'));
  const { sessionKeys, sessionSeconds } = getEnv();
  const step = await startSignIn(
    query.get('to'),
    { lang, again: query.get('as') === 'other' },
    {
      provider: getProvider(),
      keys: sessionKeys,
      jar: request.cookies,
      now: Date.now(),
      sessionSeconds,
    },
  );
  if (step.kind === 'leave') return seeOtherUrl(step.url, step.cookies);
  if (step.kind === 'back') return seeOther(step.returnTo, step.cookies);
  if (step.kind !== 'problem') throw new TypeError('Nobody is signed in before leaving');
  log('error', 'sign_in.not_started', { code: step.code });
  return seeOther(pages.signInProblem(step.problem, step.returnTo), step.cookies);
}
