/** Amounts that people type: a tip of their own, the note they will pay with. */
import { maxTipMinor } from '@/contract/limits';
import type { PricedChoices } from './form';

/**
 * Whole won as typed: `3000`, `3,000원`, `３０００`. Null where it is no whole amount; nothing is ever guessed from a
 * decimal point or a minus.
 */
export function parseWon(typed: string): number | null {
  const digits = typed.normalize('NFKC').replace(/[\s,₩]|원$/g, '');
  return /^\d{1,9}$/.test(digits) ? Number(digits) : null;
}

/** The tip of the form, or null where the amount typed is none, or more than one may give. */
export function tipMinorOf({ serviceType, tip, otherTip }: PricedChoices): number | null {
  if (serviceType === 'pickup') return 0;
  if (tip !== 'other') return Number(tip);
  if (otherTip.trim() === '') return 0;
  const amount = parseWon(otherTip);
  return amount !== null && amount <= maxTipMinor ? amount : null;
}

/** Notes one could pay `totalMinor` with: the next 5,000, 10,000 and 50,000, without those that are the same. */
export function cashSuggestions(totalMinor: number): number[] {
  const next = [5_000, 10_000, 50_000].map((note) => Math.ceil(totalMinor / note) * note);
  return [...new Set(next)].filter((amount) => amount > totalMinor);
}
