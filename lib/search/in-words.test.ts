import { expect, test } from 'vitest';
import { finderOf } from './in-words';

test.each([
  ['순두부', '해물순두부', true],
  ['해물 순두부', '해물순두부', true],
  ['순두 ', '들깨 순두부', true],
  ['KIMCHI fried', 'Kimchi-fried rice', true],
  ['ㅅㄷㅂ', '해물 순두부', true],
  ['ㅎㅁㅅ', '해물 순두부', true],
  ['ㅅㅂ', '해물 순두부', false],
  ['국수', '순두부', false],
  ['  ', '순두부', true],
])('%s in %s: %s', (query, text, found) => {
  expect(finderOf(query)([text])).toBe(found);
});

test('any of the texts will do', () => {
  expect(finderOf('rice')(['비빔밥', 'Rice with vegetables'])).toBe(true);
});
