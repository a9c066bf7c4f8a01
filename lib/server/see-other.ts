/** Answers of our own handlers: 303 to a page, or a short refusal. Never cached. */
import 'server-only';
import { appendCookies, type CookieChange } from '@/lib/auth/cookies';
import { getEnv } from '@/lib/env';

/**
 * 303 to `path` of this web app. Its origin comes from the configuration, so that no `Host` header leads astray;
 * 303, because 307 would send a form with its content on.
 */
export function seeOther(path: string, cookies: readonly CookieChange[] = []): Response {
  return seeOtherUrl(new URL(path, getEnv().appOrigin), cookies);
}

/** 303 to a URL that was built from the configuration. */
export function seeOtherUrl(url: URL, cookies: readonly CookieChange[] = []): Response {
  const headers = new Headers({
    location: url.href,
    'cache-control': 'no-store, private',
    'referrer-policy': 'no-referrer',
  });
  appendCookies(headers, cookies);
  return new Response(null, { status: 303, headers });
}

/** A refusal that only somebody sees who did not come from our pages. */
export function refuse(status: 400 | 403 | 413, reason: string): Response {
  return new Response(`${reason}\n`, {
    status,
    headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store, private' },
  });
}
