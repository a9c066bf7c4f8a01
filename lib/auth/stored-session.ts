/** What a session keeps, and the sealed cookies it is kept in. */
import 'server-only';
import * as z from 'zod';
import { groups } from '@/contract/roles';
import { type CookieChange, type CookieJar, forgetChunks, readChunks, writeChunks } from './cookies';
import { hasEnded } from './ended';
import { keepMark } from './person-mark';
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
  /** When the refresh token of that sign-in ends; no renewal moves it. In seconds since 1970. */
  endsAt: z.int(),
});
export type StoredSession = z.infer<typeof StoredSessionSchema>;

export const sessionCookie = '__Host-baedal-session';

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

/**
 * Cookies that hold `session` from now on, and mark the browser as its person's. Throws RangeError where its tokens
 * do not fit into three cookies.
 */
export function keepSession(
  session: StoredSession,
  jar: CookieJar,
  keys: readonly Buffer[],
  now: number,
): CookieChange[] {
  const seconds = lifeLeft(session, now);
  return [
    ...writeChunks(jar, sessionCookie, seal(JSON.stringify(session), 'session', keys), seconds),
    ...keepMark(session.personId, jar, seconds),
  ];
}

/** Deletes whatever session cookies a request brought. The mark stays: it tells that a session was there. */
export function forgetSession(jar: CookieJar): CookieChange[] {
  return forgetChunks(jar, sessionCookie);
}

/** Seconds until `session` is over, however often it is renewed. */
export function lifeLeft(session: StoredSession, now: number): number {
  return Math.floor(session.endsAt - now / 1000);
}
