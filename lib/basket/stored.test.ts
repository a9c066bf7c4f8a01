import { expect, test } from 'vitest';
import { readBaskets, writeBaskets } from './stored';
import type { Baskets } from './types';

const baskets: Baskets = [
  {
    restaurantId: 'halmae',
    restaurantName: { ko: '할매순두부', en: 'Halmae' },
    lines: [
      {
        lineId: 'a',
        itemId: 'soup',
        name: { ko: '순두부', en: 'Soft tofu stew' },
        pictures: ['pot-of-food'],
        priceMinor: 9000,
        options: [{ optionId: 'egg', name: { ko: '계란', en: 'Egg' }, priceMinor: 500, quantity: 2 }],
        note: '덜 맵게 <b>',
        quantity: 3,
      },
    ],
  },
];
const changed = (change: (stored: ReturnType<typeof structuredClone<typeof sample>>) => void) => {
  const copy = structuredClone(sample);
  change(copy);
  return JSON.stringify(copy);
};
const sample = JSON.parse(writeBaskets(baskets));

test('what was written is read back', () => {
  expect(readBaskets(writeBaskets(baskets))).toEqual(baskets);
});

test.each([
  ['nothing', null],
  ['no JSON', '{"version":1,'],
  ['foreign data', '["apple"]'],
  ['a number', '7'],
  ['another version', JSON.stringify({ ...sample, version: 2 })],
  ['baskets that are no list', JSON.stringify({ version: 1, baskets: { length: 3 } })],
])('%s reads as no basket', (_, text) => {
  expect(readBaskets(text)).toEqual([]);
});

test.each([
  ['a quantity of 1.5', { quantity: 1.5 }],
  ['a quantity of 0', { quantity: 0 }],
  ['a quantity as text', { quantity: '3' }],
  ['a negative price', { priceMinor: -1 }],
  ['an item id with markup', { itemId: '<img src=x>' }],
  ['a note of a megabyte', { note: 'x'.repeat(1_000_000) }],
  ['one unreadable option', { options: [{ optionId: 'egg' }] }],
])('a line with %s falls out alone', (_, damage) => {
  const text = changed((stored) => {
    stored.baskets[0].lines.push({ ...stored.baskets[0].lines[0], lineId: 'b', ...damage });
  });
  expect(readBaskets(text)).toEqual(baskets);
});

test('of two baskets of one restaurant the first counts', () => {
  const text = changed((stored) => stored.baskets.push(stored.baskets[0]));
  expect(readBaskets(text)).toEqual(baskets);
});
