import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { sumOf } from '@/contract/money';
import type { MenuItem } from '@/contract/schemas/restaurant';
import { Refusal } from '@/services/kit/refusal';
import { adjusted, type Change } from './adjusted';
import { priceLines } from './lines';
import { breakdown, vatContainedMinor } from './total';

const item = (id: string, priceMinor: number): MenuItem => ({
  id,
  name: { ko: id, en: id },
  description: { ko: '', en: '' },
  priceMinor,
  pictures: ['stew'],
  popular: false,
  soldOut: false,
  allergens: null,
  origin: null,
  optionGroups: [],
});
const menu = [item('rice', 1_000), item('stew', 9_000), item('feast', 40_000)];
const find = (id: string) => menu.find((each) => each.id === id);
const ids = fc.constantFrom('rice', 'stew', 'feast');

const orders = fc
  .record({
    items: fc.array(fc.tuple(ids, fc.integer({ min: 1, max: 9 })), { minLength: 1, maxLength: 6 }),
    discountMinor: fc.integer({ min: 0, max: 60_000 }),
    deliveryFeeMinor: fc.integer({ min: 0, max: 9_000 }),
    smallOrderFeeMinor: fc.integer({ min: 0, max: 3_000 }),
    tipMinor: fc.integer({ min: 0, max: 5_000 }),
  })
  .map(({ items, ...fees }) => {
    const basket = items.map(([itemId, quantity], index) => ({
      lineId: `l${index}`,
      itemId,
      quantity,
      options: [],
    }));
    const { lines, subtotalMinor } = priceLines(find, basket);
    return { lines, price: breakdown({ subtotalMinor, ...fees }) };
  });
const changes: fc.Arbitrary<Change[]> = fc.array(
  fc.record({
    lineId: fc.integer({ min: 0, max: 6 }).map((index) => `l${index}`),
    quantity: fc.integer({ min: 0, max: 10 }),
    replacement: fc.option(fc.record({ itemId: ids, options: fc.constant([]) }), { nil: undefined }),
  }),
  { minLength: 1, maxLength: 4 },
);

test('however often an order is adjusted, it adds up, something is left, and it never gets dearer', () => {
  let made = 0;
  fc.assert(
    fc.property(orders, fc.array(changes, { maxLength: 5 }), (order, rounds) => {
      let current: ReturnType<typeof adjusted> = order;
      for (const round of rounds) {
        let next: typeof current;
        try {
          next = adjusted(current, round, find);
        } catch (error) {
          expect(error).toBeInstanceOf(Refusal);
          continue;
        }
        made += 1;
        expect(next.lines.length).toBeGreaterThan(0);
        for (const line of next.lines) expect(line.totalMinor).toBe(line.unitMinor * line.quantity);
        expect(next.price.subtotalMinor).toBe(next.lines.reduce((sum, line) => sum + line.totalMinor, 0));
        expect(next.price.totalMinor).toBe(sumOf(next.price));
        expect(next.price.vatMinor).toBe(vatContainedMinor(next.price.totalMinor));
        expect(next.price.totalMinor).toBeLessThanOrEqual(current.price.totalMinor);
        expect(next.price.discountMinor).toBeLessThanOrEqual(current.price.discountMinor);
        expect(next.price.deliveryFeeMinor).toBe(order.price.deliveryFeeMinor);
        expect(next.price.tipMinor).toBe(order.price.tipMinor);
        current = next;
      }
    }),
    { numRuns: 500 },
  );
  expect(made).toBeGreaterThan(50);
});

test('a line is changed once at a time, and only if it is one', () => {
  const { lines } = priceLines(find, [{ lineId: 'l0', itemId: 'stew', quantity: 2, options: [] }]);
  const order = { lines, price: breakdown({ subtotalMinor: 18_000, deliveryFeeMinor: 0 }) };
  const codeOf = (list: Change[]) => {
    try {
      adjusted(order, list, find);
      return null;
    } catch (error) {
      return error instanceof Refusal ? error.errors[0]?.code : error;
    }
  };
  expect(codeOf([{ lineId: 'l1', quantity: 1 }])).toBe('unknown');
  expect(
    codeOf([
      { lineId: 'l0', quantity: 1 },
      { lineId: 'l0', quantity: 0 },
    ]),
  ).toBe('twice');
  expect(codeOf([{ lineId: 'l0', quantity: 0 }])).toBe('empty');
});
