'use client';

import { onDemand } from '@/components/ui/on-demand';
import { loadPress } from '@/lib/checkout/load-press';

/** Parts of the form that need script, each in its own. They take everything from the checkout around them. */
export const liveParts = {
  slots: onDemand(() => import('./slot-picker').then((module) => module.SlotPicker)),
  coupon: onDemand(() => import('./coupon-field').then((module) => module.CouponField)),
  cash: onDemand(() => import('./cash-given').then((module) => module.CashGiven)),
};

/** Parts around the form: what lies in the basket, and the moments after the press. */
export const orderBody = onDemand(() => import('./order-body').then((module) => module.OrderBody));
export const issueSummary = onDemand(() => import('./issue-summary').then((module) => module.IssueSummary));
export const phaseNotice = onDemand(() => import('./phase-notice').then((module) => module.PhaseNotice));
export const priceChangeSheet = onDemand(() =>
  import('./price-change-sheet').then((module) => module.PriceChangeSheet),
);
export const checkoutOver = onDemand(() => import('./checkout-over').then((module) => module.CheckoutOver));

/** Loads everything while nobody waits for it, so that no press ever does, with or without a network. */
export function loadLiveParts(): void {
  const around = [orderBody, issueSummary, phaseNotice, priceChangeSheet, checkoutOver];
  for (const part of [...Object.values(liveParts), ...around]) part.load();
  void loadPress();
}
