/** What stands in the column of new orders: those that wait, and those that have just left, in one order. */
import type { BoardOrder } from '@/contract/schemas/board';
import type { Departure } from './departures';

export interface Standing {
  readonly order: BoardOrder;
  readonly departure: Departure | null;
}

/** Oldest first, so that a departure keeps the place its order had. */
export function standingOf(
  orders: readonly BoardOrder[],
  departures: readonly Departure[],
): readonly Standing[] {
  const left = new Set(departures.map((departure) => departure.order.id));
  return [
    ...orders.filter((order) => !left.has(order.id)).map((order) => ({ order, departure: null })),
    ...departures.map((departure) => ({ order: departure.order, departure })),
  ].sort(
    (a, b) =>
      a.order.times.placedAt.localeCompare(b.order.times.placedAt) || a.order.id.localeCompare(b.order.id),
  );
}

/** The orders without those still being stamped here: they come into their next column when the stamp is dry. */
export function settledOf(
  orders: readonly BoardOrder[],
  departures: readonly Departure[],
): readonly BoardOrder[] {
  const stamped = new Set(
    departures.filter((departure) => departure.own).map((departure) => departure.order.id),
  );
  return stamped.size === 0 ? orders : orders.filter((order) => !stamped.has(order.id));
}
