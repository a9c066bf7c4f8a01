/** Which requests can be answered with a kept document, and what tells two documents apart. */
import 'server-only';
import type { IncomingMessage } from 'node:http';
import type { Locale } from '@/contract/text';
import { chooseLocale, localeCookie } from '@/lib/messages/locale';
import { type Theme, themeCookie, themeOf } from '@/lib/theme';
import { parsePlace, placeCookie } from '../place';
import { isPublicDocument } from './public-documents';

/** Everything that a public document may depend on. */
export interface DocumentKey {
  /** Path and query. */
  readonly url: string;
  readonly locale: Locale;
  readonly theme: Theme | undefined;
  /** The cookie's value as it came, if it names a place. */
  readonly place: string | undefined;
}

/** Marks the request by which a document is rendered to be kept. It gives a stranger nothing. */
export const renderingHeader = 'x-baedal-rendering';

/** What Next asks for when it changes screens by itself, and what cannot be answered with a whole document. */
const otherThanDocuments = /^(?:rsc|next-.*|x-nextjs-.*|range|authorization|x-baedal-.*)$/;

/** The key, or null where Next itself must answer. `host` is that of the web app's own origin. */
export function keyOf(
  request: Pick<IncomingMessage, 'method' | 'url' | 'headers'>,
  host: string,
): DocumentKey | null {
  const { method, url = '', headers } = request;
  if ((method !== 'GET' && method !== 'HEAD') || headers.host !== host || !isPublicDocument(url)) return null;
  for (const name in headers) if (otherThanDocuments.test(name)) return null;
  const cookies = cookiesOf(headers.cookie);
  if (!cookies) return null;
  const place = cookies.get(placeCookie);
  return {
    url,
    locale: chooseLocale(cookies.get(localeCookie), headers['accept-language'] ?? null),
    theme: themeOf(cookies.get(themeCookie)),
    place: parsePlace(decoded(place)) ? place : undefined,
  };
}

const known = new Set([localeCookie, themeCookie, placeCookie]);

/** The visitor's cookies, each once; null as soon as there is one that no key knows, a session's for instance. */
function cookiesOf(header: string | undefined): Map<string, string> | null {
  const cookies = new Map<string, string>();
  for (const pair of (header ?? '').split(';')) {
    const at = pair.indexOf('=');
    const name = (at === -1 ? pair : pair.slice(0, at)).trim();
    if (name === '' && at === -1) continue;
    if (!known.has(name) || cookies.has(name)) return null;
    cookies.set(name, pair.slice(at + 1).trim());
  }
  return cookies;
}

/** As Next reads a cookie. */
function decoded(value: string | undefined): string | undefined {
  if (value === undefined) return undefined;
  try {
    return decodeURIComponent(value);
  } catch {
    return undefined;
  }
}

/** The headers of a visitor who is nothing but this key. */
export function headersOf(key: DocumentKey, host: string): Record<string, string> {
  const cookies = [`${localeCookie}=${key.locale}`];
  if (key.theme) cookies.push(`${themeCookie}=${key.theme}`);
  if (key.place) cookies.push(`${placeCookie}=${key.place}`);
  return { host, accept: 'text/html', 'accept-language': key.locale, cookie: cookies.join('; ') };
}
