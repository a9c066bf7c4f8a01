/** New tokens before the old ones expire: one request to the pool for all that wait, in whatever bundle they run. */
import 'server-only';
import { createHash } from 'node:crypto';
import { hasEnded } from './ended';
import type { Provider } from './provider';
import { toProviderError } from './provider-error';
import { sessionOf } from './sign-in';
import type { StoredSession } from './stored-session';

/**
 * `current`: the tokens are still good. `renewed`: keep the new session. `ended`: the pool refused, so the session
 * is over. `unavailable`: the pool did not answer and the tokens have expired; the session stays for another try.
 */
export type Renewal =
  | { readonly kind: 'current'; readonly session: StoredSession }
  | { readonly kind: 'renewed'; readonly session: StoredSession }
  | { readonly kind: 'ended'; readonly code: string }
  | { readonly kind: 'unavailable'; readonly session: StoredSession; readonly code: string };

/** Why a renewal ended a session that was signed out while it was under way. */
export const signedOutCode = 'signed_out';

/** Renewed this long before expiry, so that a token does not expire on its way. */
const earlySeconds = 60;
/** Requests that left before the new cookie arrived still bring the old one; with rotation it would be refused. */
const rememberMs = 60_000;

type Outcome = { session: StoredSession } | { refused: true; code: string } | { code: string };

const store = Symbol.for('baedal.renewals');

// On globalThis, because Next bundles the proxy and the handlers apart and each has its own module instance.
function flights(): Map<string, Promise<Outcome>> {
  const holder = globalThis as { [store]?: Map<string, Promise<Outcome>> };
  holder[store] ??= new Map();
  return holder[store];
}

/**
 * The session with tokens that are good for at least a minute, or why there are none. `now` in ms since 1970. With
 * `anyway` it is renewed however good its tokens are: they may say of the person what is no longer so.
 */
export async function renewIfNeeded(
  session: StoredSession,
  provider: Provider,
  now: number,
  anyway = false,
): Promise<Renewal> {
  const leftSeconds = session.expiresAt - now / 1000;
  if (leftSeconds > earlySeconds && !anyway) return { kind: 'current', session };
  const outcome = await oneFlight(session, provider, now);
  if (hasEnded(session.id)) return { kind: 'ended', code: signedOutCode };
  if ('session' in outcome) return { kind: 'renewed', session: outcome.session };
  if ('refused' in outcome) return { kind: 'ended', code: outcome.code };
  if (leftSeconds > 0 && !anyway) return { kind: 'current', session };
  return { kind: 'unavailable', session, code: outcome.code };
}

function oneFlight(session: StoredSession, provider: Provider, now: number): Promise<Outcome> {
  const shared = flights();
  const key = createHash('sha256').update(`${session.id} ${session.accessToken}`).digest('base64url');
  const known = shared.get(key);
  if (known) return known;
  const flight = renew(session, provider, now);
  shared.set(key, flight);
  void flight.then((outcome) => {
    // Only an answer is worth remembering; where there was none, the next request tries again.
    if (!('session' in outcome || 'refused' in outcome)) shared.delete(key);
    else setTimeout(() => shared.delete(key), rememberMs).unref();
  });
  return flight;
}

async function renew(session: StoredSession, provider: Provider, now: number): Promise<Outcome> {
  try {
    const tokens = await provider.refresh(session.refreshToken);
    if (tokens.claims.sub !== session.personId) return { refused: true, code: 'other_person' };
    const refreshToken = tokens.refreshToken ?? session.refreshToken;
    return { session: { ...session, ...sessionOf({ ...tokens, refreshToken }, now) } };
  } catch (error) {
    const { kind, code } = toProviderError(error);
    // An answer that must not be trusted is as good as a refusal; a wrong clock or no answer is not.
    return kind === 'refused' || kind === 'invalid' ? { refused: true, code } : { code };
  }
}
