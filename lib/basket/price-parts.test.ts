import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sumOf } from '@/contract/money';
import { knownTotalMinor, priceParts } from './price-parts';

const won = fc.integer({ min: 0, max: 1_000_000 });
const priced = fc
  .record({
    subtotalMinor: won,
    discountMinor: won,
    deliveryFeeMinor: won,
    smallOrderFeeMinor: won,
    tipMinor: won,
  })
  .map((parts) => {
    const amounts = { ...parts, discountMinor: Math.min(parts.discountMinor, parts.subtotalMinor) };
    return { ...amounts, currency: 'KRW' as const, totalMinor: sumOf(amounts), vatMinor: 0 };
  });

test('what is shown adds up to the total that is shown, to the won', () => {
  fc.assert(
    fc.property(priced, fc.constantFrom('known' as const, 'unknown' as const), (price, delivery) => {
      const shown = priceParts(price, delivery);
      const sum = shown.reduce((total, part) => total + (part.amountMinor ?? 0), 0);
      expect(sum).toBe(knownTotalMinor(price, delivery));
    }),
  );
});

test('fetched food says nothing of a delivery; a free delivery is worth saying', () => {
  const price = {
    currency: 'KRW' as const,
    subtotalMinor: 9000,
    discountMinor: 0,
    deliveryFeeMinor: 0,
    smallOrderFeeMinor: 0,
    tipMinor: 0,
    totalMinor: 9000,
    vatMinor: 818,
  };
  expect(priceParts(price, 'none').map(({ name }) => name)).toEqual(['subtotal']);
  expect(priceParts(price, 'known')).toEqual([
    { name: 'subtotal', amountMinor: 9000 },
    { name: 'delivery', amountMinor: 0 },
  ]);
});
