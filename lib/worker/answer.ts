/** What the worker answers itself. Whatever it does not answer goes to the network as if it were not there. */
import { pages } from '@/lib/urls';
import { filesCache } from './caches';
import { isFile, isVersioned, marked, toShow } from './kept-page';
import { findKept, isWorthKeeping, type KeeperParts, keepDocument } from './page-keeper';
import { readState } from './state';

/** A network that has said nothing for this long is treated as none, where there is a page to show. */
const patienceMs = 8_000;
const anyHeaders = { ignoreVary: true };

/** Work that goes on once the answer is given. */
export type Later = (work: Promise<unknown>) => void;

/**
 * What is kept of a build is right. The network is for what is not, and for pictures that a new build may have.
 * Where keeping fails (a full disk, a store that is broken), the network's answer is the answer.
 */
export async function answerFile(request: Request, parts: KeeperParts, later: Later): Promise<Response> {
  const { good, older } = await findFile(request, parts).catch(() => noFile);
  // Of the build before, and the same in this one: it moves over, or it would go with its build.
  if (good && good === older) later(keepFile(request, good.clone(), parts));
  if (good) return good;
  try {
    const response = await parts.fetch(request);
    if (isWorthKeeping(response)) later(keepFile(request, response.clone(), parts));
    return response;
  } catch (error) {
    if (older) return older;
    throw error;
  }
}

interface FoundFile {
  /** Need not be asked for. */
  readonly good?: Response;
  /** Of an older build; better than nothing. */
  readonly older?: Response;
}

const noFile: FoundFile = {};

async function findFile(request: Request, parts: KeeperParts): Promise<FoundFile> {
  const cache = await parts.caches.open(filesCache(parts.build));
  const own = await cache.match(request, anyHeaders);
  if (own) return { good: own };
  const older = await parts.caches.match(request, anyHeaders);
  if (!older) return noFile;
  return isVersioned(new URL(request.url).pathname) ? { good: older, older } : { older };
}

async function keepFile(request: Request, response: Response, parts: KeeperParts): Promise<void> {
  try {
    await (await parts.caches.open(filesCache(parts.build))).put(request, response);
  } catch {
    // It is asked for again next time.
  }
}

/** What a load balancer says while there is nobody behind it. */
const awayStatuses: readonly number[] = [502, 503, 504];

/** Where there is a choice, the network: what is kept is for when there is none. */
export async function answerNavigation(
  url: URL,
  network: Promise<Response>,
  parts: KeeperParts,
  later: Later,
): Promise<Response> {
  const instead = (why: 'offline' | 'slow') => keptInstead(url, why, parts).catch(() => null);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const patience = new Promise<'slow'>((resolve) => {
    timer = setTimeout(() => resolve('slow'), patienceMs);
  });
  const first = await Promise.race([network.catch(() => 'offline' as const), patience]);
  clearTimeout(timer);
  if (first === 'slow') {
    return (await instead('slow')) ?? network.catch(() => offlineScreen(parts));
  }
  if (first === 'offline') return (await instead('offline')) ?? offlineScreen(parts);
  if (awayStatuses.includes(first.status)) return (await instead('offline')) ?? first;
  if (url.search === '') later(keepDocument(url.pathname, first.clone(), parts).catch(() => {}));
  return first;
}

/** The kept page; where only the plain page is kept, the way there, so that script finds the URL it was made for. */
async function keptInstead(url: URL, why: 'offline' | 'slow', parts: KeeperParts): Promise<Response | null> {
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

/** Where not even that is kept, the browser's own. */
async function offlineScreen(parts: KeeperParts): Promise<Response> {
  try {
    return await keptOfflineScreen(parts);
  } catch {
    return Response.error();
  }
}

async function keptOfflineScreen(parts: KeeperParts): Promise<Response> {
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
