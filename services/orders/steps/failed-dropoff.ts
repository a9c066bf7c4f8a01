/** When nobody takes the food: the timer at the door, giving up, and what becomes of the bag. */
import type { BoardOrder } from '@/contract/schemas/board';
import type { Job } from '@/contract/schemas/job';
import { deliveryMachine, type FailReason, failsAtOnce, noAnswerMinutes } from '@/contract/states/delivery';
import { orderMachine } from '@/contract/states/order';
import type { Tx } from '@/services/kit/database';
import { riderTopic } from '@/services/kit/live/topics';
import { Refusal } from '@/services/kit/refusal';
import type { Engine } from '../engine';
import type { OrderRow } from '../views/row';
import { endOrder } from './end-order';
import { deliveryMove, sqlList } from './moves';
import { orderStep } from './record';
import { type RiderStep, riderStep } from './rider-step';
import { boardOrderNow, inHand, jobNow, lockKitchensOrder, lockRidersOrder, onBoard } from './subject';

const own = { guard: 'rider_id = $3' };
const failMove = deliveryMove('fail', {
  set: 'fail_reason = $4',
  guard: `${own.guard} AND ($4 = ANY($5::text[])
          OR no_answer_at <= $2::timestamptz - interval '${noAnswerMinutes} minutes')`,
});
const reattemptMove = deliveryMove('reattempt', { ...own, set: 'no_answer_at = NULL, failed_at = NULL' });
const startReturnMove = deliveryMove('startReturn', own);
const disposeMove = deliveryMove('dispose', own);
const confirmReturnMove = deliveryMove('confirmReturn');
const orderFail = orderStep('fail');
const orderReattempt = orderStep('reattempt');

const delivery = deliveryMachine.transitions;
const { reportNoAnswer: noAnswer } = deliveryMachine.changes;

async function noteNoAnswer(tx: Tx, { deliveryId, personId }: RiderStep, now: Date): Promise<boolean> {
  const noted = await tx.query(
    `UPDATE delivery SET no_answer_at = $3
      WHERE id = $1 AND rider_id = $2 AND status IN (${sqlList(noAnswer.in)}) AND no_answer_at IS NULL
      RETURNING 1 AS noted`,
    [deliveryId, personId, now],
  );
  return noted.length > 0;
}

/**
 * Nobody answers: five minutes begin, seen by both sides. Saying it again does not begin them anew.
 * @throws {Refusal} NOT_FOUND, STATE_CHANGED
 */
export async function reportNoAnswer(engine: Engine, tx: Tx, request: RiderStep): Promise<Job> {
  const order = await lockRidersOrder(tx, request.personId, request.deliveryId);
  const isSaid = order.delivery_status === 'at_dropoff' && order.no_answer_at !== null;
  if (isSaid) return inHand(engine, tx, order);
  return riderStep(engine, tx, request, {
    to: 'failed',
    types: [noAnswer.event],
    work: (_, now) => ({ moves: [noteNoAnswer(tx, request, now)] }),
  });
}

/**
 * Gives up at the door: after the five minutes, or at once where waiting makes no sense.
 * @throws {Refusal} NOT_FOUND, STATE_CHANGED
 */
export function failDelivery(
  engine: Engine,
  tx: Tx,
  request: RiderStep & { reason: FailReason; note: string },
): Promise<Job> {
  const { deliveryId, personId, reason } = request;
  return riderStep(engine, tx, request, {
    to: 'failed',
    types: [delivery.fail.event, orderMachine.transitions.fail.event],
    work: (_, now) => ({
      moves: [failMove(tx, deliveryId, now, [personId, reason, failsAtOnce])],
      order: orderFail,
    }),
  });
}

/** Tries the door once more. @throws {Refusal} NOT_FOUND, STATE_CHANGED */
export function reattemptDelivery(engine: Engine, tx: Tx, request: RiderStep): Promise<Job> {
  return riderStep(engine, tx, request, {
    to: 'at_dropoff',
    types: [delivery.reattempt.event, orderMachine.transitions.reattempt.event],
    work: (_, now) => ({
      moves: [reattemptMove(tx, request.deliveryId, now, [request.personId])],
      order: orderReattempt,
    }),
  });
}

/** Brings the bag back. @throws {Refusal} NOT_FOUND, STATE_CHANGED */
export function returnDelivery(engine: Engine, tx: Tx, request: RiderStep): Promise<Job> {
  return riderStep(engine, tx, request, {
    to: 'returning',
    types: [delivery.startReturn.event],
    work: (_, now) => ({ moves: [startReturnMove(tx, request.deliveryId, now, [request.personId])] }),
  });
}

/** The order of a delivery that failed for good: cancelled, nothing owed. */
async function giveUp(
  tx: Tx,
  order: OrderRow,
  by: { at: Date; actor: 'rider' | 'restaurant'; actorId: string; event: string },
): Promise<void> {
  const { at, event, ...who } = by;
  const ended = await endOrder(tx, order, {
    command: 'giveUp',
    at,
    ending: { by: 'server', reason: order.fail_reason ?? 'other', note: '' },
    ...who,
    before: [{ type: event, ...who }],
    topics: order.rider_id === null ? [] : [riderTopic(order.rider_id)],
  });
  if (!ended) throw new Refusal('STATE_CHANGED');
}

/** The food is gone. @throws {Refusal} NOT_FOUND, STATE_CHANGED */
export async function disposeDelivery(engine: Engine, tx: Tx, request: RiderStep): Promise<Job> {
  const { deliveryId, personId } = request;
  const order = await lockRidersOrder(tx, personId, deliveryId);
  if (order.delivery_status === 'disposed') return inHand(engine, tx, order);
  const at = engine.clock.now();
  if (!(await disposeMove(tx, deliveryId, at, [personId]))) {
    throw new Refusal('STATE_CHANGED', { current: await inHand(engine, tx, order) });
  }
  await giveUp(tx, order, { at, actor: 'rider', actorId: personId, event: delivery.dispose.event });
  return jobNow(engine, tx, order.id);
}

/** Staff have the bag back. @throws {Refusal} NOT_FOUND, STATE_CHANGED */
export async function confirmReturn(
  engine: Engine,
  tx: Tx,
  request: { orderId: string; personId: string },
): Promise<BoardOrder> {
  const { orderId, personId } = request;
  const order = await lockKitchensOrder(tx, personId, orderId);
  if (order.delivery_status === 'returned') return onBoard(engine, tx, order);
  const at = engine.clock.now();
  if (order.delivery_id === null || !(await confirmReturnMove(tx, order.delivery_id, at))) {
    throw new Refusal('STATE_CHANGED', { current: await onBoard(engine, tx, order) });
  }
  const { event } = delivery.confirmReturn;
  await giveUp(tx, order, { at, actor: 'restaurant', actorId: personId, event });
  return boardOrderNow(engine, tx, orderId);
}
