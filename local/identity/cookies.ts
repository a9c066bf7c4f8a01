/** The cookies of the login domain (cognito.md §1.4). Not `Secure`: the stand-in speaks http, on loopback only. */
import type { Context } from 'hono';
import { deleteCookie, setCookie } from 'hono/cookie';
import { sessionSeconds } from './store/sessions';

export const sessionCookie = 'cognito';
export const formCookie = 'XSRF-TOKEN';
export const pageCookie = 'page-data';
export const languageCookie = 'lang';

export const cookieOptions = { path: '/', httpOnly: true, sameSite: 'Lax' } as const;

/** One hour from the interactive sign-in; silent use does not set it again. */
export function setSessionCookie(c: Context, value: string): void {
  setCookie(c, sessionCookie, value, { ...cookieOptions, maxAge: sessionSeconds });
}

export function clearSessionCookie(c: Context): void {
  deleteCookie(c, sessionCookie, cookieOptions);
}
