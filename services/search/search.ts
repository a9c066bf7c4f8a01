/** Restaurants for a query: by their names, their dishes and their kind of kitchen, the best first. */

import type { RestaurantSummary } from '@/contract/schemas/restaurant';
import type { FoundRestaurant, Match } from '@/contract/schemas/search';
import type { RestaurantRecord } from '@/services/orders/catalogue/load';
import { byAvailability } from '@/services/orders/catalogue/views';
import { cuisineWords } from './cuisine-words';
import { type Spelling, spellingOf } from './letters';
import { fit, fitOf, type Query, queryOf } from './match';

interface IndexedItem {
  readonly match: Match;
  readonly spellings: readonly Spelling[];
}

interface Indexed {
  /** Its name in both languages, and words for its kind of kitchen. */
  readonly names: readonly Spelling[];
  readonly kinds: readonly Spelling[];
  readonly items: readonly IndexedItem[];
}

/** By the record itself: one that changed is another object, and the old one's words go with it. */
const known = new WeakMap<RestaurantRecord, Indexed>();

function indexed(record: RestaurantRecord): Indexed {
  const before = known.get(record);
  if (before) return before;
  const { name, district, cuisine } = record.row;
  const made: Indexed = {
    names: [spellingOf(name.ko), spellingOf(name.en)],
    kinds: [...cuisineWords[cuisine], district.ko, district.en].map(spellingOf),
    items: [...record.items.values()].map((item) => ({
      match: {
        itemId: item.id,
        name: item.name,
        priceMinor: item.priceMinor,
        pictures: item.pictures,
        soldOut: item.soldOut,
      },
      spellings: [spellingOf(item.name.ko), spellingOf(item.name.en)],
    })),
  };
  known.set(record, made);
  return made;
}

const bestOf = (query: Query, texts: readonly Spelling[]) =>
  texts.reduce((best, text) => Math.max(best, fitOf(query, text)), 0);

/** A restaurant's own name counts more than a dish, a dish more than the kind of kitchen. */
const dishLoss = 2;
const kindLoss = 5;
const matchesAtMost = 5;

interface Hit {
  readonly score: number;
  readonly matches: readonly Match[];
}

/** All words must fit somewhere; an item is a match where the words that the restaurant does not explain fit it. */
function hitOf(words: readonly Query[], restaurant: Indexed): Hit {
  const own = words.map((word) =>
    Math.max(bestOf(word, restaurant.names), bestOf(word, restaurant.kinds) - kindLoss),
  );
  const scored = restaurant.items.flatMap((item) => {
    const fits = words.map((word) => bestOf(word, item.spellings) - dishLoss);
    if (fits.every((each) => each <= 0)) return [];
    const score = Math.min(...words.map((_, index) => Math.max(fits[index] ?? 0, own[index] ?? 0)));
    return score > 0 ? [{ match: item.match, score }] : [];
  });
  scored.sort((a, b) => b.score - a.score || Number(a.match.soldOut) - Number(b.match.soldOut));
  const score = Math.max(Math.min(...own), scored[0]?.score ?? 0);
  return { score, matches: scored.slice(0, matchesAtMost).map(({ match }) => match) };
}

/** Fits worth the same to somebody hungry: of those, the nearest open kitchen comes first. */
const tierOf = (score: number) => (score >= fit.word - 10 ? 0 : score >= fit.initials - 10 ? 1 : 2);

/**
 * The whole query as one word (spaces never matter), or each of its words on its own, whichever fits better.
 * @param summarize how a found restaurant is shown
 */
export function searchRestaurants(
  records: readonly RestaurantRecord[],
  query: string,
  summarize: (record: RestaurantRecord) => RestaurantSummary,
): FoundRestaurant[] {
  const whole = [queryOf(spellingOf(query))];
  const words = query
    .split(/\s+/)
    .map((word) => queryOf(spellingOf(word)))
    .filter(({ letters }) => letters !== '');
  if (words.length === 0) return [];
  return records
    .flatMap((record) => {
      const index = indexed(record);
      const asOne = hitOf(whole, index);
      const apart = words.length > 1 ? hitOf(words, index) : asOne;
      const hit = apart.score > asOne.score ? apart : asOne;
      return hit.score > 0 ? [{ hit, found: { ...summarize(record), matches: [...hit.matches] } }] : [];
    })
    .sort(
      (a, b) =>
        tierOf(a.hit.score) - tierOf(b.hit.score) ||
        byAvailability(a.found, b.found) ||
        b.hit.score - a.hit.score,
    )
    .map(({ found }) => found);
}
