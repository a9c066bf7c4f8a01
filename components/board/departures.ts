/**
 * What stays standing when a new order leaves its column. A card that vanished would pull the next one under
 * the finger, and a cancelled order must be seen: so it stays, stamped or grey, until its time or a press.
 */
import type { BoardOrder } from '@/contract/schemas/board';

export type DepartureKind = 'accepted' | 'rejected' | 'cancelled' | 'expired';

export interface Departure {
  readonly order: BoardOrder;
  readonly kind: DepartureKind;
  /** Whether it was pressed on this device; otherwise the card says who did it. */
  readonly own: boolean;
  /** Device time when it may go by itself; null stays until dismissed. */
  readonly goesAtMs: number | null;
}

/** Long enough to read the stamp, short enough not to be in the way. */
const ownStaysMs = 1_300;
const othersStaysMs = 6_000;

function kindOf(order: BoardOrder): DepartureKind {
  switch (order.status) {
    case 'rejected':
    case 'cancelled':
    case 'expired':
      return order.status;
    default:
      return 'accepted';
  }
}

/** The departure of an order that was new before and is not now. */
export function departureOf(order: BoardOrder, own: boolean, nowMs: number): Departure {
  const kind = kindOf(order);
  const mustBeSeen = !own && (kind === 'cancelled' || kind === 'expired');
  const goesAtMs = mustBeSeen ? null : nowMs + (own ? ownStaysMs : othersStaysMs);
  return { order, kind, own, goesAtMs };
}

/**
 * The departures after the board changed: those still standing, and one for each order of `before` that was
 * new and is not any more. An order that the server no longer lists leaves without one.
 */
export function nextDepartures(
  standing: readonly Departure[],
  before: readonly BoardOrder[],
  after: readonly BoardOrder[],
  pressed: ReadonlySet<string>,
  nowMs: number,
): readonly Departure[] {
  const wereNew = new Set(before.filter((order) => order.status === 'placed').map((order) => order.id));
  const left = after.filter((order) => wereNew.has(order.id) && order.status !== 'placed');
  if (left.length === 0) return standing;
  const gone = new Set(left.map((order) => order.id));
  return [
    ...standing.filter((departure) => !gone.has(departure.order.id)),
    ...left.map((order) => departureOf(order, pressed.has(order.id), nowMs)),
  ];
}
