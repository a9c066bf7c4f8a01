/** When nobody takes the food: the timer at the door, giving up, and what becomes of the bag. */
import type { BoardOrder } from '@/contract/schemas/board';
import type { Job } from '@/contract/schemas/job';
import { deliveryMachine, type FailReason, failsAtOnce, noAnswerMinutes } from '@/contract/states/delivery';
import { orderMachine } from '@/contract/states/order';
import type { Tx } from '@/services/kit/database';
import { riderTopic } from '@/services/kit/live/topics';
import { Refusal } from '@/services/kit/refusal';
import type { Engine } from '../engine';
import { endOrder } from './end-order';
import { deliveryMove, lockOrder, orderMove } from './moves';
import { type RiderStep, riderStep } from './rider-step';
import { boardOrderNow, jobNow, kitchensOrder, ridersOrder } from './subject';

const own = 'rider_id = $3';
const failMove = deliveryMove('fail', {
  set: 'fail_reason = $4',
  guard: `${own} AND ($4 = ANY($5::text[])
          OR no_answer_at <= $2::timestamptz - interval '${noAnswerMinutes} minutes')`,
});
const reattemptMove = deliveryMove('reattempt', { set: 'no_answer_at = NULL, failed_at = NULL', guard: own });
const startReturnMove = deliveryMove('startReturn', { guard: own });
const disposeMove = deliveryMove('dispose', { guard: own });
const confirmReturnMove = deliveryMove('confirmReturn');
const orderFail = orderMove('fail');
const orderReattempt = orderMove('reattempt');

const delivery = deliveryMachine.transitions;

/**
 * Nobody answers: five minutes begin, seen by both sides. Saying it again does not begin them anew.
 * @throws {Refusal} NOT_FOUND, STATE_CHANGED
 */
export async function reportNoAnswer(engine: Engine, tx: Tx, request: RiderStep): Promise<Job> {
  const before = await ridersOrder(tx, request.personId, request.deliveryId);
  if (before.delivery_status === 'at_dropoff' && before.no_answer_at) return jobNow(engine, tx, before.id);
  return riderStep(
    engine,
    tx,
    request,
    'failed',
    [deliveryMachine.changes.reportNoAnswer.event],
    async (inTx, now) => {
      const noted = await inTx.query(
        `UPDATE delivery SET no_answer_at = $3
        WHERE id = $1 AND rider_id = $2 AND status = 'at_dropoff' AND no_answer_at IS NULL RETURNING 1 AS noted`,
        [request.deliveryId, request.personId, now],
      );
      return noted.length > 0 ? [] : null;
    },
  );
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
  const types = [delivery.fail.event, orderMachine.transitions.fail.event];
  return riderStep(engine, tx, request, 'failed', types, async (inTx, now, { id }) => {
    const moved =
      (await failMove(inTx, deliveryId, now, [personId, reason, failsAtOnce])) &&
      (await orderFail(inTx, id, now));
    return moved ? [] : null;
  });
}

/** Tries the door once more. @throws {Refusal} NOT_FOUND, STATE_CHANGED */
export function reattemptDelivery(engine: Engine, tx: Tx, request: RiderStep): Promise<Job> {
  const types = [delivery.reattempt.event, orderMachine.transitions.reattempt.event];
  return riderStep(engine, tx, request, 'at_dropoff', types, async (inTx, now, { id }) => {
    const moved =
      (await reattemptMove(inTx, request.deliveryId, now, [request.personId])) &&
      (await orderReattempt(inTx, id, now));
    return moved ? [] : null;
  });
}

/** Brings the bag back. @throws {Refusal} NOT_FOUND, STATE_CHANGED */
export function returnDelivery(engine: Engine, tx: Tx, request: RiderStep): Promise<Job> {
  return riderStep(engine, tx, request, 'returning', [delivery.startReturn.event], async (inTx, now) =>
    (await startReturnMove(inTx, request.deliveryId, now, [request.personId])) ? [] : null,
  );
}

/** The order of a delivery that failed for good: cancelled, nothing owed. */
async function giveUp(
  tx: Tx,
  facts: { orderId: string; at: Date; actor: 'rider' | 'restaurant'; actorId: string; event: string },
): Promise<void> {
  const [row] = await tx.query<{ restaurant_id: string; rider_id: string; fail_reason: FailReason }>(
    `SELECT o.restaurant_id, d.rider_id, d.fail_reason
       FROM orders o JOIN delivery d ON d.order_id = o.id WHERE o.id = $1`,
    [facts.orderId],
  );
  if (!row) throw new Refusal('NOT_FOUND');
  const by = { actor: facts.actor, actorId: facts.actorId };
  const ended = await endOrder(tx, {
    command: 'giveUp',
    orderId: facts.orderId,
    restaurantId: row.restaurant_id,
    at: facts.at,
    ending: { by: 'server', reason: row.fail_reason, note: '' },
    ...by,
    before: [{ type: facts.event, ...by }],
    topics: [riderTopic(row.rider_id)],
  });
  if (!ended) throw new Refusal('STATE_CHANGED');
}

/** The food is gone. @throws {Refusal} NOT_FOUND, STATE_CHANGED */
export async function disposeDelivery(engine: Engine, tx: Tx, request: RiderStep): Promise<Job> {
  const { deliveryId, personId } = request;
  const { id: orderId } = await ridersOrder(tx, personId, deliveryId);
  await lockOrder(tx, orderId);
  const now = engine.clock.now();
  if (await disposeMove(tx, deliveryId, now, [personId])) {
    await giveUp(tx, { orderId, at: now, actor: 'rider', actorId: personId, event: delivery.dispose.event });
  }
  const current = await jobNow(engine, tx, orderId);
  if (current.status !== 'disposed') throw new Refusal('STATE_CHANGED', { current });
  return current;
}

/** Staff have the bag back. @throws {Refusal} NOT_FOUND, STATE_CHANGED */
export async function confirmReturn(
  engine: Engine,
  tx: Tx,
  request: { orderId: string; personId: string },
): Promise<BoardOrder> {
  const { orderId, personId } = request;
  const { delivery_id: deliveryId } = await kitchensOrder(tx, personId, orderId);
  await lockOrder(tx, orderId);
  const now = engine.clock.now();
  if (deliveryId !== null && (await confirmReturnMove(tx, deliveryId, now))) {
    const event = delivery.confirmReturn.event;
    await giveUp(tx, { orderId, at: now, actor: 'restaurant', actorId: personId, event });
  }
  const current = await boardOrderNow(engine, tx, orderId);
  if (current.delivery?.status !== 'returned') throw new Refusal('STATE_CHANGED', { current });
  return current;
}
