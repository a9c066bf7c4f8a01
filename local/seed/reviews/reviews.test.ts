import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '@/services/kit/database';
import { ratingOf } from '@/services/orders/feedback/rating';
import { listReviews } from '@/services/orders/feedback/reviews';
import { openTestDatabase } from '@/services/testing/database';
import { seed } from '..';
import { restaurants } from '../restaurants';
import { dealWords, starsOf } from './build';

let database: Database;
beforeAll(async () => {
  database = await openTestDatabase();
  await seed(database);
});
afterAll(() => database.close());

describe('the reviews of the seed', () => {
  it('give every restaurant exactly the rating it was written with', async () => {
    for (const { id, rating } of restaurants) {
      const { average, count } = await ratingOf(database, id);
      expect({ id, average, count }).toEqual({ id, ...rating });
    }
  });

  it('are spread over the stars as people do', () => {
    const stars = starsOf(142, 57);
    expect(stars.reduce((sum, given) => sum + given, 0)).toBe(142);
    expect(stars.reduce((sum, given, index) => sum + given * (index + 1), 0)).toBe(5 * 142 - 57);
    expect(
      stars.every((given, index) => given > 0 && (index === 0 || given >= (stars[index - 1] ?? 0))),
    ).toBe(true);
  });

  it('say something else everywhere, in both languages, some of it answered', async () => {
    const texts: string[] = [];
    for (const { id } of restaurants) {
      const { reviews } = await listReviews(database, id);
      expect(reviews.length, id).toBeGreaterThanOrEqual(3);
      for (const review of reviews) {
        expect(review.text, id).not.toMatch(/[{}]|undefined/);
        expect(review.authorName).toMatch(/^.\*\*$/);
        expect(review.items.length).toBeGreaterThan(0);
        expect(Date.parse(review.at)).toBeLessThan(Date.now());
        if (review.answer) expect(review.answer.at > review.at).toBe(true);
        texts.push(review.text);
      }
    }
    const english = texts.filter((text) => !/[가-힣]/.test(text));
    expect(english.length / texts.length).toBeGreaterThan(0.15);
    const dealt = [...dealWords(restaurants).values()].flat();
    expect(new Set(dealt.map(({ text }) => text)).size).toBe(dealt.length);
    expect(dealt.filter(({ answer }) => answer).length).toBeGreaterThan(20);
    expect(new Set(dealt.map(({ stars }) => stars))).toEqual(new Set([1, 2, 3, 4, 5]));
  });
});
