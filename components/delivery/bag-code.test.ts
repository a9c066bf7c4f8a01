import { expect, test } from 'vitest';
import { readCode } from './bag-code';

test.each(['A-17', 'a17', ' a 17 ', 'ａ－１７', 'A–17'])('%j is A-17', (typed) => {
  expect(readCode(typed)).toBe('A-17');
});

test.each(['', 'A', '17', 'A-1755', 'AB-17', 'A-17 B-3'])('%j is no code', (typed) => {
  expect(readCode(typed)).toBeNull();
});
