/** Who is signed in, for pages. A page decides with this and never with what a browser says. */
import 'server-only';
import { cookies } from 'next/headers';
import { forbidden, redirect, unauthorized } from 'next/navigation';
import { cache } from 'react';
import { type Group, type Role, rolesOf } from '@/contract/roles';
import { getEnv } from '@/lib/env';
import { handlers, pages } from '@/lib/urls';
import { markOf } from './person-mark';
import { openSession, type StoredSession } from './stored-session';
import { type EndReason, whyEnded } from './why-ended';

export interface Session {
  /** The `sub` of the pool. */
  readonly personId: string;
  readonly email: string;
  readonly name: string;
  readonly groups: readonly Group[];
  readonly roles: readonly Role[];
}

/** The session with its tokens, opened once per request. Only for what calls the gateway. */
export const getStoredSession = cache(async (): Promise<StoredSession | null> => {
  return openSession(await cookies(), getEnv().sessionKeys, Date.now());
});

/** The mark of the person whom this document is made for; none where nobody is signed in. */
export async function getPersonMark(): Promise<string | undefined> {
  const stored = await getStoredSession();
  return stored ? markOf(stored.personId) : undefined;
}

/** The person who is signed in, or null. */
export async function getSession(): Promise<Session | null> {
  const stored = await getStoredSession();
  if (!stored) return null;
  const { personId, email, name, groups } = stored;
  return { personId, email, name, groups, roles: rolesOf(groups) };
}

/**
 * The person, after signing in if need be; they come back to `returnTo`, a path of this web app. Whose sign-in ran
 * out is told so (`app/unauthorized.tsx`), and so is who cannot be served while the user pool renews nothing.
 */
export async function requireSession(returnTo: string): Promise<Session> {
  const [stored, session] = await Promise.all([getStoredSession(), getSession()]);
  if (!stored || !session) {
    if ((await getEndReason()) !== null) unauthorized();
    redirect(handlers.signIn(returnTo));
  }
  if (stored.expiresAt * 1000 <= Date.now()) redirect(pages.signInProblem('waiting', returnTo));
  return session;
}

/** Why the browser's last session is over, where it had one; for who is not signed in. */
export async function getEndReason(): Promise<EndReason | null> {
  return whyEnded(await cookies());
}

/** The person if they have `role`; otherwise the page answers 403 (`app/forbidden.tsx`). */
export async function requireRole(role: Role, returnTo: string): Promise<Session> {
  const session = await requireSession(returnTo);
  if (!session.roles.includes(role)) forbidden();
  return session;
}
