/** `GET /auth/callback`: back from the hosted UI, with a code or with an error. */
import type { NextRequest } from 'next/server';
import { getProvider } from '@/lib/auth/provider';
import { finishSignIn } from '@/lib/auth/sign-in';
import { openSession } from '@/lib/auth/stored-session';
import { getEnv } from '@/lib/env';
import { log } from '@/lib/server/log';
import { seeOther } from '@/lib/server/see-other';
import { pages } from '@/lib/urls';

export async function GET(request: NextRequest): Promise<Response> {
  const { sessionKeys, sessionSeconds } = getEnv();
  const parts = {
    provider: getProvider(),
    keys: sessionKeys,
    jar: request.cookies,
    now: Date.now(),
    sessionSeconds,
  };
  const step = await finishSignIn(request.nextUrl.search, parts);
  if (step.kind === 'leave' || step.kind === 'back') throw new TypeError('Coming back leads on, not away');
  if (step.kind === 'problem') {
    log('warn', 'sign_in.failed', { problem: step.problem, code: step.code });
    return seeOther(pages.signInProblem(step.problem, step.returnTo), step.cookies);
  }
  const before = openSession(parts.jar, sessionKeys, parts.now);
  log('info', 'sign_in.done', {
    personId: step.session.personId,
    replaced: before !== null && before.personId !== step.session.personId,
  });
  return seeOther(step.returnTo, step.cookies);
}
