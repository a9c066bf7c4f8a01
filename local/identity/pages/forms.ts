/**
 * What makes a form ours: a token bound to the browser's `XSRF-TOKEN` cookie and to the minute it was made, and
 * the origin that the browser names. A sign-in that is not finished within five minutes starts over (§1.4).
 */
import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Context } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { cookieOptions, formCookie } from '../cookies';
import type { Identity } from '../identity';

export const formSeconds = 300;

function sign({ pageSecret }: Identity, browser: string, issuedAt: string): string {
  return createHmac('sha256', pageSecret).update(`form ${browser} ${issuedAt}`).digest('base64url');
}

/** The token for every form of this page; gives the browser its cookie where it has none. */
export function formToken(identity: Identity, c: Context): string {
  const browser = getCookie(c, formCookie) ?? identity.random.bytes(24).toString('base64url');
  setCookie(c, formCookie, browser, cookieOptions);
  const issuedAt = String(identity.clock.now().getTime());
  return `${issuedAt}.${sign(identity, browser, issuedAt)}`;
}

export type FormCheck = 'ok' | 'expired' | 'cookies' | 'origin';

/** `null` is what a sandboxed frame names; an absent origin comes from no browser that has cookies of ours. */
function isOwnOrigin(identity: Identity, c: Context): boolean {
  const origin = c.req.header('origin');
  const site = c.req.header('sec-fetch-site');
  if (site !== undefined && site !== 'same-origin') return false;
  return origin === undefined || origin === new URL(c.req.url).origin || origin === identity.hostedUiUrl;
}

export function checkForm(identity: Identity, c: Context, token: string | undefined): FormCheck {
  if (!isOwnOrigin(identity, c)) return 'origin';
  const browser = getCookie(c, formCookie);
  if (!browser) return 'cookies';
  const [issuedAt = '', signature = ''] = (token ?? '').split('.');
  const expected = Buffer.from(sign(identity, browser, issuedAt));
  const given = Buffer.from(signature);
  // A form from before a restart has another secret, and one from another browser another cookie: both start over.
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return 'expired';
  const ageMs = identity.clock.now().getTime() - Number(issuedAt);
  return ageMs >= 0 && ageMs <= formSeconds * 1000 ? 'ok' : 'expired';
}
