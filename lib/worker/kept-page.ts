/** A page as it was last seen: which are worth keeping, and how one is kept and given back. */
import { pages } from '@/lib/urls';

const keptAtHeader = 'x-kept-at';
const titleHeader = 'x-kept-title';

/** Not of the connection, not of the encoding it came in: those are over. */
const ownHeaders = [
  'content-type',
  'content-security-policy',
  'cross-origin-opener-policy',
  'cross-origin-resource-policy',
  'permissions-policy',
  'referrer-policy',
  'x-content-type-options',
  'x-frame-options',
];

export type KeptSort = 'menu' | 'order';

/**
 * Which sort of page lies at `path`; null for what is not kept. Links with a token in them are not, nor is anything
 * where one acts: a checkout that cannot order is no help.
 */
export function sortOf(path: string): KeptSort | 'screen' | null {
  if (path === pages.home() || path === pages.basket() || path === pages.orders()) return 'screen';
  const [, head, id, ...rest] = path.split('/');
  if (!id || rest.length > 0) return null;
  if (pages.restaurant(id) === `/${head}/${id}`) return 'menu';
  return pages.order(id) === `/${head}/${id}` ? 'order' : null;
}

/** Whom a document was made for, by its own word. */
export function personIn(html: string): string | null {
  return /<html\b[^>]*\sdata-person="([^"]+)"/.exec(html)?.[1] ?? null;
}

const escapes: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#x27;': "'",
};

function titleIn(html: string): string {
  const written = /<title>([^<]*)<\/title>/.exec(html)?.[1]?.trim() ?? '';
  return written.replaceAll(/&[#\w]+;/g, (name) => escapes[name] ?? name);
}

/** Own files a document names: scripts, styles, fonts and pictures. */
export function filesIn(html: string): string[] {
  const found = [...html.matchAll(/\b(?:src|href)="(\/[^"]+)"/g)].map(([, path = '']) =>
    path.replaceAll('&amp;', '&'),
  );
  return [...new Set(found.filter(isFile))];
}

/** Scripts, styles, fonts and pictures. */
export function isFile(path: string): boolean {
  return isVersioned(path) || /^\/(?:food|icons)\//.test(path);
}

/** The same for ever under its name. */
export function isVersioned(path: string): boolean {
  return /^\/(?:_next\/static|fonts)\//.test(path);
}

/** The page to be kept, with when it was seen. */
export function toKeep(response: Response, html: string, now: number): Response {
  const headers = new Headers({
    [keptAtHeader]: new Date(now).toISOString(),
    [titleHeader]: encodeURIComponent(titleIn(html)),
  });
  for (const name of ownHeaders) {
    const value = response.headers.get(name);
    if (value !== null) headers.set(name, value);
  }
  return new Response(html, { headers });
}

/** When a kept page was seen, in milliseconds; 0 for what is none. */
export function keptAt(response: Response): number {
  return Date.parse(response.headers.get(keptAtHeader) ?? '') || 0;
}

export function titleOf(response: Response): string {
  return decodeURIComponent(response.headers.get(titleHeader) ?? '');
}

/**
 * The page to be shown instead of a new one. It says of itself that it is kept, since when, and why there is no new
 * one: `html[data-kept-at]`, read by the offline bar and by the styles that make room for it.
 */
export async function toShow(kept: Response, why: 'offline' | 'slow'): Promise<Response> {
  const html = await kept.text();
  const at = kept.headers.get(keptAtHeader) ?? '';
  return new Response(marked(html, { 'data-kept-at': at, 'data-kept-why': why }), { headers: kept.headers });
}

/** `html` with attributes on its root. */
export function marked(html: string, attributes: Readonly<Record<string, string>>): string {
  const written = Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${value.replaceAll(/[^\w:.+-]/g, '')}"`)
    .join('');
  return html.replace(/<html\b/, `<html${written}`);
}
