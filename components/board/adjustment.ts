/** Fewer of what was ordered: what to send, and what the order would cost then. */
import type { BoardOrder } from '@/contract/schemas/board';

/** How many of a line the kitchen can make, by line id; absent is all of it. */
export type Kept = Readonly<Record<string, number>>;

type Adjustable = Pick<BoardOrder, 'lines' | 'price'>;

const keptOf = (kept: Kept, lineId: string, ordered: number) => kept[lineId] ?? ordered;

/** The lines that change. */
export function changesOf({ lines }: Adjustable, kept: Kept): { lineId: string; quantity: number }[] {
  return lines.flatMap(({ lineId, quantity }) => {
    const next = keptOf(kept, lineId, quantity);
    return next === quantity ? [] : [{ lineId, quantity: next }];
  });
}

/** Whether anything would be left to cook: an order without lines is a cancellation. */
export function leavesSomething({ lines }: Adjustable, kept: Kept): boolean {
  return lines.some(({ lineId, quantity }) => keptOf(kept, lineId, quantity) > 0);
}

/**
 * What the order costs afterwards, in minor units: the server's arithmetic, where fees stay as agreed and a
 * discount never exceeds what it is given on.
 */
export function totalAfter({ lines, price }: Adjustable, kept: Kept): number {
  const subtotal = lines.reduce(
    (sum, line) => sum + line.unitMinor * keptOf(kept, line.lineId, line.quantity),
    0,
  );
  const rest = price.totalMinor - price.subtotalMinor + price.discountMinor;
  return subtotal - Math.min(price.discountMinor, subtotal) + rest;
}
