/** Fees by distance, in whole won. */
import type { DeliveryTerms } from '@/contract/schemas/restaurant';

const stepMetres = 500;

/**
 * What the customer pays for the way: the base fee, and `perStepMinor` for each started 500 m beyond what the
 * base includes. Nothing from `freeFromMinor` on, where that is set.
 */
export function deliveryFeeMinor(
  terms: DeliveryTerms,
  distanceMetres: number,
  subtotalMinor: number,
): number {
  if (terms.freeFromMinor > 0 && subtotalMinor >= terms.freeFromMinor) return 0;
  const beyond = Math.max(0, distanceMetres - terms.includedMetres);
  return terms.baseFeeMinor + Math.ceil(beyond / stepMetres) * terms.perStepMinor;
}

/** What the rider earns for the way from restaurant to door. */
export function riderFeeMinor(distanceMetres: number): number {
  const beyond = Math.max(0, distanceMetres - 1_000);
  return 3_000 + Math.ceil(beyond / stepMetres) * 500;
}
