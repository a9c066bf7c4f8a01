/** What the home page's URL asks for: to be read from it and written into links. */
import type { Cuisine } from '@/contract/schemas/restaurant';
import { cuisines } from './cuisines';

export const sorts = ['recommended', 'fast', 'fee', 'near', 'rating'] as const;
export type Sort = (typeof sorts)[number];

/** Minimum orders one may ask for, in won. */
export const minimums = [10_000, 15_000] as const;

export interface Filters {
  /** As typed; empty for none. */
  readonly query: string;
  readonly cuisine: Cuisine | null;
  readonly sort: Sort;
  readonly openNow: boolean;
  readonly freeDelivery: boolean;
  readonly topRated: boolean;
  /** At most this much as a minimum order; null for any. */
  readonly minimumMinor: (typeof minimums)[number] | null;
  /** To be fetched, so that neither fee nor reach counts. */
  readonly pickup: boolean;
}

export const noFilters: Filters = {
  query: '',
  cuisine: null,
  sort: 'recommended',
  openNow: false,
  freeDelivery: false,
  topRated: false,
  minimumMinor: null,
  pickup: false,
};

/** From this average on a restaurant counts as rated highly. */
export const topRating = 4.5;

type SearchParams = Readonly<Record<string, string | string[] | undefined>>;

/** Reads the page's search parameters. What is not ours, or not well formed, is as if it were absent. */
export function parseFilters(params: SearchParams): Filters {
  const one = (name: string) => [params[name]].flat()[0] ?? '';
  return {
    query: one('q').trim().slice(0, 80),
    cuisine: cuisines.find((cuisine) => cuisine === one('cuisine')) ?? null,
    sort: sorts.find((sort) => sort === one('sort')) ?? 'recommended',
    openNow: one('open') === '1',
    freeDelivery: one('free') === '1',
    topRated: one('rating') === String(topRating),
    minimumMinor: minimums.find((minimum) => String(minimum) === one('min')) ?? null,
    pickup: one('pickup') === '1',
  };
}

/** The query string of `filters` with `change`, without a question mark; empty where nothing is asked. */
export function toQuery(filters: Filters, change: Partial<Filters> = {}): string {
  const next = { ...filters, ...change };
  const params = new URLSearchParams();
  if (next.query) params.set('q', next.query);
  if (next.cuisine) params.set('cuisine', next.cuisine);
  if (next.sort !== 'recommended') params.set('sort', next.sort);
  if (next.openNow) params.set('open', '1');
  if (next.freeDelivery) params.set('free', '1');
  if (next.topRated) params.set('rating', String(topRating));
  if (next.minimumMinor) params.set('min', String(next.minimumMinor));
  if (next.pickup) params.set('pickup', '1');
  return params.toString();
}

/** Whether anything narrows the list; an order of its own does not. */
export function narrows(filters: Filters): boolean {
  return toQuery({ ...filters, sort: 'recommended' }) !== '';
}

/** Filters that are on or off. */
export const switches = ['openNow', 'freeDelivery', 'topRated', 'pickup'] as const;

/** Without any filter; the words and the order stay. */
export function cleared({ query, sort }: Filters): Filters {
  return { ...noFilters, query, sort };
}

/** How many filters are set besides the words, the cuisine and the order, which show themselves. */
export function countFilters(filters: Filters): number {
  return switches.filter((name) => filters[name]).length + (filters.minimumMinor === null ? 0 : 1);
}
