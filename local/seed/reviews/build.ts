/** From the words to the rows: dealt out, dated, and filled up so that each restaurant's rating is what was written. */
import { randomUUID } from 'node:crypto';
import type { review } from '@/services/kit/schema';
import type { SeedRestaurant } from '../restaurant-builder';
import { anywhere, words } from './words';
import type { Said } from './words/said';

type ReviewRow = typeof review.$inferInsert;

/** Each restaurant takes so many of its kind's words, and one that fits anywhere. */
const ofItsKind = 3;
const dayMs = 86_400_000;
const families = [...'김이박최정강조윤장임한오서신권황안송류홍'];
const latinInitials = [...'JMSALKERTD'];

/** How many stars a restaurant's reviews leave out of five each, all together. */
const missingOf = ({ average, count }: SeedRestaurant['rating']) => Math.round((5 - average) * count);

/**
 * Words dealt out in order of the restaurants: no text twice, as long as there are enough, and none that a good rating
 * has no room for; those go to the next.
 */
export function dealWords(restaurants: readonly SeedRestaurant[]): Map<string, Said[]> {
  const dealt = new Set<Said>();
  const hand = ({ cuisine, rating }: SeedRestaurant): Said[] => {
    let room = missingOf(rating);
    const take = (pile: readonly Said[]): Said[] => {
      const card = pile.find((each) => !dealt.has(each) && 5 - each.stars <= room);
      if (!card) return [];
      dealt.add(card);
      room -= 5 - card.stars;
      return [card];
    };
    const ofItsOwn = Array.from({ length: ofItsKind }, () => take(words[cuisine]));
    return [...ofItsOwn.flat(), ...take(anywhere)];
  };
  return new Map(restaurants.map((restaurant) => [restaurant.id, hand(restaurant)]));
}

/** How many of `count` gave one star, two, … five, where they leave out `missing` stars: mostly fours, a few were cross. */
export function starsOf(count: number, missing: number): number[] {
  const ones = Math.floor(missing / 40);
  const twos = Math.floor(missing / 25);
  const threes = Math.floor(missing / 8);
  const fours = missing - ones * 4 - twos * 3 - threes * 2;
  return [ones, twos, threes, fours, count - ones - twos - threes - fours];
}

function authorOf(text: string, index: number): string {
  const letters = /[가-힣]/.test(text) ? families : latinInitials;
  return `${letters[(index * 7) % letters.length]}**`;
}

/** The reviews with words of one restaurant, the first the latest, a few days between them. */
function withWords(
  restaurant: SeedRestaurant,
  cards: readonly Said[],
  now: Date,
  offset: number,
): ReviewRow[] {
  const dishes = restaurant.menu.flatMap(({ items }) => items).filter(({ soldOut }) => !soldOut);
  const popular = dishes.filter((dish) => dish.popular);
  const pick = (index: number) => [...popular, ...dishes][index % (popular.length + dishes.length)];
  return cards.map((card, index) => {
    const dish = pick(index);
    const second = index % 3 === 0 ? pick(index + 2) : undefined;
    const names = [dish, second === dish ? undefined : second].flatMap((each) => (each ? [each.name] : []));
    const isKorean = /[가-힣]/.test(card.text);
    const at = new Date(
      now.getTime() - (index * 5 + 1 + (offset % 4)) * dayMs - ((offset * 37) % 600) * 60_000,
    );
    return {
      id: randomUUID(),
      restaurantId: restaurant.id,
      status: card.answer === undefined ? 'open' : 'answered',
      authorName: authorOf(card.text, offset * 3 + index),
      food: card.stars,
      text: card.text.replaceAll('{item}', (isKorean ? dish?.name.ko : dish?.name.en) ?? ''),
      items: names,
      at,
      ...(card.answer === undefined
        ? {}
        : { answer: card.answer, answeredAt: new Date(at.getTime() + dayMs / 3) }),
    };
  });
}

export interface SeedReviews {
  readonly withWords: ReviewRow[];
  /** Stars alone: how many of each, per restaurant. */
  readonly starsOnly: { readonly restaurantId: string; readonly stars: number; readonly given: number }[];
}

export function seedReviews(restaurants: readonly SeedRestaurant[], now: Date): SeedReviews {
  const dealt = dealWords(restaurants);
  const rows: ReviewRow[] = [];
  const starsOnly: SeedReviews['starsOnly'][number][] = [];
  for (const [offset, restaurant] of restaurants.entries()) {
    const mine = withWords(restaurant, dealt.get(restaurant.id) ?? [], now, offset);
    rows.push(...mine);
    const { rating, id } = restaurant;
    const left = missingOf(rating) - mine.reduce((sum, { food }) => sum + 5 - food, 0);
    for (const [index, given] of starsOf(rating.count - mine.length, left).entries()) {
      if (given > 0) starsOnly.push({ restaurantId: id, stars: index + 1, given });
    }
  }
  return { withWords: rows, starsOnly };
}
