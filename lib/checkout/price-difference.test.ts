import { expect, test } from 'vitest';
import type { PricedLine } from '@/contract/schemas/basket';
import { priceDifferences } from './price-difference';

const line = (lineId: string, totalMinor: number): PricedLine => ({
  lineId,
  itemId: lineId,
  name: { ko: lineId, en: lineId },
  quantity: 1,
  options: [],
  note: '',
  unitMinor: totalMinor,
  totalMinor,
});
const priced = (lines: PricedLine[], deliveryFeeMinor = 2000) => ({
  lines,
  price: {
    currency: 'KRW' as const,
    subtotalMinor: 0,
    discountMinor: 0,
    deliveryFeeMinor,
    smallOrderFeeMinor: 0,
    tipMinor: 0,
    totalMinor: 0,
    vatMinor: 0,
  },
});

test('only what changed is told: a dearer line, one that is gone, one that is new, a fee', () => {
  const agreed = priced([line('soup', 9000), line('rice', 1000), line('egg', 500)]);
  const now = priced([line('soup', 9500), line('rice', 1000), line('tea', 2000)], 3000);
  expect(priceDifferences(agreed, now)).toEqual([
    { kind: 'line', lineId: 'soup', name: { ko: 'soup', en: 'soup' }, from: 9000, to: 9500 },
    { kind: 'line', lineId: 'egg', name: { ko: 'egg', en: 'egg' }, from: 500, to: null },
    { kind: 'line', lineId: 'tea', name: { ko: 'tea', en: 'tea' }, from: null, to: 2000 },
    { kind: 'deliveryFeeMinor', from: 2000, to: 3000 },
  ]);
  expect(priceDifferences(now, now)).toEqual([]);
});
