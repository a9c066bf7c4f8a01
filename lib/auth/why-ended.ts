/** Why the last session of a browser is over, so that a page can say it instead of sending one away without a word. */
import 'server-only';
import type { CookieChange, CookieJar } from './cookies';
import { markIn } from './person-mark';

/** `expired`: its time had come. `revoked`: the pool ended it before that. */
export type EndReason = 'expired' | 'revoked';

const revokedCookie = '__Host-baedal-revoked';
const keptSeconds = 30 * 24 * 60 * 60;

/** Null where nobody was signed in, or where they signed out themselves. Ask only without a session. */
export function whyEnded(jar: CookieJar): EndReason | null {
  if (markIn(jar) === null) return null;
  return hasRevoked(jar) ? 'revoked' : 'expired';
}

export function keepRevoked(): CookieChange[] {
  return [{ name: revokedCookie, value: '1', maxAgeSeconds: keptSeconds }];
}

/** With the next sign-in, and when signing out. */
export function forgetRevoked(jar: CookieJar): CookieChange[] {
  return hasRevoked(jar) ? [{ name: revokedCookie, value: '', maxAgeSeconds: 0 }] : [];
}

function hasRevoked(jar: CookieJar): boolean {
  return jar.getAll().some(({ name }) => name === revokedCookie);
}
