import { expect, test } from 'vitest';
import { postcodeProblem, readPostcode } from './postcode';

test.each([
  ['04768', null],
  [' 04768 ', null],
  ['０４７６８', null],
  ['133-822', 'old'],
  ['133822', 'old'],
  ['', 'missing'],
  ['4768', 'wrong'],
  ['0476a', 'wrong'],
  ['1234567', 'wrong'],
] as const)('"%s" is %s', (typed, problem) => {
  expect(postcodeProblem(typed)).toBe(problem);
});

test('a leading zero stays', () => {
  expect(readPostcode('0476 8')).toBe('04768');
});
