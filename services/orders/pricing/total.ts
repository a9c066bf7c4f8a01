/** From lines and fees to a total that adds up to the won. */
import { maxAmountMinor, type PriceBreakdown, sumOf } from '@/contract/money';

/** The value-added tax contained in a total (10 % on top of the net price), rounded half up. */
export function vatContainedMinor(totalMinor: number): number {
  return Math.floor((2 * totalMinor + 11) / 22);
}

/** Larger sums cannot be ordered; they are shown as the largest there is. */
const shown = (amountMinor: number) => Math.min(amountMinor, maxAmountMinor);

/** All amounts are whole won, zero or more; a discount never exceeds what it is taken from. */
export function breakdown(parts: {
  subtotalMinor: number;
  deliveryFeeMinor: number;
  discountMinor?: number;
  smallOrderFeeMinor?: number;
  tipMinor?: number;
}): PriceBreakdown {
  const price = {
    currency: 'KRW' as const,
    subtotalMinor: shown(parts.subtotalMinor),
    discountMinor: shown(Math.min(parts.discountMinor ?? 0, parts.subtotalMinor)),
    deliveryFeeMinor: shown(parts.deliveryFeeMinor),
    smallOrderFeeMinor: shown(parts.smallOrderFeeMinor ?? 0),
    tipMinor: shown(parts.tipMinor ?? 0),
  };
  const totalMinor = shown(sumOf(price));
  return { ...price, totalMinor, vatMinor: vatContainedMinor(totalMinor) };
}
