/** Keeps pages as they were last seen, apart for each person, and finds them again. */
import { pages } from '@/lib/urls';
import { filesCache, namesReadableBy, pagesCache } from './caches';
import { filesIn, isVersioned, keptAt, personIn, sortOf, toKeep } from './kept-page';

export interface KeeperParts {
  readonly caches: CacheStorage;
  readonly fetch: (request: string | Request, init?: RequestInit) => Promise<Response>;
  readonly now: () => number;
  readonly build: string;
  /** The mark of the person this browser belongs to now. */
  readonly person: () => Promise<string | null>;
}

/** A page seen again within this time is not asked for again only to be kept. */
const freshForMs = 5 * 60_000;
/** Orders move. */
const freshOrderForMs = 30_000;
/** A month of dinners; the oldest go first. */
const mostPages = 40;

/** Keeps the document that `path` was answered with, and the scripts, styles and fonts it names. */
export async function keepDocument(path: string, response: Response, parts: KeeperParts): Promise<void> {
  if (sortOf(path) === null || !isDocument(response)) return;
  const html = await response.text();
  const whose = personIn(html);
  const name = pagesCache(parts.build, whose);
  const cache = await parts.caches.open(name);
  await cache.put(path, toKeep(response, html, parts.now()));
  // Signed out while it was on its way: what was to be forgotten is not to come back.
  if (whose !== null && whose !== (await parts.person())) {
    await parts.caches.delete(name);
    return;
  }
  await dropOldest(cache);
  // Pictures come when they are looked at; most of a long list never is.
  await keepFiles(filesIn(html).filter(isVersioned), parts);
}

/** Asks for a page that was shown without a document, unless it was kept a moment ago. */
export async function keepSeen(path: string, parts: KeeperParts): Promise<void> {
  const sort = sortOf(path);
  if (sort === null) return;
  const known = await findKept(path, await parts.person(), parts.caches);
  const goodForMs = sort === 'order' || path === pages.orders() ? freshOrderForMs : freshForMs;
  if (known && parts.now() - keptAt(known) < goodForMs) return;
  await keepDocument(path, await parts.fetch(path, { redirect: 'manual' }), parts);
}

/** The newest page of `path` that `person` may read. */
export async function findKept(
  path: string,
  person: string | null,
  caches: CacheStorage,
): Promise<Response | undefined> {
  let newest: Response | undefined;
  for (const name of namesReadableBy(await caches.keys(), person)) {
    const found = await (await caches.open(name)).match(path);
    if (found && (!newest || keptAt(found) > keptAt(newest))) newest = found;
  }
  return newest;
}

/** Keeps files that are not kept yet; one that does not come is asked for when it is needed. */
export async function keepFiles(paths: readonly string[], parts: KeeperParts): Promise<void> {
  const cache = await parts.caches.open(filesCache(parts.build));
  await Promise.all(
    paths.map(async (path) => {
      if (await cache.match(path)) return;
      const response = await parts.fetch(path).catch(() => null);
      if (response && isWorthKeeping(response)) await cache.put(path, response);
    }),
  );
}

/** While developing, a file keeps its name when it changes, and says that it is not to be kept. */
export function isWorthKeeping(response: Response): boolean {
  return response.status === 200 && /max-age=[1-9]/.test(response.headers.get('cache-control') ?? '');
}

function isDocument(response: Response): boolean {
  return (
    response.status === 200 &&
    !response.redirected &&
    (response.headers.get('content-type') ?? '').startsWith('text/html')
  );
}

async function dropOldest(cache: Cache): Promise<void> {
  const requests = await cache.keys();
  if (requests.length <= mostPages) return;
  const dated = await Promise.all(
    requests.map(async (request) => {
      const found = await cache.match(request);
      return { request, at: found ? keptAt(found) : 0 };
    }),
  );
  dated.sort((a, b) => b.at - a.at);
  for (const { request } of dated.slice(mostPages)) await cache.delete(request);
}
