/** The history as it stands: the list that was read, brought up to date by what is heard live. */
import type { ActiveOrder } from '@/contract/schemas/active';
import type { OrderSummary } from '@/contract/schemas/order';
import type { OrderStatus } from '@/contract/states/order';

const received: readonly OrderStatus[] = ['delivered', 'collected'];
const ended: readonly OrderStatus[] = ['rejected', 'expired', 'cancelled'];

export const historyKinds = ['all', 'received', 'ended'] as const;
export type HistoryKind = (typeof historyKinds)[number];

const isOver = ({ status }: OrderSummary) => received.includes(status) || ended.includes(status);

export interface History {
  /** Newest first. */
  readonly running: readonly ActiveOrder[];
  readonly past: readonly OrderSummary[];
  /** Something that ran when the list was read is not heard of any more: it ended while nobody listened. */
  readonly isOutdated: boolean;
}

export function historyOf(listed: readonly OrderSummary[], active: readonly ActiveOrder[]): History {
  const heard = new Map(active.map((order) => [order.id, order]));
  const known = new Set(listed.map(({ id }) => id));
  const newest = (a: OrderSummary, b: OrderSummary) => b.placedAt.localeCompare(a.placedAt);
  const all = [
    ...active.filter(({ id }) => !known.has(id)),
    ...listed.map((order) => heard.get(order.id) ?? order),
  ];
  return {
    running: active.filter(({ hasEnded }) => !hasEnded).toSorted(newest),
    past: all.filter(isOver).toSorted(newest),
    isOutdated: listed.some((order) => !isOver(order) && !heard.has(order.id)),
  };
}

export function isOfKind(kind: HistoryKind, { status }: OrderSummary): boolean {
  return kind === 'all' || (kind === 'received' ? received : ended).includes(status);
}
