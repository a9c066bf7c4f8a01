/**
 * `POST /auth/renew`: asks the user pool for new tokens although the old ones are good, and goes back. Who was put
 * into a group a minute ago need not wait for the next renewal.
 */
import type { NextRequest } from 'next/server';
import { getProvider } from '@/lib/auth/provider';
import { sessionOfRequest } from '@/lib/auth/request-session';
import { getEnv } from '@/lib/env';
import { readForm } from '@/lib/server/form';
import { log } from '@/lib/server/log';
import { pageOfReferer } from '@/lib/server/referer';
import { seeOther } from '@/lib/server/see-other';
import { pages } from '@/lib/urls';

export async function POST(request: NextRequest): Promise<Response> {
  const form = await readForm(request);
  if (form instanceof Response) return form;
  const here = pageOfReferer(request.headers);
  const known = await sessionOfRequest(request.cookies, {
    provider: getProvider(),
    keys: getEnv().sessionKeys,
    now: Date.now(),
    renewAnyway: true,
  });
  if (known.code) log('warn', 'session.not_renewed', { code: known.code });
  if (known.kind === 'unavailable') return seeOther(pages.signInProblem('waiting', here));
  return seeOther(here, known.cookies);
}
