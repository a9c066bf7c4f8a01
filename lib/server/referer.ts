/** The page a form was sent from; our referrer policy lets our own pages tell. */
import 'server-only';
import { safeReturnTo } from '@/lib/auth/return-to';
import { getEnv } from '@/lib/env';
import { pages } from '@/lib/urls';

/** A path of ours; home where the browser says nothing or something else. */
export function pageOfReferer(headers: Headers): string {
  const given = headers.get('referer');
  if (given === null || !URL.canParse(given)) return pages.home();
  const referer = new URL(given);
  if (referer.origin !== getEnv().appOrigin) return pages.home();
  return safeReturnTo(`${referer.pathname}${referer.search}`);
}
