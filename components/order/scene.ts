/** What is going on with an order, in the few scenes that its screen has a sentence for. */
import type { Order } from '@/contract/schemas/order';

export type Scene =
  | 'placed'
  /** Accepted, for later: nobody cooks yet. */
  | 'scheduled'
  | 'accepted'
  | 'preparing'
  | 'ready'
  /** Ready at the counter: to be fetched. */
  | 'to_fetch'
  | 'on_way'
  | 'at_door'
  | 'delivered'
  | 'collected'
  | 'undelivered'
  /** Nobody was met at the door, and the bag goes back. */
  | 'returning'
  | 'rejected'
  | 'expired'
  | 'cancelled';

type Standing = Pick<Order, 'status' | 'serviceType'> & {
  readonly delivery: Pick<NonNullable<Order['delivery']>, 'status'> | null;
  readonly scheduledFor: Order['scheduledFor'];
};

/** The scene of an order; on its way and at the door differ for who waits behind it. */
export function sceneOf(order: Standing): Scene {
  switch (order.status) {
    case 'accepted':
      return order.scheduledFor ? 'scheduled' : 'accepted';
    case 'ready':
      return order.serviceType === 'pickup' ? 'to_fetch' : 'ready';
    case 'out_for_delivery':
      return order.delivery?.status === 'at_dropoff' ? 'at_door' : 'on_way';
    case 'undelivered':
      return order.delivery?.status === 'returning' ? 'returning' : 'undelivered';
    default:
      return order.status;
  }
}

/** Whether it is still on its way, so that an arrival time and a map mean something. */
export function isUnderWay(scene: Scene): boolean {
  return ['scheduled', 'accepted', 'preparing', 'ready', 'to_fetch', 'on_way', 'at_door'].includes(scene);
}

/** Rejected, expired or cancelled: nothing will arrive. */
export function hasEndedWithoutFood(scene: Scene): boolean {
  return scene === 'rejected' || scene === 'expired' || scene === 'cancelled';
}

/** Whether nothing more will happen by itself. */
export function isOver(scene: Scene): boolean {
  return hasEndedWithoutFood(scene) || scene === 'delivered' || scene === 'collected';
}

/** Whether one may cancel (`free`), has to ask for it (`ask`), or neither. */
export function cancelPhaseOf(scene: Scene): 'free' | 'ask' | null {
  if (scene === 'placed') return 'free';
  return ['scheduled', 'accepted', 'preparing', 'ready', 'to_fetch'].includes(scene) ? 'ask' : null;
}

/** The words of the four seals: a delivery's and a pick-up order's. */
export const stampWords = {
  delivery: ['accepted', 'cooking', 'delivering', 'arrived'],
  pickup: ['accepted', 'cooking', 'prepared', 'fetched'],
} as const;
export type StampState = 'done' | 'now' | 'todo';

/** Which seal is the step of this moment; all before it are pressed. -1 where none is. */
const stampAt: Readonly<Record<Scene, number>> = {
  placed: -1,
  scheduled: 0,
  accepted: 0,
  preparing: 1,
  ready: 1,
  to_fetch: 2,
  on_way: 2,
  at_door: 2,
  delivered: 3,
  collected: 3,
  undelivered: 2,
  returning: 2,
  rejected: -1,
  expired: -1,
  cancelled: -1,
};

/** The four seals: which are pressed, and which one is the step of this moment. */
export function stampsOf(scene: Scene): readonly StampState[] {
  return stampWords.delivery.map((_, index) => {
    if (index > stampAt[scene]) return 'todo';
    return index === stampAt[scene] ? 'now' : 'done';
  });
}

/** When each seal was pressed, as instants; null where it was not, or nobody wrote it down. */
export function stampTimesOf({ serviceType, times }: Pick<Order, 'serviceType' | 'times'>) {
  return serviceType === 'pickup'
    ? [times.acceptedAt, times.preparingAt, times.readyAt, times.collectedAt]
    : [times.acceptedAt, times.preparingAt, times.pickedUpAt, times.deliveredAt];
}

/** A rider's position older than this is shown as what it is: old. */
const positionIsOldAfterMs = 60_000;

/** Whether the rider's position was said more than a minute before `now`. Both are instants of the server. */
export function isPositionOld(positionAt: string | null, now: string): boolean {
  return positionAt !== null && Date.parse(now) - Date.parse(positionAt) > positionIsOldAfterMs;
}
