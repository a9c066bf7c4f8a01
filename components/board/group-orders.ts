/** Which column an order stands in. Every status has one; oldest first, so that what is new is appended. */
import type { BoardOrder } from '@/contract/schemas/board';
import type { OrderStatus } from '@/contract/states/order';

export const columns = ['new', 'cooking', 'ready', 'out', 'done'] as const;
export type Column = (typeof columns)[number];

/** Every status has its column; page script knows the statuses from here, without the state machine. */
export const columnOfStatus: Readonly<Record<OrderStatus, Column>> = {
  placed: 'new',
  accepted: 'cooking',
  preparing: 'cooking',
  ready: 'ready',
  out_for_delivery: 'out',
  delivered: 'done',
  collected: 'done',
  undelivered: 'out',
  rejected: 'done',
  expired: 'done',
  cancelled: 'done',
};

/** The column of an order. */
export function columnOf(order: Pick<BoardOrder, 'status'>): Column {
  return columnOfStatus[order.status];
}

/** When an order came into its column. A column sorted by it grows at its end only. */
function enteredAt(order: BoardOrder): string {
  const { times } = order;
  switch (columnOf(order)) {
    case 'new':
      return times.placedAt;
    case 'cooking':
      return times.acceptedAt ?? times.placedAt;
    case 'ready':
      return times.readyAt ?? times.placedAt;
    case 'out':
      return times.pickedUpAt ?? times.placedAt;
    case 'done':
      return times.deliveredAt ?? times.collectedAt ?? times.endedAt ?? times.placedAt;
  }
}

function byEntry(a: BoardOrder, b: BoardOrder): number {
  return enteredAt(a).localeCompare(enteredAt(b)) || a.id.localeCompare(b.id);
}

/** All columns; oldest first, but what ended last stands on top of `done`. */
export function groupOrders(orders: readonly BoardOrder[]): Record<Column, BoardOrder[]> {
  const groups: Record<Column, BoardOrder[]> = { new: [], cooking: [], ready: [], out: [], done: [] };
  for (const order of [...orders].sort(byEntry)) groups[columnOf(order)].push(order);
  groups.done.reverse();
  return groups;
}
