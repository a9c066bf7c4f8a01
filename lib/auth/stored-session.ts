/** What a session keeps, and the sealed cookies it is kept in. */
import 'server-only';
import * as z from 'zod';
import { groups } from '@/contract/roles';
import { type CookieChange, type CookieJar, forgetChunks, readChunks, writeChunks } from './cookies';
import { hasEnded } from './ended';
import { seal, unseal } from './seal';

const StoredSessionSchema = z.object({
  /** New at every sign-in, the same through every renewal. */
  id: z.string().min(16),
  personId: z.string().min(1),
  email: z.string(),
  name: z.string(),
  /** Groups Baedal knows, from the ID token; a person may have any number of others. */
  groups: z.array(z.enum(groups)),
  accessToken: z.string().min(1),
  refreshToken: z.string().min(1),
  /** Kept only where an identity pool wants it. */
  idToken: z.string().min(1).optional(),
  /** Of the access token, in seconds since 1970 of this machine's clock. */
  expiresAt: z.int(),
  /** The interactive sign-in, in seconds since 1970. */
  signedInAt: z.int(),
});
export type StoredSession = z.infer<typeof StoredSessionSchema>;

export const sessionCookie = '__Host-baedal-session';

/** Cognito's default life of a refresh token; the pool may end it sooner, and then the session ends with it. */
export const longestSessionSeconds = 30 * 24 * 60 * 60;

/** The session of a request, or null: none, cut short, tampered with, too old, or signed out. */
export function openSession(jar: CookieJar, keys: readonly Buffer[], now: number): StoredSession | null {
  const sealed = readChunks(jar, sessionCookie);
  const text = sealed === null ? null : unseal(sealed, 'session', keys);
  if (text === null) return null;
  const parsed = StoredSessionSchema.safeParse(JSON.parse(text));
  if (!parsed.success) return null;
  const session = parsed.data;
  return lifeLeft(session, now) > 0 && !hasEnded(session.id) ? session : null;
}

/** Cookies that hold `session` from now on. Throws RangeError where its tokens do not fit into three cookies. */
export function keepSession(
  session: StoredSession,
  jar: CookieJar,
  keys: readonly Buffer[],
  now: number,
): CookieChange[] {
  return writeChunks(
    jar,
    sessionCookie,
    seal(JSON.stringify(session), 'session', keys),
    lifeLeft(session, now),
  );
}

/** Deletes whatever session cookies a request brought. */
export function forgetSession(jar: CookieJar): CookieChange[] {
  return forgetChunks(jar, sessionCookie);
}

function lifeLeft(session: StoredSession, now: number): number {
  return Math.floor(session.signedInAt + longestSessionSeconds - now / 1000);
}
