/** Who is signed in, for pages. A page decides with this and never with what a browser says. */
import 'server-only';
import { cookies } from 'next/headers';
import { forbidden, redirect } from 'next/navigation';
import { cache } from 'react';
import { type Group, type Role, rolesOf } from '@/contract/roles';
import { getEnv } from '@/lib/env';
import { handlers } from '@/lib/urls';
import { openSession, type StoredSession } from './stored-session';

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

/** The person who is signed in, or null. */
export async function getSession(): Promise<Session | null> {
  const stored = await getStoredSession();
  if (!stored) return null;
  const { personId, email, name, groups } = stored;
  return { personId, email, name, groups, roles: rolesOf(groups) };
}

/** The person, after signing in if need be; they come back to `returnTo`, a path of this web app. */
export async function requireSession(returnTo: string): Promise<Session> {
  const session = await getSession();
  if (!session) redirect(handlers.signIn(returnTo));
  return session;
}

/** The person if they have `role`; otherwise the page answers 403 (`app/forbidden.tsx`). */
export async function requireRole(role: Role, returnTo: string): Promise<Session> {
  const session = await requireSession(returnTo);
  if (!session.roles.includes(role)) forbidden();
  return session;
}
