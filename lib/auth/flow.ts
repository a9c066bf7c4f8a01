/** One sign-in attempt, kept in its own short-lived cookie so that attempts in parallel tabs do not meet. */
import 'server-only';
import { createHash, timingSafeEqual } from 'node:crypto';
import * as z from 'zod';
import type { CookieChange, CookieJar } from './cookies';
import { seal, unseal } from './seal';

const FlowSchema = z.object({
  state: z.string(),
  nonce: z.string(),
  verifier: z.string(),
  returnTo: z.string(),
  /** Milliseconds since 1970. */
  startedAt: z.number(),
});
export type Flow = z.infer<typeof FlowSchema>;

const prefix = '__Host-baedal-flow-';
/** Tells an attempt that took too long from a browser that keeps no cookies. Says nothing else. */
const attemptedCookie = '__Host-baedal-attempted';

/** Cognito cancels a sign-in after five minutes, so nothing comes back later. */
export const flowSeconds = 5 * 60;
const mostFlows = 5;

/** Cookies that hold a new attempt; of more than five at once the oldest go. */
export function keepFlow(flow: Flow, jar: CookieJar, keys: readonly Buffer[]): CookieChange[] {
  const others = flowsIn(jar, keys).sort((a, b) => b.startedAt - a.startedAt);
  return [
    { name: nameOf(flow.state), value: seal(JSON.stringify(flow), 'flow', keys), maxAgeSeconds: flowSeconds },
    { name: attemptedCookie, value: '1', maxAgeSeconds: 24 * 60 * 60 },
    ...others.slice(mostFlows - 1).map(({ name }) => ({ name, value: '', maxAgeSeconds: 0 })),
  ];
}

/** The attempt that sent `state` away, if it was this browser's and less than five minutes ago. */
export function openFlow(jar: CookieJar, state: string, keys: readonly Buffer[], now: number): Flow | null {
  const found = jar.getAll().find((cookie) => cookie.name === nameOf(state));
  const flow = found && parseFlow(found.value, keys);
  if (!flow || now - flow.startedAt > flowSeconds * 1000) return null;
  return isSame(flow.state, state) ? flow : null;
}

/** Deletes the attempt of `state`: it is used up, whatever came of it. */
export function forgetFlow(state: string): CookieChange[] {
  return [{ name: nameOf(state), value: '', maxAgeSeconds: 0 }];
}

/** Whether this browser keeps the cookies we set when leaving for the hosted UI. */
export function keepsCookies(jar: CookieJar): boolean {
  return jar.getAll().some(({ name }) => name === attemptedCookie || name.startsWith(prefix));
}

function flowsIn(jar: CookieJar, keys: readonly Buffer[]) {
  return jar
    .getAll()
    .filter(({ name }) => name.startsWith(prefix))
    .map(({ name, value }) => ({ name, startedAt: parseFlow(value, keys)?.startedAt ?? 0 }));
}

function parseFlow(value: string, keys: readonly Buffer[]): Flow | null {
  const text = unseal(value, 'flow', keys);
  if (text === null) return null;
  const parsed = FlowSchema.safeParse(JSON.parse(text));
  return parsed.success ? parsed.data : null;
}

function nameOf(state: string): string {
  return `${prefix}${createHash('sha256').update(state).digest('hex').slice(0, 16)}`;
}

function isSame(a: string, b: string): boolean {
  const [left, right] = [a, b].map((text) => createHash('sha256').update(text).digest());
  return left !== undefined && right !== undefined && timingSafeEqual(left, right);
}
