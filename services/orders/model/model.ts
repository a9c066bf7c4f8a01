/** A reference model of orders, small enough to be read in one go; the engine is compared with it step by step. */

/** What was wrong with an order, and what the kitchen said to it. */
export interface ModelProblem {
  status: string;
  refundMinor: number;
}

export interface ModelOrder {
  kind: 'delivery' | 'pickup';
  status: string;
  payment: string;
  request: { status: string; lapsesAt: number } | null;
  /** `looking` stands for unassigned and offered: whom the dispatcher asks is its own choice. */
  delivery: { status: string; rider: number | null; gaveUp: number[]; noAnswerAt: number | null } | null;
  /** For later: where the slot begins, and when the kitchen must be done. */
  slot: { from: number; readyBy: number } | null;
  usesCoupon: boolean;
  quantity: number;
  acceptBy: number;
  acceptedAt: number;
  readyAt: number;
  startAt: number;
  handedOverAt: number | null;
  refundedMinor: number;
  problems: ModelProblem[];
  review: string | null;
}

export interface Step {
  /** Whether to do something allowed instead of what `command` says. */
  readonly leads: boolean;
  readonly command: string;
  readonly order: number;
  readonly rider: number;
  readonly argument: number;
}

export const minute = 60_000;
export const prepMinutes = 15;
/** Before an order exists: what the kitchen says it takes, and how long it may think. */
export const usualPrepMinutes = 20;
export const acceptMinutes = 5;
export const thinkAheadMinutes = 30;
export const couponMinor = 1_000;
export const failArguments = ['no_answer', 'refused', 'damaged'] as const;
export const refundArguments = [1_000, 18_000] as const;
export const prepArguments = [-10, 10, 30] as const;

export const live = ['accepted', 'preparing', 'ready'];
export const withoutFood = ['rejected', 'expired', 'cancelled'];
const inHand = ['assigned', 'at_pickup', 'picked_up', 'at_dropoff', 'failed', 'returning'];
const beforePickUp = ['looking', 'assigned', 'at_pickup'];

/** What a step may do: nothing (refused), nothing new (a repeat is answered kindly), or a change. */
export type Verdict = { may: false } | { may: true; change: (() => void) | null };

export const no: Verdict = { may: false };
export const same: Verdict = { may: true, change: null };
export const yes = (change: () => void): Verdict => ({ may: true, change });

/** What it costs now: fees and discount stay as agreed, whatever becomes of the lines. */
export function totalOf({
  kind,
  quantity,
  usesCoupon,
}: Pick<ModelOrder, 'kind' | 'quantity' | 'usesCoupon'>) {
  return 9_000 * quantity + (kind === 'delivery' ? 3_000 : 0) - (usesCoupon ? couponMinor : 0);
}

export function leftToRefund(order: ModelOrder): number {
  const isPaid = order.payment === 'paid' || order.payment === 'partly_refunded';
  return isPaid ? totalOf(order) - order.refundedMinor : 0;
}

/** Gives back what is left of it to give. */
export function refund(order: ModelOrder, amount: number): void {
  if (amount === 0) return;
  order.payment = amount === leftToRefund(order) ? 'refunded' : 'partly_refunded';
  order.refundedMinor += amount;
}

export function end(order: ModelOrder, status: string): void {
  order.status = status;
  if (order.payment === 'due') order.payment = 'voided';
  if (order.request?.status === 'open') order.request.status = 'lapsed';
  if (order.delivery && beforePickUp.includes(order.delivery.status)) order.delivery.status = 'cancelled';
}

/** What the server's clocks do when they run at `now`. */
export function tick(order: ModelOrder, now: number): void {
  if (order.status === 'placed' && now >= order.acceptBy) end(order, 'expired');
  if (order.status === 'accepted' && now >= order.startAt) order.status = 'preparing';
  if (order.request?.status === 'open' && now >= order.request.lapsesAt) order.request.status = 'lapsed';
}

/** How many jobs a rider has in hand. */
export function jobsOf(orders: readonly ModelOrder[], rider: number): number {
  return orders.filter(
    ({ delivery }) => delivery !== null && delivery.rider === rider && inHand.includes(delivery.status),
  ).length;
}

/** Orders that ended without food leave their slot and their coupon to others. */
const holds = ({ status }: ModelOrder) => !withoutFood.includes(status);

export function takenOf(orders: readonly ModelOrder[], slotFrom: number): number {
  return orders.filter((order) => order.slot?.from === slotFrom && holds(order)).length;
}

export const isCouponUsed = (orders: readonly ModelOrder[]): boolean =>
  orders.some((order) => order.usesCoupon && holds(order));
