/** What can happen to baskets, as pure steps from one state to the next. */
import { maxLines, maxQuantity } from '@/contract/limits';
import { lineIdentity } from './line-identity';
import type { Basket, BasketOwner, Baskets, LineChoice, LineItem } from './types';

/** What was taken out last, so that it can be put back where it stood. */
export interface Removal extends BasketOwner {
  readonly removed: readonly { readonly index: number; readonly line: LineItem }[];
}

/** Adds a choice to the restaurant's basket; an identical line grows instead. Other baskets stay as they are. */
export function withLine(baskets: Baskets, owner: BasketOwner, choice: LineChoice, lineId: string): Baskets {
  const basket = baskets.find((each) => each.restaurantId === owner.restaurantId);
  const lines = basket?.lines ?? [];
  const identity = lineIdentity(choice);
  const same = lines.find((line) => lineIdentity(line) === identity);
  if (!same && lines.length >= maxLines) return baskets;
  const grown = same
    ? lines.map((line) =>
        line === same
          ? { ...choice, lineId: line.lineId, quantity: atMost(line.quantity + choice.quantity) }
          : line,
      )
    : [...lines, { ...choice, note: choice.note.trim(), lineId, quantity: atMost(choice.quantity) }];
  return toFront(baskets, { ...owner, lines: grown });
}

/** Sets how many; more than the limit is the limit. Below one there is no such line: use `withoutLines`. */
export function withQuantity(
  baskets: Baskets,
  restaurantId: string,
  lineId: string,
  quantity: number,
): Baskets {
  if (!Number.isInteger(quantity) || quantity < 1) return baskets;
  return baskets.map((basket) =>
    basket.restaurantId === restaurantId
      ? {
          ...basket,
          lines: basket.lines.map((line) =>
            line.lineId === lineId ? { ...line, quantity: atMost(quantity) } : line,
          ),
        }
      : basket,
  );
}

/**
 * Puts another choice where a line stood, for instance with other options. Where that makes it the same as a line
 * beside it, the two become one. A line that is gone meanwhile is added again.
 */
export function withChangedLine(
  baskets: Baskets,
  owner: BasketOwner,
  lineId: string,
  choice: LineChoice,
): Baskets {
  const basket = baskets.find((each) => each.restaurantId === owner.restaurantId);
  if (!basket?.lines.some((line) => line.lineId === lineId)) return withLine(baskets, owner, choice, lineId);
  const identity = lineIdentity(choice);
  const twin = basket.lines.find((line) => line.lineId !== lineId && lineIdentity(line) === identity);
  const quantity = atMost(choice.quantity + (twin?.quantity ?? 0));
  const changed = { ...choice, note: choice.note.trim(), lineId, quantity };
  const lines = basket.lines
    .filter((line) => line !== twin)
    .map((line) => (line.lineId === lineId ? changed : line));
  return toFront(baskets, { ...owner, lines });
}

/** Takes lines out, and says what was taken. A basket without lines ends. */
export function withoutLines(
  baskets: Baskets,
  restaurantId: string,
  isOut: (line: LineItem) => boolean,
): { baskets: Baskets; removal: Removal | null } {
  const basket = baskets.find((each) => each.restaurantId === restaurantId);
  if (!basket) return { baskets, removal: null };
  const removed = basket.lines.flatMap((line, index) => (isOut(line) ? [{ index, line }] : []));
  if (removed.length === 0) return { baskets, removal: null };
  const lines = basket.lines.filter((line) => !isOut(line));
  return {
    baskets: baskets.flatMap((each) => {
      if (each !== basket) return [each];
      return lines.length === 0 ? [] : [{ ...basket, lines }];
    }),
    removal: { restaurantId, restaurantName: basket.restaurantName, removed },
  };
}

/** Puts back what was taken out, where it stood; what was added meanwhile stays, and an equal line grows. */
export function withRestored(baskets: Baskets, removal: Removal): Baskets {
  const basket = baskets.find((each) => each.restaurantId === removal.restaurantId);
  const lines = [...(basket?.lines ?? [])];
  for (const { index, line } of removal.removed) {
    const twin = lines.findIndex((each) => lineIdentity(each) === lineIdentity(line));
    const found = lines[twin];
    if (found) lines[twin] = { ...found, quantity: atMost(found.quantity + line.quantity) };
    else lines.splice(Math.min(index, lines.length), 0, line);
  }
  const { restaurantId, restaurantName } = removal;
  return toFront(baskets, { restaurantId, restaurantName, lines });
}

function toFront(baskets: Baskets, basket: Basket): Baskets {
  return [basket, ...baskets.filter((each) => each.restaurantId !== basket.restaurantId)];
}

function atMost(quantity: number): number {
  return Math.min(quantity, maxQuantity);
}
