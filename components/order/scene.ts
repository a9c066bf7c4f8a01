/** What is going on with an order, in the few scenes that its screen has a sentence for. */
import type { Order } from '@/contract/schemas/order';

export type Scene =
  | 'placed'
  | 'accepted'
  | 'preparing'
  | 'ready'
  | 'on_way'
  | 'at_door'
  | 'delivered'
  | 'collected'
  | 'undelivered'
  | 'rejected'
  | 'expired'
  | 'cancelled';

/** The scene of an order; on its way and at the door differ for who waits behind it. */
export function sceneOf(order: Pick<Order, 'status' | 'delivery'>): Scene {
  if (order.status !== 'out_for_delivery') return order.status;
  return order.delivery?.status === 'at_dropoff' ? 'at_door' : 'on_way';
}

/** Whether it is still on its way, so that an arrival time and a map mean something. */
export function isUnderWay(scene: Scene): boolean {
  return ['accepted', 'preparing', 'ready', 'on_way', 'at_door'].includes(scene);
}

/** Rejected, expired or cancelled: nothing will arrive. */
export function hasEndedWithoutFood(scene: Scene): boolean {
  return scene === 'rejected' || scene === 'expired' || scene === 'cancelled';
}

export const stampWords = ['accepted', 'cooking', 'delivering', 'arrived'] as const;
export type StampState = 'done' | 'now' | 'todo';

/** The four seals: which are pressed, and which one is the step of this moment. */
export function stampsOf(scene: Scene): readonly StampState[] {
  const at: Record<Scene, number> = {
    placed: -1,
    accepted: 0,
    preparing: 1,
    ready: 1,
    on_way: 2,
    at_door: 2,
    delivered: 3,
    collected: 3,
    undelivered: 2,
    rejected: -1,
    expired: -1,
    cancelled: -1,
  };
  return stampWords.map((_, index) => {
    if (index > at[scene]) return 'todo';
    return index === at[scene] ? 'now' : 'done';
  });
}

/** A rider's position older than this is shown as what it is: old. */
const positionIsOldAfterMs = 60_000;

/** Whether the rider's position was said more than a minute before `now`. Both are instants of the server. */
export function isPositionOld(positionAt: string | null, now: string): boolean {
  return positionAt !== null && Date.parse(now) - Date.parse(positionAt) > positionIsOldAfterMs;
}
