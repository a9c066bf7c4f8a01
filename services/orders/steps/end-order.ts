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
import { cancelRequestMove, deliveryMove, orderMove, paymentMove } from './moves';
import { record, type StepEvent } from './record';

const set = 'ending = $3::jsonb, entrance_code = NULL';
const moves = {
  reject: orderMove('reject', { set }),
  expire: orderMove('expire', { set, guard: 'accept_by <= $2' }),
  cancel: orderMove('cancel', { set }),
  cancelByStaff: orderMove('cancelByStaff', { set }),
  approveCancel: orderMove('approveCancel', { set }),
  giveUp: orderMove('giveUp', { set }),
};
const voidPayment = paymentMove('void');
const cancelDelivery = deliveryMove('cancel');
const lapse = cancelRequestMove('lapse');

export interface EndRequest {
  readonly command: keyof typeof moves;
  readonly orderId: string;
  readonly restaurantId: string;
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
  orderId: string,
  at: Date,
): Promise<{ events: StepEvent[]; topics: string[] }> {
  const [found] = await tx.query<{ id: string; rider_id: string | null }>(
    'SELECT id, rider_id FROM delivery WHERE order_id = $1',
    [orderId],
  );
  if (!found || !(await cancelDelivery(tx, found.id, at))) return { events: [], topics: [] };
  const offers = await tx.query<{ id: string; rider_id: string }>(
    `UPDATE offer SET status = 'withdrawn', ended_at = $2 WHERE delivery_id = $1 AND status = 'open'
     RETURNING id, rider_id`,
    [found.id, at],
  );
  const riders = [...offers.map((offer) => offer.rider_id), ...(found.rider_id ? [found.rider_id] : [])];
  return {
    events: [
      { type: deliveryMachine.transitions.cancel.event, actor: 'server' },
      ...offers.map((offer) => ({
        type: offerMachine.transitions.withdraw.event,
        actor: 'server' as const,
        data: { offerId: offer.id, riderId: offer.rider_id },
      })),
    ],
    topics: riders.map(riderTopic),
  };
}

/** Lets the order's open cancel request lapse, where there is one. */
export async function lapseCancelRequest(tx: Tx, orderId: string, at: Date): Promise<StepEvent[]> {
  const [open] = await tx.query<{ id: string }>(
    `SELECT id FROM cancel_request WHERE order_id = $1 AND status = 'open'`,
    [orderId],
  );
  if (!open || !(await lapse(tx, open.id, at))) return [];
  return [{ type: cancelRequestMachine.transitions.lapse.event, actor: 'server' }];
}

/**
 * Ends an order without food, if the state table allows it from where the order stands.
 * @returns whether it ended now; false leaves everything as it was
 */
export async function endOrder(tx: Tx, request: EndRequest): Promise<boolean> {
  const { command, orderId, at, ending, actor, actorId } = request;
  if (!(await moves[command](tx, orderId, at, [JSON.stringify(ending)]))) return false;
  const events: StepEvent[] = [
    ...(request.before ?? []),
    {
      type: orderMachine.transitions[command].event,
      actor,
      ...(actorId === undefined ? {} : { actorId }),
      data: { reason: ending.reason, ...request.data },
    },
  ];
  const topics = [boardTopic(request.restaurantId), ...(request.topics ?? [])];
  const wasCooked = command !== 'reject' && command !== 'expire' && command !== 'cancel';
  if (wasCooked) {
    const freed = await freeRiders(tx, orderId, at);
    events.push(...freed.events, ...(await lapseCancelRequest(tx, orderId, at)));
    topics.push(...freed.topics);
  } else await releaseStock(tx, orderId);
  await releaseCoupon(tx, orderId);
  await releaseSlot(tx, orderId);
  if (await voidPayment(tx, orderId, at)) {
    events.push({ type: paymentMachine.transitions.void.event, actor: 'server' });
  }
  await record(tx, { orderId, at, events, topics });
  return true;
}
