/** What the home page's URL asks for, and what that leaves of the list. */
import type { Cuisine, RestaurantSummary } from '@/contract/schemas/restaurant';
import { cuisineFaces, cuisines } from './cuisines';
import { feeOf, type Standing, standingOf } from './standing';

export interface Filters {
  /** As typed; empty for none. */
  readonly query: string;
  readonly cuisine: Cuisine | null;
  readonly openNow: boolean;
  readonly lowFeeFirst: boolean;
  readonly topRated: boolean;
}

export const noFilters: Filters = {
  query: '',
  cuisine: null,
  openNow: false,
  lowFeeFirst: false,
  topRated: false,
};

/** From this average on a restaurant counts as rated highly. */
export const topRating = 4.5;

type SearchParams = Readonly<Record<string, string | string[] | undefined>>;

/** Reads the page's search parameters. What is not ours, or not well formed, is as if it were absent. */
export function parseFilters(params: SearchParams): Filters {
  const one = (name: string) => [params[name]].flat()[0] ?? '';
  return {
    query: one('q').slice(0, 80),
    cuisine: cuisines.find((cuisine) => cuisine === one('cuisine')) ?? null,
    openNow: one('open') === '1',
    lowFeeFirst: one('sort') === 'fee',
    topRated: one('rating') === String(topRating),
  };
}

/** The query string of `filters` with `change`, without a question mark; empty where nothing is asked. */
export function toQuery(filters: Filters, change: Partial<Filters> = {}): string {
  const next = { ...filters, ...change };
  const params = new URLSearchParams();
  if (next.query) params.set('q', next.query);
  if (next.cuisine) params.set('cuisine', next.cuisine);
  if (next.openNow) params.set('open', '1');
  if (next.lowFeeFirst) params.set('sort', 'fee');
  if (next.topRated) params.set('rating', String(topRating));
  return params.toString();
}

/** Whether anything narrows the list; an order of its own does not. */
export function narrows(filters: Filters): boolean {
  return toQuery({ ...filters, lowFeeFirst: false }) !== '';
}

/** Without case, spaces and punctuation, in one Unicode form: `쌀 국수` finds `쌀국수`. */
function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\s\p{P}]/gu, '');
}

function wordsOf({ name, district, cuisine }: RestaurantSummary): string[] {
  const cuisineName = cuisineFaces[cuisine].name;
  return [name.ko, name.en, cuisineName.ko, cuisineName.en, district.ko, district.en].map(plain);
}

const rank: Readonly<Record<Standing, number>> = { open: 0, paused: 1, far: 2, closed: 3 };

/** The restaurants that `filters` leave, those that can be ordered from first, closed ones last. */
export function applyFilters(
  restaurants: readonly RestaurantSummary[],
  filters: Filters,
): readonly RestaurantSummary[] {
  const wanted = plain(filters.query);
  const fee = (restaurant: RestaurantSummary) => (filters.lowFeeFirst ? feeOf(restaurant) : 0);
  return restaurants
    .filter((each) => filters.cuisine === null || each.cuisine === filters.cuisine)
    .filter((each) => !filters.openNow || standingOf(each) === 'open')
    .filter((each) => !filters.topRated || each.rating.average >= topRating)
    .filter((each) => !wanted || wordsOf(each).some((word) => word.includes(wanted)))
    .toSorted((a, b) => rank[standingOf(a)] - rank[standingOf(b)] || fee(a) - fee(b));
}
