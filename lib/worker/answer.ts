/** What the worker answers itself. Whatever it does not answer goes to the network as if it were not there. */
import { pages } from '@/lib/urls';
import { filesCache } from './caches';
import { isFile, isVersioned, marked, toShow } from './kept-page';
import { findKept, isWorthKeeping, type KeeperParts, keepDocument } from './page-keeper';
import { readState } from './state';

export interface AnswerParts extends KeeperParts {
  /** The mark of the person this browser belongs to now. */
  readonly person: () => Promise<string | null>;
}

/** A network that has said nothing for this long is treated as none, where there is a page to show. */
const patienceMs = 8_000;
const anyHeaders = { ignoreVary: true };

/** What is kept of a build is right. The network is for what is not, and for pictures that a new build may have. */
export async function answerFile(request: Request, parts: AnswerParts): Promise<Response> {
  const cache = await parts.caches.open(filesCache(parts.build));
  const own = await cache.match(request, anyHeaders);
  if (own) return own;
  const older = await parts.caches.match(request, anyHeaders);
  if (older && isVersioned(new URL(request.url).pathname)) {
    // Of the build before, and the same in this one: it moves over, or it would go with its build.
    await cache.put(request, older.clone());
    return older;
  }
  try {
    const response = await parts.fetch(request);
    if (isWorthKeeping(response)) await cache.put(request, response.clone());
    return response;
  } catch (error) {
    if (older) return older;
    throw error;
  }
}

/** Where there is a choice, the network: what is kept is for when there is none. */
export async function answerNavigation(
  url: URL,
  network: Promise<Response>,
  parts: AnswerParts,
  later: (work: Promise<unknown>) => void,
): Promise<Response> {
  const instead = async (why: 'offline' | 'slow') => keptInstead(url, why, parts);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const patience = new Promise<'slow'>((resolve) => {
    timer = setTimeout(() => resolve('slow'), patienceMs);
  });
  const first = await Promise.race([network.catch(() => 'offline' as const), patience]);
  clearTimeout(timer);
  if (first === 'slow') return (await instead('slow')) ?? network;
  if (first === 'offline') return (await instead('offline')) ?? offlineScreen(parts);
  if (url.search === '') later(keepDocument(url.pathname, first.clone(), parts).catch(() => {}));
  return first;
}

/** The kept page; where only the plain page is kept, the way there, so that script finds the URL it was made for. */
async function keptInstead(url: URL, why: 'offline' | 'slow', parts: AnswerParts): Promise<Response | null> {
  const kept = await findKept(url.pathname, await parts.person(), parts.caches);
  if (!kept) return null;
  return url.search === '' ? toShow(kept, why) : Response.redirect(new URL(url.pathname, url));
}

/** Asked for once per build and language, by nobody, so that it can be shown to anybody. */
export async function keepOfflineScreens(locales: readonly string[], parts: KeeperParts): Promise<string[]> {
  const cache = await parts.caches.open(filesCache(parts.build));
  const screens = await Promise.all(
    locales.map(async (locale) => {
      const response = await parts.fetch(pages.offline(), {
        credentials: 'omit',
        headers: { 'accept-language': locale },
      });
      if (!response.ok) throw new Error(`The offline screen was answered with ${response.status}`);
      await cache.put(offlineKey(locale), response.clone());
      return response.text();
    }),
  );
  return screens;
}

async function offlineScreen(parts: AnswerParts): Promise<Response> {
  const { locale, theme } = await readState(parts.caches);
  const kept = await parts.caches.match(offlineKey(locale));
  if (!kept) return Response.error();
  const html = await kept.text();
  const marks = { 'data-kept-why': 'nothing', ...(theme !== null && { 'data-theme': theme }) };
  return new Response(marked(html, marks), { headers: kept.headers });
}

const offlineKey = (locale: string) => `${pages.offline()}?locale=${locale}`;

/** Calls, sign-in and forms are none of the worker's business. */
const foreign = ['api', 'auth', 'place', 'preferences'];
export const neverAnswered = foreign.map((folder) => `/${folder}/*`);

/** What the worker answers at all: documents, and files. */
export function sortOfRequest(request: Request, origin: string): 'navigation' | 'file' | null {
  const url = new URL(request.url);
  const [, folder = ''] = url.pathname.split('/');
  if (request.method !== 'GET' || url.origin !== origin || foreign.includes(folder)) return null;
  if (request.mode === 'navigate') return 'navigation';
  return isFile(url.pathname) ? 'file' : null;
}
