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

export async function sessionOfRequest(
  jar: CookieJar,
  parts: { readonly provider: Provider; readonly keys: readonly Buffer[]; readonly now: number },
): Promise<RequestSession> {
  const opened = openSession(jar, parts.keys, parts.now);
  // Cookies that do not open are of no use to anybody: they go.
  if (!opened) return { kind: 'none', session: null, cookies: forgetSession(jar) };
  const renewal = await renewIfNeeded(opened, parts.provider, parts.now);
  switch (renewal.kind) {
    case 'current':
      return { kind: 'signed-in', session: renewal.session, cookies: [] };
    case 'renewed': {
      const { session } = renewal;
      return { kind: 'signed-in', session, cookies: keepSession(session, jar, parts.keys, parts.now) };
    }
    case 'ended':
      return { kind: 'none', session: null, cookies: forgetSession(jar), code: renewal.code };
    case 'unavailable':
      return { kind: 'unavailable', session: renewal.session, cookies: [], code: renewal.code };
  }
}
