/** What changed between the price a person agreed to and the price now. */
import type { PriceBreakdown } from '@/contract/money';
import type { Quote } from '@/contract/schemas/basket';
import type { LocalizedText } from '@/contract/text';

const parts = ['discountMinor', 'deliveryFeeMinor', 'smallOrderFeeMinor', 'tipMinor'] as const;
export type PricePart = (typeof parts)[number];

/** Old → new; null is "was not there" and "is not there any more". */
export type PriceDifference = { readonly from: number | null; readonly to: number | null } & (
  | { readonly kind: 'line'; readonly lineId: string; readonly name: LocalizedText }
  | { readonly kind: PricePart }
);

type Priced = Pick<Quote, 'lines'> & { readonly price: PriceBreakdown };

/** Line by line, then the fees; what stayed the same is left out. */
export function priceDifferences(agreed: Priced, now: Priced): PriceDifference[] {
  const before = new Map(agreed.lines.map((line) => [line.lineId, line]));
  const after = new Map(now.lines.map((line) => [line.lineId, line]));
  const ids = new Set([...before.keys(), ...after.keys()]);
  const lines = [...ids].flatMap((lineId): PriceDifference[] => {
    const name = (after.get(lineId) ?? before.get(lineId))?.name;
    const from = before.get(lineId)?.totalMinor ?? null;
    const to = after.get(lineId)?.totalMinor ?? null;
    return from === to || !name ? [] : [{ kind: 'line', lineId, name, from, to }];
  });
  const fees = parts.flatMap((kind): PriceDifference[] => {
    const [from, to] = [agreed.price[kind], now.price[kind]];
    return from === to ? [] : [{ kind, from, to }];
  });
  return [...lines, ...fees];
}
