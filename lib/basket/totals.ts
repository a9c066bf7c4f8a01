/** Sums over lines as last seen. They tell a person roughly where they stand; the server makes the price. */
import type { BasketLine } from '@/contract/schemas/basket';
import type { Basket, Baskets, LineItem } from './types';

/** The item with its options, once, in the smallest unit of the currency. */
export function unitMinor(line: Pick<LineItem, 'priceMinor' | 'options'>): number {
  return line.options.reduce((sum, option) => sum + option.priceMinor * option.quantity, line.priceMinor);
}

/** A line with its quantity. */
export function lineTotalMinor(line: Pick<LineItem, 'priceMinor' | 'options' | 'quantity'>): number {
  return unitMinor(line) * line.quantity;
}

/** All lines, without fees. */
export function basketTotalMinor(basket: Basket): number {
  return basket.lines.reduce((sum, line) => sum + lineTotalMinor(line), 0);
}

/** How many dishes lie in one basket, or in all of them. */
export function basketCount(baskets: Basket | Baskets | null): number {
  if (!baskets) return 0;
  const all = 'lines' in baskets ? [baskets] : baskets;
  return all.reduce((sum, basket) => sum + basket.lines.reduce((count, line) => count + line.quantity, 0), 0);
}

/** The lines as the server wants them: what was chosen, without names and prices. */
export function toOrderLines(basket: Basket): BasketLine[] {
  return basket.lines.map((line) => ({
    lineId: line.lineId,
    itemId: line.itemId,
    quantity: line.quantity,
    options: line.options.map(({ optionId, quantity }) => ({ optionId, quantity })),
    ...(line.note ? { note: line.note } : {}),
  }));
}
