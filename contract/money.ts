/** Money: integers in the currency's smallest unit. KRW has no decimals, so 11,500원 is 11500. */
import * as z from 'zod';

export const currencies = ['KRW'] as const;
export type Currency = (typeof currencies)[number];
export const CurrencySchema = z.enum(currencies);

/** Larger than any order, small enough that sums stay exact. */
export const maxAmountMinor = 100_000_000;

/** A price or a fee: zero or more, whole. */
export const AmountMinorSchema = z.int().min(0).max(maxAmountMinor);

/**
 * How a total is made. All amounts are whole won and `totalMinor` is exactly
 * `subtotalMinor − discountMinor + deliveryFeeMinor + smallOrderFeeMinor + tipMinor`.
 * `vatMinor` is the tax contained in the total (부가세 포함), never added to it.
 */
export const PriceBreakdownSchema = z.object({
  currency: CurrencySchema,
  subtotalMinor: AmountMinorSchema,
  discountMinor: AmountMinorSchema,
  deliveryFeeMinor: AmountMinorSchema,
  smallOrderFeeMinor: AmountMinorSchema,
  tipMinor: AmountMinorSchema,
  totalMinor: AmountMinorSchema,
  vatMinor: AmountMinorSchema,
});
export type PriceBreakdown = z.infer<typeof PriceBreakdownSchema>;

/** The sum that `totalMinor` must equal. */
export function sumOf(price: Omit<PriceBreakdown, 'totalMinor' | 'vatMinor' | 'currency'>): number {
  return (
    price.subtotalMinor -
    price.discountMinor +
    price.deliveryFeeMinor +
    price.smallOrderFeeMinor +
    price.tipMinor
  );
}
