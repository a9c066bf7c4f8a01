/** The session of a request that may still set cookies: opened, renewed if need be, or forgotten. */
import 'server-only';
import type { CookieChange, CookieJar } from './cookies';
import { keepMark } from './person-mark';
import type { Provider } from './provider';
import { renewIfNeeded, signedOutCode } from './renewal';
import { forgetSession, keepSession, lifeLeft, openSession, type StoredSession } from './stored-session';
import { keepRevoked } from './why-ended';

export interface RequestSession {
  /** `unavailable`: signed in, but the user pool does not renew the expired tokens now. */
  readonly kind: 'signed-in' | 'unavailable' | 'none';
  readonly session: StoredSession | null;
  /** To be set on the answer. */
  readonly cookies: readonly CookieChange[];
  /** Why the session ended or could not be renewed, for the log. */
  readonly code?: string;
}

interface RequestParts {
  readonly provider: Provider;
  readonly keys: readonly Buffer[];
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Renews also what is still good. */
  readonly renewAnyway?: boolean;
}

/** The session that `jar` brought, good for at least a minute, and the cookies that keep it so. */
export async function sessionOfRequest(jar: CookieJar, parts: RequestParts): Promise<RequestSession> {
  const opened = openSession(jar, parts.keys, parts.now);
  // Cookies that do not open are of no use to anybody: they go.
  if (!opened) return { kind: 'none', session: null, cookies: forgetSession(jar) };
  const renewal = await renewIfNeeded(opened, parts.provider, parts.now, parts.renewAnyway);
  switch (renewal.kind) {
    case 'current':
      return { kind: 'signed-in', session: renewal.session, cookies: markOnly(renewal.session, jar, parts) };
    case 'renewed':
      return renewed(renewal.session, jar, parts);
    case 'ended':
      return { kind: 'none', session: null, cookies: ended(jar, renewal.code), code: renewal.code };
    case 'unavailable':
      return { kind: 'unavailable', session: renewal.session, cookies: [], code: renewal.code };
  }
}

/** A session from before the browser was marked, or whose mark was lost. */
function markOnly(session: StoredSession, jar: CookieJar, { now }: RequestParts): CookieChange[] {
  return keepMark(session.personId, jar, lifeLeft(session, now));
}

/** Whoever signed out themselves need not be told. */
function ended(jar: CookieJar, code: string): CookieChange[] {
  return [...forgetSession(jar), ...(code === signedOutCode ? [] : keepRevoked())];
}

function renewed(session: StoredSession, jar: CookieJar, parts: RequestParts): RequestSession {
  try {
    return { kind: 'signed-in', session, cookies: keepSession(session, jar, parts.keys, parts.now) };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    // Tokens that grew beyond what cookies hold: better signed out than an error on every page.
    return { kind: 'none', session: null, cookies: forgetSession(jar), code: 'session_too_large' };
  }
}
