import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { spellingOf } from './letters';
import { fit, fitOf, masksOf, queryOf, slipsWithin } from './match';

const fits = (query: string, text: string) => fitOf(queryOf(spellingOf(query)), spellingOf(text));

describe('a query fits', () => {
  test.each([
    ['the whole name', '순두부', '순두부', fit.exact],
    ['its beginning', '순두', '순두부찌개', fit.start],
    ['a later word', '찌개', '할매 찌개', fit.word],
    ['inside a word', '두부', '순두부', fit.inside],
    ['while its last syllable is being typed', '순둡', '순두부', fit.start],
    ['whatever its spaces', '김치 찌 개', '김치찌개', fit.exact],
    ['whatever the spaces of the name', '할매순두부', '할매 순두부', fit.exact],
    ['in capitals', 'BURGER', 'Red Brick Burger', fit.word],
    ['without accents', 'cafe', 'Café Mogwa', fit.start],
    ['without apostrophes', 'halmaes', "Halmae's Sundubu", fit.start],
    ['by its initials', 'ㅅㄷㅂ', '순두부', fit.initials],
    ['by initials in the middle', 'ㄷㅂ', '순두부', fit.initials - 3],
    ['by its sound', '떡뽁이', '떡볶이', fit.exact - 8],
    ['by its sound, later on', '찌게', '김치 찌개', fit.word - 8],
    ['with one letter wrong', '떡복아', '떡볶이', fit.slip - 10],
    ['with a letter missing', 'chiken', 'Chicken', fit.slip - 10],
    ['with a letter too much', 'pizzza', 'Pizza', fit.slip - 10],
    ['with two letters wrong in a long word', 'kimchee jjigae', 'Kimchi jjigae', fit.slip - 20],
  ])('%s: %s in %s', (_, query, text, expected) => {
    expect(fits(query, text)).toBeGreaterThan(expected - 6);
    expect(fits(query, text)).toBeLessThanOrEqual(expected);
  });

  test.each([
    ['a short word with a slip', '버거', '파전'],
    ['from the middle of a syllable', '웅', '강아지'],
    ['nothing', '', '순두부'],
    ['another word of the same length', '냉면국수', '치킨피자'],
    ['initials that do not follow each other', 'ㅅㅂ', '순두부'],
  ])('not: %s', (_, query, text) => {
    expect(fits(query, text)).toBe(0);
  });

  test('the closer in length, the better', () => {
    expect(fits('순두부', '순두부찌개')).toBeGreaterThan(fits('순두부', '순두부와 돌솥밥 정식'));
  });
});

/** By the book: rows of the edit distance, begun anew at every letter of the text. */
function slowly(query: string, text: string): number {
  let row = Array.from({ length: query.length + 1 }, (_, index) => index);
  let fewest = query.length;
  for (const letter of text) {
    const next = [0];
    for (let index = 1; index <= query.length; index += 1) {
      const same = query.charAt(index - 1) === letter ? 0 : 1;
      next.push(Math.min((row[index - 1] ?? 0) + same, (row[index] ?? 0) + 1, (next[index - 1] ?? 0) + 1));
    }
    row = next;
    fewest = Math.min(fewest, row[query.length] ?? query.length);
  }
  return fewest;
}

test('slips are counted as the slow way counts them', () => {
  const word = (maxLength: number) =>
    fc.string({ unit: fc.constantFrom('ㄱ', 'ㅏ', 'ㄴ'), minLength: 1, maxLength });
  fc.assert(
    fc.property(word(12), word(30), fc.integer({ min: 0, max: 2 }), (query, text, most) => {
      expect(slipsWithin(masksOf(query), query.length, text, most)).toBe(
        Math.min(slowly(query, text), most + 1),
      );
    }),
    { numRuns: 2_000 },
  );
});
