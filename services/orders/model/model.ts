/** A reference model of orders, small enough to be read in one go; the engine is compared with it step by step. */

export interface ModelOrder {
  kind: 'delivery' | 'pickup';
  status: string;
  payment: string;
  request: { status: string; lapsesAt: number } | null;
  /** `looking` stands for unassigned and offered: whom the dispatcher asks is its own choice. */
  delivery: { status: string; rider: number | null; gaveUp: number[]; noAnswerAt: number | null } | null;
  acceptBy: number;
  acceptedAt: number;
  readyAt: number;
  startAt: number;
  paidMinor: number;
  refundedMinor: number;
}

export const commandNames = [
  'accept',
  'reject',
  'cancel',
  'staffCancel',
  'ask',
  'approve',
  'decline',
  'ready',
  'undo',
  'prep',
  'collect',
  'refund',
  'confirmReturn',
  'arrive',
  'pickUp',
  'atDoor',
  'noAnswer',
  'fail',
  'reattempt',
  'return',
  'dispose',
  'deliver',
  'unassign',
] as const;

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
export const failArguments = ['no_answer', 'refused', 'damaged'] as const;
export const refundArguments = [1_000, 18_000] as const;
export const prepArguments = [-10, 10, 30] as const;

const live = ['accepted', 'preparing', 'ready'];
const inHand = ['assigned', 'at_pickup', 'picked_up', 'at_dropoff', 'failed', 'returning'];
const beforePickUp = ['looking', 'assigned', 'at_pickup'];

/** What a step may do: nothing (refused), nothing new (a repeat is answered kindly), or a change. */
export type Verdict = { may: false } | { may: true; change: (() => void) | null };

const no: Verdict = { may: false };
const same: Verdict = { may: true, change: null };
const yes = (change: () => void): Verdict => ({ may: true, change });

function end(order: ModelOrder, status: string): void {
  order.status = status;
  if (order.payment === 'due') order.payment = 'voided';
  if (order.request?.status === 'open') order.request.status = 'lapsed';
  if (order.delivery && beforePickUp.includes(order.delivery.status)) order.delivery.status = 'cancelled';
}

function kitchen(order: ModelOrder, step: Step, now: number): Verdict | null {
  const openRequest = order.request?.status === 'open' && order.request.lapsesAt > now;
  switch (step.command) {
    case 'accept':
      if (order.status === 'accepted' || order.status === 'preparing') return same;
      if (order.status !== 'placed' || now >= order.acceptBy) return no;
      return yes(() => {
        order.status = 'accepted';
        order.acceptedAt = now;
        order.startAt = now;
        if (order.kind === 'delivery') {
          order.delivery = { status: 'looking', rider: null, gaveUp: [], noAnswerAt: null };
        }
      });
    case 'reject':
      if (order.status === 'rejected') return same;
      return order.status === 'placed' ? yes(() => end(order, 'rejected')) : no;
    case 'staffCancel':
      return live.includes(order.status) ? yes(() => end(order, 'cancelled')) : no;
    case 'approve':
      if (!openRequest || !live.includes(order.status)) return no;
      return yes(() => {
        if (order.request) order.request.status = 'approved';
        end(order, 'cancelled');
      });
    case 'decline':
      return openRequest ? yes(() => Object.assign(order.request ?? {}, { status: 'declined' })) : no;
    case 'ready':
      if (order.status === 'ready') return same;
      if (order.status !== 'accepted' && order.status !== 'preparing') return no;
      return yes(() => Object.assign(order, { status: 'ready', readyAt: now }));
    case 'undo':
      if (order.status !== 'ready' || now - order.readyAt >= minute) return no;
      return yes(() => Object.assign(order, { status: 'preparing' }));
    case 'prep':
      return order.status === 'accepted' || order.status === 'preparing'
        ? yes(() => {
            const readyBy = order.startAt + prepMinutes * minute;
            const moved = readyBy + (prepArguments[step.argument % 3] ?? 0) * minute;
            const kept = Math.min(Math.max(moved, now + minute), now + 180 * minute);
            order.startAt = kept - prepMinutes * minute;
          })
        : no;
    case 'collect':
      if (order.status === 'collected') return same;
      if (order.status !== 'ready' || order.kind !== 'pickup') return no;
      return yes(() => {
        Object.assign(order, { status: 'collected', payment: 'paid' });
        if (order.request?.status === 'open') order.request.status = 'lapsed';
      });
    case 'refund': {
      const amount = refundArguments[step.argument % 2] ?? 0;
      const left = order.paidMinor - order.refundedMinor;
      if (!['paid', 'partly_refunded'].includes(order.payment) || amount > left) return no;
      return yes(() => {
        order.refundedMinor += amount;
        order.payment = amount === left ? 'refunded' : 'partly_refunded';
      });
    }
    case 'confirmReturn':
      if (order.delivery?.status === 'returned') return same;
      if (order.delivery?.status !== 'returning') return no;
      return yes(() => {
        if (order.delivery) order.delivery.status = 'returned';
        end(order, 'cancelled');
      });
    default:
      return null;
  }
}

function customer(order: ModelOrder, step: Step, now: number): Verdict | null {
  switch (step.command) {
    case 'cancel':
      return order.status === 'placed' ? yes(() => end(order, 'cancelled')) : no;
    case 'ask':
      if (!live.includes(order.status)) return no;
      if (order.request?.status === 'open') return same;
      return yes(() => {
        order.request = { status: 'open', lapsesAt: now + 5 * minute };
      });
    default:
      return null;
  }
}

function riders(order: ModelOrder, step: Step, now: number): Verdict | null {
  const { delivery } = order;
  const known = [
    'arrive',
    'pickUp',
    'atDoor',
    'noAnswer',
    'fail',
    'reattempt',
    'return',
    'dispose',
    'deliver',
    'unassign',
  ];
  if (!known.includes(step.command)) return null;
  if (!delivery || delivery.rider !== step.rider) return no;
  const go = (from: string, to: string, and: () => void = () => {}): Verdict => {
    if (delivery.status === to) return same;
    if (delivery.status !== from) return no;
    return yes(() => {
      delivery.status = to;
      and();
    });
  };
  switch (step.command) {
    case 'arrive':
      return go('assigned', 'at_pickup');
    case 'pickUp':
      if (delivery.status !== 'picked_up' && order.status !== 'ready') return no;
      return go('at_pickup', 'picked_up', () => {
        order.status = 'out_for_delivery';
        if (order.request?.status === 'open') order.request.status = 'lapsed';
      });
    case 'atDoor':
      return go('picked_up', 'at_dropoff');
    case 'noAnswer':
      if (delivery.status === 'failed') return same;
      if (delivery.status !== 'at_dropoff') return no;
      if (delivery.noAnswerAt !== null) return same;
      return yes(() => Object.assign(delivery, { noAnswerAt: now }));
    case 'fail': {
      const waits = step.argument % 3 === 0;
      const waited = delivery.noAnswerAt !== null && now - delivery.noAnswerAt >= 5 * minute;
      if (delivery.status === 'at_dropoff' && waits && !waited) return no;
      return go('at_dropoff', 'failed', () => Object.assign(order, { status: 'undelivered' }));
    }
    case 'reattempt':
      if (delivery.status === 'at_dropoff') return same;
      return go('failed', 'at_dropoff', () => {
        order.status = 'out_for_delivery';
        delivery.noAnswerAt = null;
      });
    case 'return':
      return go('failed', 'returning');
    case 'dispose':
      return go('failed', 'disposed', () => end(order, 'cancelled'));
    case 'deliver':
      return go('at_dropoff', 'delivered', () =>
        Object.assign(order, { status: 'delivered', payment: 'paid' }),
      );
    default:
      if (delivery.status !== 'assigned' && delivery.status !== 'at_pickup') return no;
      return yes(() => {
        delivery.status = 'looking';
        delivery.rider = null;
        delivery.gaveUp.push(step.rider);
      });
  }
}

/** What may happen when this step is made now. */
export function judge(order: ModelOrder, step: Step, now: number): Verdict {
  return kitchen(order, step, now) ?? customer(order, step, now) ?? riders(order, step, now) ?? no;
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
