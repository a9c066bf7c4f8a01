/** What every end without food has in common: nothing is owed, nobody rides, the coupon may be used again. */
import type { Ending } from '@/contract/schemas/order';
import { cancelRequestMachine } from '@/contract/states/cancel-request';
import { deliveryMachine, offerMachine } from '@/contract/states/delivery';
import type { Actor } from '@/contract/states/machine';
import { orderMachine } from '@/contract/states/order';
import { paymentMachine } from '@/contract/states/payment';
import type { Tx } from '@/services/kit/database';
import { boardTopic, riderTopic } from '@/services/kit/live/topics';
import { releaseCoupon } from '../placing/coupon';
import { releaseStock } from '../placing/stock';
import { releaseSlot } from '../slots/slot-use';
import type { OrderRow } from '../views/row';
import { cancelRequestMove, deliveryMove, paymentMove, withdrawOffers } from './moves';
import { orderStep, type StepEvent } from './record';

const sql = { set: 'ending = $3::jsonb, entrance_code = NULL', params: 1 };
const steps = {
  reject: orderStep('reject', sql),
  expire: orderStep('expire', { ...sql, guard: 'accept_by <= $2' }),
  cancel: orderStep('cancel', sql),
  cancelByStaff: orderStep('cancelByStaff', sql),
  approveCancel: orderStep('approveCancel', sql),
  giveUp: orderStep('giveUp', sql),
};
const voidPayment = paymentMove('void');
const cancelDelivery = deliveryMove('cancel');
const lapse = cancelRequestMove('lapse');

export interface EndRequest {
  readonly command: keyof typeof steps;
  readonly at: Date;
  readonly ending: Ending;
  readonly actor: Actor;
  readonly actorId?: string;
  readonly data?: Readonly<Record<string, unknown>>;
  readonly topics?: readonly string[];
  /** Events that come before it in the same step. */
  readonly before?: readonly StepEvent[];
}

/** Frees the riders of a delivery that will not happen. */
async function freeRiders(
  tx: Tx,
  order: OrderRow,
  at: Date,
): Promise<{ events: StepEvent[]; topics: string[] }> {
  const { delivery_id: deliveryId, rider_id: riderId } = order;
  if (deliveryId === null) return { events: [], topics: [] };
  const [cancelled, offers] = await Promise.all([
    cancelDelivery(tx, deliveryId, at),
    withdrawOffers(tx, deliveryId, at),
  ]);
  if (!cancelled) return { events: [], topics: [] };
  return {
    events: [
      { type: deliveryMachine.transitions.cancel.event, actor: 'server' },
      ...offers.map((offer) => ({
        type: offerMachine.transitions.withdraw.event,
        actor: 'server' as const,
        data: { offerId: offer.id, riderId: offer.rider_id },
      })),
    ],
    topics: [...offers.map((offer) => offer.rider_id), ...(riderId === null ? [] : [riderId])].map(
      riderTopic,
    ),
  };
}

/** Lets the open wish to cancel of a locked order lapse, where there is one; nobody waits for the write here. */
export function lapseWish(
  tx: Tx,
  order: OrderRow,
  at: Date,
): { events: StepEvent[]; written: Promise<boolean> } {
  if (order.cancel_request?.status !== 'open') return { events: [], written: Promise.resolve(true) };
  return {
    events: [{ type: cancelRequestMachine.transitions.lapse.event, actor: 'server' }],
    written: lapse(tx, order.id, at),
  };
}

/** What was held for the order is there for others again. */
async function release(tx: Tx, order: OrderRow, wasCooked: boolean): Promise<void> {
  await Promise.all([
    wasCooked ? null : releaseStock(tx, order.id),
    order.coupon_code === null ? null : releaseCoupon(tx, order.id),
    order.slot_from === null ? null : releaseSlot(tx, order.id),
  ]);
}

/**
 * Ends an order without food, if the state table allows it from where the order stands; it is locked, and read
 * under the lock. A wish to cancel that is granted here is no open wish any more.
 * @returns whether it ended now; false leaves everything as it was
 */
export async function endOrder(tx: Tx, order: OrderRow, request: EndRequest): Promise<boolean> {
  const { command, at, ending, actor, actorId } = request;
  const { from, event } = orderMachine.transitions[command];
  const isDue = command !== 'expire' || order.accept_by.getTime() <= at.getTime();
  if (!from.includes(order.status) || !isDue) return false;
  const wasCooked = order.accepted_at !== null;
  const [freed, isVoid] = await Promise.all([
    freeRiders(tx, order, at),
    voidPayment(tx, order.id, at),
    release(tx, order, wasCooked),
  ]);
  const wish = lapseWish(tx, order, at);
  const events: StepEvent[] = [
    ...(request.before ?? []),
    {
      type: event,
      actor,
      ...(actorId === undefined ? {} : { actorId }),
      data: { reason: ending.reason, ...request.data },
    },
    ...freed.events,
    ...wish.events,
    ...(isVoid ? [{ type: paymentMachine.transitions.void.event, actor: 'server' as const }] : []),
  ];
  const topics = [boardTopic(order.restaurant_id), ...(request.topics ?? []), ...freed.topics];
  const step = { orderId: order.id, at, events, topics };
  const [, ended] = await Promise.all([wish.written, steps[command](tx, step, [JSON.stringify(ending)])]);
  // The order is locked and was read under the lock: what was written above stands on its state.
  if (!ended) throw new Error(`Order ${order.id} moved under its lock`);
  return true;
}
