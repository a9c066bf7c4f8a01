/** The session of a request that may still set cookies: opened, renewed if need be, or forgotten. */
import 'server-only';
import type { CookieChange, CookieJar } from './cookies';
import type { Provider } from './provider';
import { renewIfNeeded } from './renewal';
import { forgetSession, keepSession, openSession, type StoredSession } from './stored-session';

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
}

/** The session that `jar` brought, good for at least a minute, and the cookies that keep it so. */
export async function sessionOfRequest(jar: CookieJar, parts: RequestParts): Promise<RequestSession> {
  const opened = openSession(jar, parts.keys, parts.now);
  // Cookies that do not open are of no use to anybody: they go.
  if (!opened) return { kind: 'none', session: null, cookies: forgetSession(jar) };
  const renewal = await renewIfNeeded(opened, parts.provider, parts.now);
  switch (renewal.kind) {
    case 'current':
      return { kind: 'signed-in', session: renewal.session, cookies: [] };
    case 'renewed':
      return renewed(renewal.session, jar, parts);
    case 'ended':
      return { kind: 'none', session: null, cookies: forgetSession(jar), code: renewal.code };
    case 'unavailable':
      return { kind: 'unavailable', session: renewal.session, cookies: [], code: renewal.code };
  }
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
