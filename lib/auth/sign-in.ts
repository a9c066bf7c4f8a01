/** An attempt to sign in: its start, which leads to the hosted UI, and its finish, which makes a session or tells why not. */
import 'server-only';
import { randomBytes } from 'node:crypto';
import { randomNonce, randomPKCECodeVerifier, randomState } from 'openid-client';
import { groups } from '@/contract/roles';
import type { CookieChange, CookieJar } from './cookies';
import { forgetFlow, keepFlow, keepsCookies, openFlow } from './flow';
import type { SignInProblem } from './problems';
import type { Provider, Tokens } from './provider';
import { toProviderError } from './provider-error';
import { safeReturnTo } from './return-to';
import { keepSession, openSession, type StoredSession } from './stored-session';
import { forgetRevoked } from './why-ended';

export interface SignInParts {
  readonly provider: Provider;
  readonly keys: readonly Buffer[];
  /** The cookies the request brought. */
  readonly jar: CookieJar;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Life of the pool's refresh tokens, and so of a session. */
  readonly sessionSeconds: number;
}

/** What to send the browser away with. `code` is for the log. */
export type SignInStep =
  | { readonly kind: 'leave'; readonly url: URL; readonly cookies: readonly CookieChange[] }
  | { readonly kind: 'back'; readonly returnTo: string; readonly cookies: readonly CookieChange[] }
  | {
      readonly kind: 'signed-in';
      readonly session: StoredSession;
      readonly returnTo: string;
      readonly cookies: readonly CookieChange[];
    }
  | {
      readonly kind: 'problem';
      readonly problem: SignInProblem;
      readonly code: string;
      readonly returnTo: string;
      readonly cookies: readonly CookieChange[];
    };

const circleCookie = '__Host-baedal-circle';
/** Who signed in less than this ago and is sent to sign in again is not helped by signing in. */
const freshSeconds = 30;

/**
 * Begins an attempt. `to` is checked here and again at the end. With a session of seconds ago it goes `back` once
 * (another tab may have signed in), and the second time tells that the services do not accept the session: the
 * hosted UI remembers the person, so that leaving again would go round and round.
 */
export async function startSignIn(
  to: string | null,
  options: { lang: string; again: boolean },
  parts: SignInParts,
): Promise<SignInStep> {
  const returnTo = safeReturnTo(to);
  if (!options.again && isFresh(parts)) {
    const goneRound = parts.jar.getAll().some(({ name }) => name === circleCookie);
    const cookies = [{ name: circleCookie, value: '1', maxAgeSeconds: freshSeconds }];
    if (!goneRound) return { kind: 'back', returnTo, cookies };
    return { kind: 'problem', problem: 'refused', code: 'circle', returnTo, cookies: [] };
  }
  const proof = { state: randomState(), nonce: randomNonce(), verifier: randomPKCECodeVerifier() };
  try {
    const url = await parts.provider.authorizationUrl(proof, options);
    const flow = { ...proof, returnTo, startedAt: parts.now };
    return { kind: 'leave', url, cookies: keepFlow(flow, parts.jar, parts.keys) };
  } catch (error) {
    const { kind, code } = toProviderError(error);
    return {
      kind: 'problem',
      problem: kind === 'unavailable' ? kind : 'unknown',
      code,
      returnTo,
      cookies: [],
    };
  }
}

function isFresh({ jar, keys, now }: SignInParts): boolean {
  const session = openSession(jar, keys, now);
  return session !== null && now / 1000 - session.signedInAt < freshSeconds;
}

/**
 * Ends an attempt with the query the browser came back with. Nothing but an attempt of this very browser makes a
 * session or touches the one it has; its cookie is gone afterwards, whatever came of it.
 */
export async function finishSignIn(search: string, parts: SignInParts): Promise<SignInStep> {
  const states = new URLSearchParams(search).getAll('state');
  const state = states.length === 1 ? states[0] : undefined;
  const flow = state === undefined ? null : openFlow(parts.jar, state, parts.keys, parts.now);
  if (!flow) {
    const problem = state === undefined ? 'unknown' : keepsCookies(parts.jar) ? 'expired' : 'cookies';
    return { kind: 'problem', problem, code: 'no_attempt', returnTo: '/', cookies: [] };
  }
  const used = forgetFlow(flow.state);
  const returnTo = safeReturnTo(flow.returnTo);
  const fail = (problem: SignInProblem, code: string): SignInStep => {
    return { kind: 'problem', problem, code, returnTo, cookies: used };
  };
  try {
    const tokens = await parts.provider.exchangeCode(search, flow);
    const session = newSession(tokens, parts);
    if (!session) return fail('unknown', 'no_refresh_token');
    const kept = keepSession(session, parts.jar, parts.keys, parts.now);
    return { kind: 'signed-in', session, returnTo, cookies: [...used, ...kept, ...forgetRevoked(parts.jar)] };
  } catch (error) {
    if (error instanceof RangeError) return fail('unknown', 'session_too_large');
    const { kind, code } = toProviderError(error);
    const problem = {
      cancelled: 'cancelled',
      refused: 'expired',
      clock: 'clock',
      unavailable: 'unavailable',
    } as const;
    return fail(kind === 'invalid' ? 'unknown' : problem[kind], code);
  }
}

function newSession(tokens: Tokens, { now, sessionSeconds }: SignInParts): StoredSession | null {
  if (tokens.refreshToken === undefined) return null;
  const signedInAt = Math.floor(now / 1000);
  return {
    id: randomBytes(16).toString('base64url'),
    signedInAt,
    endsAt: signedInAt + sessionSeconds,
    ...sessionOf({ ...tokens, refreshToken: tokens.refreshToken }, now),
  };
}

/** What tokens say of a person and for how long. Used at sign-in and at every renewal. */
export function sessionOf(
  tokens: Tokens & { readonly refreshToken: string },
  now: number,
): Omit<StoredSession, 'id' | 'signedInAt' | 'endsAt'> {
  const { claims } = tokens;
  return {
    personId: claims.sub,
    email: claims.email,
    name: claims.name?.slice(0, 120) || (claims.email.split('@')[0] ?? ''),
    groups: groups.filter((group) => claims['cognito:groups'].includes(group)),
    accessToken: tokens.accessToken,
    refreshToken: tokens.refreshToken,
    ...(tokens.idToken && { idToken: tokens.idToken }),
    expiresAt: Math.floor(now / 1000) + tokens.expiresInSeconds,
  };
}
