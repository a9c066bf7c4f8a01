/**
 * Whose pages a browser shows. The mark stands in a cookie that page script may read, so that a tab notices when
 * somebody signs out or signs in elsewhere in the browser. It opens nothing and says nothing: a short digest of the
 * person's id.
 */
import 'server-only';
import { createHash } from 'node:crypto';
import { personCookie } from '@/lib/person';
import type { CookieChange, CookieJar } from './cookies';

/** Longer than any session: a browser with a mark and no session is one whose sign-in ran out. */
const extraSeconds = 30 * 24 * 60 * 60;

/** The mark of a person: the same at every sign-in. */
export function markOf(personId: string): string {
  return createHash('sha256').update(`baedal person ${personId}`).digest('base64url').slice(0, 16);
}

/** Marks the browser as `personId`'s for as long as their session may last; nothing where it is already. */
export function keepMark(personId: string, jar: CookieJar, sessionSeconds: number): CookieChange[] {
  const value = markOf(personId);
  if (markIn(jar) === value) return [];
  return [{ name: personCookie, value, maxAgeSeconds: sessionSeconds + extraSeconds, readable: true }];
}

export function markIn(jar: CookieJar): string | null {
  return jar.getAll().find(({ name }) => name === personCookie)?.value ?? null;
}

export function forgetMark(jar: CookieJar): CookieChange[] {
  return markIn(jar) === null ? [] : [{ name: personCookie, value: '', maxAgeSeconds: 0, readable: true }];
}
