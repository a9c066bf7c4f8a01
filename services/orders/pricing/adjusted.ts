/** What becomes of lines and price when the kitchen cannot serve all of an order. */
import type * as z from 'zod';
import type { FieldError } from '@/contract/errors';
import type { PriceBreakdown } from '@/contract/money';
import type { PricedLine } from '@/contract/schemas/basket';
import type { AdjustOrderRequestSchema } from '@/contract/schemas/board';
import { Refusal } from '@/services/kit/refusal';
import { type Finder, priceLines } from './lines';
import { breakdown } from './total';

export type Change = z.output<typeof AdjustOrderRequestSchema>['changes'][number];

export interface Adjustable {
  readonly lines: readonly PricedLine[];
  readonly price: PriceBreakdown;
}

function wrong(field: string, code: string, message: string): never {
  const error: FieldError = { field, code, message };
  throw new Refusal('VALIDATION_FAILED', { errors: [error] });
}

function changedLine(line: PricedLine, change: Change, index: number, find: Finder): PricedLine | null {
  if (change.quantity === 0) return null;
  if (change.quantity > line.quantity) wrong(`changes.${index}.quantity`, 'too_big', 'more than was ordered');
  if (!change.replacement) {
    return { ...line, quantity: change.quantity, totalMinor: line.unitMinor * change.quantity };
  }
  const wanted = { lineId: line.lineId, quantity: change.quantity, note: line.note, ...change.replacement };
  const { lines, issues } = priceLines(find, [wanted]);
  const [replaced] = lines;
  // Its portions are in the order already, also when they were the last.
  const sameDish = change.replacement.itemId === line.itemId;
  if (!replaced || issues.some(({ code }) => !(sameDish && code === 'ITEM_UNAVAILABLE'))) {
    wrong(`changes.${index}.replacement`, 'unavailable', 'not on the menu as it stands');
  }
  if (replaced.totalMinor > line.totalMinor) {
    wrong(`changes.${index}.replacement`, 'too_big', 'dearer than the line it replaces');
  }
  return replaced;
}

/** The lines after all changes; at least one remains, or it would be a cancellation. */
function changedLines(lines: readonly PricedLine[], changes: readonly Change[], find: Finder): PricedLine[] {
  for (const [index, { lineId }] of changes.entries()) {
    const field = `changes.${index}.lineId`;
    if (!lines.some((line) => line.lineId === lineId)) wrong(field, 'unknown', 'not a line of this order');
    if (changes.findIndex((each) => each.lineId === lineId) < index) wrong(field, 'twice', 'changed before');
  }
  const left = lines.flatMap((line) => {
    const index = changes.findIndex((change) => change.lineId === line.lineId);
    const change = changes[index];
    const changed = change ? changedLine(line, change, index, find) : line;
    return changed ? [changed] : [];
  });
  if (left.length === 0) wrong('changes', 'empty', 'nothing would be left; cancel the order instead');
  return left;
}

/**
 * Fees stay as agreed, the discount shrinks with the subtotal where it must, and the sum of all lines is the new
 * subtotal. It never costs more than before.
 * @throws {Refusal} VALIDATION_FAILED
 */
export function adjusted(order: Adjustable, changes: readonly Change[], find: Finder): Adjustable {
  const lines = changedLines(order.lines, changes, find);
  const subtotalMinor = lines.reduce((sum, line) => sum + line.totalMinor, 0);
  return { lines, price: breakdown({ ...order.price, subtotalMinor }) };
}

/** What has to be taken from counted portions for it: of a line's present dish they were taken before. */
export function replacements(
  lines: readonly PricedLine[],
  changes: readonly Change[],
): { itemId: string; quantity: number }[] {
  const dishOf = new Map(lines.map(({ lineId, itemId }) => [lineId, itemId]));
  return changes.flatMap(({ lineId, quantity, replacement }) =>
    replacement && quantity > 0 && replacement.itemId !== dishOf.get(lineId)
      ? [{ itemId: replacement.itemId, quantity }]
      : [],
  );
}
