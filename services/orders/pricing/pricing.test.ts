import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { PriceBreakdownSchema, sumOf } from '@/contract/money';
import type { MenuItem } from '@/contract/schemas/restaurant';
import { deliveryFeeMinor, riderFeeMinor } from './delivery-fee';
import { etaFromKitchen, etaFromRoad, etaMinutes } from './eta';
import { priceLines } from './lines';
import { breakdown, vatContainedMinor } from './total';

const won = fc.integer({ min: 0, max: 1_000_000 });

const terms = {
  minimumMinor: 10_000,
  smallOrderFeeMinor: 0,
  baseFeeMinor: 3_000,
  includedMetres: 1_000,
  perStepMinor: 500,
  freeFromMinor: 0,
  radiusMetres: 4_000,
};

test('a total is exactly the sum of its lines, whole and never negative', () => {
  fc.assert(
    fc.property(
      won,
      won,
      won,
      won,
      won,
      (subtotalMinor, deliveryFeeMinor, discountMinor, smallOrderFeeMinor, tipMinor) => {
        const price = breakdown({
          subtotalMinor,
          deliveryFeeMinor,
          discountMinor,
          smallOrderFeeMinor,
          tipMinor,
        });
        expect(PriceBreakdownSchema.safeParse(price).success).toBe(true);
        expect(price.totalMinor).toBe(sumOf(price));
        expect(price.discountMinor).toBeLessThanOrEqual(price.subtotalMinor);
      },
    ),
  );
});

test('the tax contained is a tenth of the net price, to the nearest won', () => {
  fc.assert(
    fc.property(won, (totalMinor) => {
      const vat = vatContainedMinor(totalMinor);
      expect(Number.isInteger(vat)).toBe(true);
      expect(Math.abs(vat - totalMinor / 11)).toBeLessThanOrEqual(0.5);
    }),
  );
  expect(vatContainedMinor(11_000)).toBe(1_000);
});

test('the delivery fee grows with each started 500 m and never shrinks with distance', () => {
  expect(deliveryFeeMinor(terms, 1_000, 20_000)).toBe(3_000);
  expect(deliveryFeeMinor(terms, 1_001, 20_000)).toBe(3_500);
  expect(deliveryFeeMinor(terms, 1_500, 20_000)).toBe(3_500);
  expect(deliveryFeeMinor(terms, 1_501, 20_000)).toBe(4_000);
  const metres = fc.integer({ min: 0, max: 50_000 });
  fc.assert(
    fc.property(metres, metres, (a, b) => {
      const [near, far] = [Math.min(a, b), Math.max(a, b)];
      expect(deliveryFeeMinor(terms, near, 0)).toBeLessThanOrEqual(deliveryFeeMinor(terms, far, 0));
      expect(riderFeeMinor(near)).toBeLessThanOrEqual(riderFeeMinor(far));
    }),
  );
});

test('delivery is free from the agreed subtotal on, and not before', () => {
  const free = { ...terms, freeFromMinor: 30_000 };
  expect(deliveryFeeMinor(free, 3_000, 29_999)).toBeGreaterThan(0);
  expect(deliveryFeeMinor(free, 3_000, 30_000)).toBe(0);
});

const option = (id: string, priceMinor: number, over = {}) => ({
  id,
  name: { ko: id, en: id },
  priceMinor,
  maxQuantity: 2,
  soldOut: false,
  ...over,
});
const stew: MenuItem = {
  id: 'stew',
  name: { ko: '찌개', en: 'stew' },
  description: { ko: '', en: '' },
  priceMinor: 9_000,
  pictures: ['stew'],
  popular: false,
  soldOut: false,
  allergens: null,
  origin: null,
  optionGroups: [
    {
      id: 'heat',
      name: { ko: '맵기', en: 'heat' },
      minSelect: 1,
      maxSelect: 1,
      options: [option('mild', 0), option('hot', 0, { soldOut: true })],
    },
    {
      id: 'extras',
      name: { ko: '추가', en: 'extras' },
      minSelect: 0,
      maxSelect: 3,
      options: [option('egg', 1_000), option('rice', 500)],
    },
  ],
};
const find = (id: string) => (id === stew.id ? stew : undefined);
const line = (options: [string, number][], quantity = 1, itemId = 'stew') => ({
  lineId: 'l',
  itemId,
  quantity,
  options: options.map(([optionId, count]) => ({ optionId, quantity: count })),
});

test('a line is the item with its options, times how many', () => {
  const priced = priceLines(find, [
    line(
      [
        ['mild', 1],
        ['egg', 2],
        ['rice', 1],
      ],
      3,
    ),
  ]);
  expect(priced.issues).toEqual([]);
  expect(priced.lines[0]).toMatchObject({ unitMinor: 11_500, totalMinor: 34_500 });
});

test('the subtotal is the sum of the lines, for any basket', () => {
  const quantity = fc.integer({ min: 1, max: 99 });
  const eggs = fc.integer({ min: 0, max: 2 });
  fc.assert(
    fc.property(fc.array(fc.tuple(quantity, eggs), { maxLength: 50 }), (baskets) => {
      const lines = baskets.map(([count, egg]) =>
        line(
          egg > 0
            ? [
                ['mild', 1],
                ['egg', egg],
              ]
            : [['mild', 1]],
          count,
        ),
      );
      const priced = priceLines(find, lines);
      expect(priced.subtotalMinor).toBe(
        baskets.reduce((sum, [count, egg]) => sum + count * (9_000 + egg * 1_000), 0),
      );
      expect(priced.lines.reduce((sum, each) => sum + each.totalMinor, 0)).toBe(priced.subtotalMinor);
    }),
  );
});

test.each([
  ['a required group without a choice', line([]), ['OPTIONS_INVALID']],
  [
    'two choices where one is allowed',
    line([
      ['mild', 1],
      ['mild', 1],
    ]),
    ['OPTIONS_INVALID'],
  ],
  [
    'more of an option than it allows',
    line([
      ['mild', 1],
      ['egg', 3],
    ]),
    ['OPTIONS_INVALID'],
  ],
  [
    'more options than the group allows',
    line([
      ['mild', 1],
      ['egg', 2],
      ['rice', 2],
    ]),
    ['OPTIONS_INVALID'],
  ],
  ['a sold-out option', line([['hot', 1]]), ['OPTION_UNAVAILABLE']],
  [
    'an option of another dish',
    line([
      ['mild', 1],
      ['cheese', 1],
    ]),
    ['OPTION_UNAVAILABLE'],
  ],
  ['a dish that is not on the menu', line([], 1, 'pizza'), ['ITEM_UNAVAILABLE']],
])('%s is an issue of that line', (_, basketLine, codes) => {
  const { issues } = priceLines(find, [line([['mild', 1]]), basketLine]);
  expect(issues.map((issue) => issue.code)).toEqual(codes);
  expect(issues[0]?.field).toMatch(/^lines\.1\./);
});

test('a dish whose required options are all sold out is unavailable', () => {
  const none = {
    ...stew,
    optionGroups: [{ ...stew.optionGroups[0], options: [option('hot', 0, { soldOut: true })] }],
  };
  const { issues } = priceLines(() => none as MenuItem, [line([['hot', 1]])]);
  expect(issues.map((issue) => issue.code)).toContain('ITEM_UNAVAILABLE');
});

test('a promise is a ten-minute range on five-minute marks, never in the past', () => {
  const instant = fc.date({ min: new Date('2026-01-01'), max: new Date('2027-01-01'), noInvalidDate: true });
  fc.assert(
    fc.property(instant, instant, fc.integer({ min: 0, max: 20_000 }), (now, readyAt, metres) => {
      for (const eta of [etaFromKitchen(now, readyAt, metres), etaFromRoad(now, metres)]) {
        expect(Date.parse(eta.from)).toBeGreaterThanOrEqual(now.getTime());
        expect(Date.parse(eta.from) % 300_000).toBe(0);
        expect(Date.parse(eta.to) - Date.parse(eta.from)).toBe(600_000);
      }
    }),
  );
  expect(etaMinutes(20, 1_000)).toEqual({ from: 35, to: 45 });
});
