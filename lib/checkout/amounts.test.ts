import { expect, test } from 'vitest';
import { cashSuggestions, parseWon, tipMinorOf } from './amounts';
import { emptyForm } from './form';

test.each([
  ['3000', 3000],
  ['3,000원', 3000],
  ['₩3,000', 3000],
  ['３０００', 3000],
  [' 0 ', 0],
  ['', null],
  ['-1', null],
  ['1.5', null],
  ['1e9', null],
  ['1234567890', null],
  ['삼천원', null],
  ['<b>1</b>', null],
])('"%s" reads as %s won', (typed, amount) => {
  expect(parseWon(typed)).toBe(amount);
});

test('no tip unless one is chosen, none for fetched food, and never more than may be given', () => {
  expect(tipMinorOf(emptyForm)).toBe(0);
  expect(tipMinorOf({ ...emptyForm, tip: '2000' })).toBe(2000);
  expect(tipMinorOf({ ...emptyForm, tip: '2000', serviceType: 'pickup' })).toBe(0);
  expect(tipMinorOf({ ...emptyForm, tip: 'other', otherTip: '' })).toBe(0);
  expect(tipMinorOf({ ...emptyForm, tip: 'other', otherTip: '1,500' })).toBe(1500);
  expect(tipMinorOf({ ...emptyForm, tip: 'other', otherTip: '50,001' })).toBeNull();
  expect(tipMinorOf({ ...emptyForm, tip: 'other', otherTip: '-1' })).toBeNull();
});

test('one is offered the notes that cover the total, each amount once', () => {
  expect(cashSuggestions(22_500)).toEqual([25_000, 30_000, 50_000]);
  expect(cashSuggestions(20_000)).toEqual([50_000]);
  expect(cashSuggestions(48_000)).toEqual([50_000]);
});
