import { expect, test } from 'vitest';
import { withChangedLine, withLine, withoutLines, withQuantity, withRestored } from './changes';
import type { Baskets, LineChoice } from './types';

const halmae = { restaurantId: 'halmae', restaurantName: { ko: '할매순두부', en: 'Halmae' } };
const pizza = { restaurantId: 'pizza', restaurantName: { ko: '피자집', en: 'Pizza' } };
const choice = (itemId: string, more: Partial<LineChoice> = {}): LineChoice => ({
  itemId,
  name: { ko: itemId, en: itemId },
  pictures: [],
  priceMinor: 9000,
  options: [],
  note: '',
  quantity: 1,
  ...more,
});
const lines = (baskets: Baskets, restaurantId = 'halmae') =>
  baskets
    .find((basket) => basket.restaurantId === restaurantId)
    ?.lines.map((line) => [line.lineId, line.quantity]);

test('an identical line grows and keeps its id; a different one stands beside it', () => {
  let baskets = withLine([], halmae, choice('soup'), 'a');
  baskets = withLine(baskets, halmae, choice('soup', { quantity: 2, priceMinor: 9500 }), 'b');
  baskets = withLine(baskets, halmae, choice('soup', { note: '덜 맵게' }), 'c');
  expect(lines(baskets)).toEqual([
    ['a', 3],
    ['c', 1],
  ]);
  expect(baskets[0]?.lines[0]?.priceMinor).toBe(9500);
});

test('another restaurant gets its own basket in front, and the first one stays whole', () => {
  const baskets = withLine(withLine([], halmae, choice('soup'), 'a'), pizza, choice('margherita'), 'b');
  expect(baskets.map((basket) => basket.restaurantId)).toEqual(['pizza', 'halmae']);
  expect(lines(baskets)).toEqual([['a', 1]]);
});

test('a quantity stops at 99, and what is no whole number above zero changes nothing', () => {
  const baskets = withLine([], halmae, choice('soup', { quantity: 98 }), 'a');
  expect(lines(withLine(baskets, halmae, choice('soup', { quantity: 5 }), 'b'))).toEqual([['a', 99]]);
  for (const wrong of [0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY]) {
    expect(withQuantity(baskets, 'halmae', 'a', wrong)).toBe(baskets);
  }
  expect(lines(withQuantity(baskets, 'halmae', 'a', 1e9))).toEqual([['a', 99]]);
});

test('a basket holds at most 50 lines, and a full one still lets an identical line grow', () => {
  let baskets: Baskets = [];
  for (let n = 0; n < 51; n++) baskets = withLine(baskets, halmae, choice(`dish-${n}`), `${n}`);
  expect(baskets[0]?.lines).toHaveLength(50);
  expect(withLine(baskets, halmae, choice('dish-7'), 'x')[0]?.lines[7]?.quantity).toBe(2);
});

test('a removed line comes back where it stood, also when the basket ended with it', () => {
  let baskets = withLine([], halmae, choice('soup'), 'a');
  baskets = withLine(baskets, halmae, choice('rice'), 'b');
  const first = withoutLines(baskets, 'halmae', (line) => line.lineId === 'a');
  expect(lines(first.baskets)).toEqual([['b', 1]]);
  expect(first.removal && lines(withRestored(first.baskets, first.removal))).toEqual([
    ['a', 1],
    ['b', 1],
  ]);
  const all = withoutLines(baskets, 'halmae', () => true);
  expect(all.baskets).toEqual([]);
  expect(all.removal && lines(withRestored(all.baskets, all.removal))).toEqual([
    ['a', 1],
    ['b', 1],
  ]);
});

test('undo adds to an equal line that was chosen again meanwhile, instead of doubling it', () => {
  const out = withoutLines(withLine([], halmae, choice('soup'), 'a'), 'halmae', () => true);
  const again = withLine(out.baskets, halmae, choice('soup'), 'b');
  expect(out.removal && lines(withRestored(again, out.removal))).toEqual([['b', 2]]);
});

test('a changed line stays where it stood, and becomes one with a line that is now the same', () => {
  let baskets = withLine([], halmae, choice('soup', { note: '덜 맵게' }), 'a');
  baskets = withLine(baskets, halmae, choice('rice'), 'b');
  baskets = withLine(baskets, halmae, choice('soup', { quantity: 2 }), 'c');
  const quieter = withChangedLine(baskets, halmae, 'a', choice('soup', { note: ' 안 맵게 ' }));
  expect(quieter[0]?.lines.map((line) => line.note)).toEqual(['안 맵게', '', '']);
  const same = withChangedLine(baskets, halmae, 'a', choice('soup', { quantity: 98 }));
  expect(lines(same)).toEqual([
    ['a', 99],
    ['b', 1],
  ]);
});

test('a line that another tab took out while it was being changed is added with its new choice', () => {
  const baskets = withLine([], halmae, choice('rice'), 'b');
  expect(lines(withChangedLine(baskets, halmae, 'a', choice('soup')))).toEqual([
    ['b', 1],
    ['a', 1],
  ]);
});
