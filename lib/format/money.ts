/** The one formatter of money. */
import type { Locale } from '@/contract/text';

const grouped = new Intl.NumberFormat('en-US', { maximumFractionDigits: 0 });

/** Whole won as the language writes them: `23,500원`, `₩23,500`. */
export function formatMoney(amountMinor: number, locale: Locale): string {
  const digits = grouped.format(Math.abs(amountMinor));
  const sign = amountMinor < 0 ? '−' : '';
  return locale === 'ko' ? `${sign}${digits}원` : `${sign}₩${digits}`;
}
