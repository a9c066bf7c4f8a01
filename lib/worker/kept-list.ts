/** What the worker has kept for whoever is here, as a page lists it. */
import { personOfBrowser } from '@/lib/person';
import { namesReadableBy } from './caches';
import { keptAt, sortOf, titleOf } from './kept-page';

export interface KeptPage {
  readonly path: string;
  readonly sort: 'menu' | 'order' | 'screen';
  readonly title: string;
  readonly seenAt: string;
}

/** Newest first. */
export async function listKeptPages(): Promise<KeptPage[]> {
  const found = new Map<string, KeptPage>();
  for (const name of namesReadableBy(await caches.keys(), personOfBrowser())) {
    const cache = await caches.open(name);
    for (const request of await cache.keys()) {
      const { pathname } = new URL(request.url);
      const kept = await cache.match(request);
      const sort = sortOf(pathname);
      if (!kept || sort === null) continue;
      const page = { path: pathname, sort, title: plainTitle(titleOf(kept)), seenAt: seenAtOf(kept) };
      const known = found.get(pathname);
      if (!known || known.seenAt < page.seenAt) found.set(pathname, page);
    }
  }
  return [...found.values()].sort((a, b) => b.seenAt.localeCompare(a.seenAt));
}

const seenAtOf = (kept: Response) => new Date(keptAt(kept)).toISOString();

/** Without the app's name, which every title ends with. */
function plainTitle(title: string): string {
  return title.replace(/\s·\s[^·]*$/, '');
}
