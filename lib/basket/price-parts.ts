/** The parts of a total as they are shown: in their order, without those that are nothing. */
import type { PriceBreakdown } from '@/contract/money';

/** Whether the delivery has its price: `unknown` without a place to bring it to, `none` for fetched food. */
export type DeliveryPricing = 'known' | 'unknown' | 'none';

export interface PricePart {
  readonly name: 'subtotal' | 'discount' | 'delivery' | 'smallOrder' | 'tip';
  /** Negative where it takes something off; null for a fee that is not known yet. */
  readonly amountMinor: number | null;
}

/** Parts that are zero are left out, except food, and delivery, whose "free" is worth saying. */
export function priceParts(price: PriceBreakdown, delivery: DeliveryPricing): PricePart[] {
  const fee = delivery === 'known' ? price.deliveryFeeMinor : null;
  const parts: readonly (PricePart & { shown: boolean })[] = [
    { name: 'subtotal', amountMinor: price.subtotalMinor, shown: true },
    { name: 'discount', amountMinor: -price.discountMinor, shown: price.discountMinor > 0 },
    { name: 'delivery', amountMinor: fee, shown: delivery !== 'none' },
    { name: 'smallOrder', amountMinor: price.smallOrderFeeMinor, shown: price.smallOrderFeeMinor > 0 },
    { name: 'tip', amountMinor: price.tipMinor, shown: price.tipMinor > 0 },
  ];
  return parts.filter(({ shown }) => shown).map(({ name, amountMinor }) => ({ name, amountMinor }));
}

/** What the parts that are known add up to. */
export function knownTotalMinor(price: PriceBreakdown, delivery: DeliveryPricing): number {
  return delivery === 'unknown' ? price.totalMinor - price.deliveryFeeMinor : price.totalMinor;
}
