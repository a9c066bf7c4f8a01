/** The rider's way: at the restaurant, picked up, at the door, delivered. */
import type { Job } from '@/contract/schemas/job';
import { type DeliveryStatus, deliveryMachine } from '@/contract/states/delivery';
import { orderMachine } from '@/contract/states/order';
import { paymentMachine } from '@/contract/states/payment';
import type { Tx } from '@/services/kit/database';
import { boardTopic, riderTopic } from '@/services/kit/live/topics';
import { Refusal } from '@/services/kit/refusal';
import type { Engine } from '../engine';
import { deliveryMove, lockOrder, orderMove, paymentMove } from './moves';
import { record } from './record';
import { jobNow, ridersOrder } from './subject';

export interface RiderStep {
  readonly deliveryId: string;
  readonly personId: string;
}

const own = 'rider_id = $2';
const arriveAtPickupMove = deliveryMove('arriveAtPickup', { set: 'arrived_pickup_at = $3', guard: own });
const pickUpMove = deliveryMove('pickUp', { set: 'picked_up_at = $3', guard: own });
const arriveAtDropoffMove = deliveryMove('arriveAtDropoff', { set: 'arrived_dropoff_at = $3', guard: own });
const deliverMove = deliveryMove('deliver', { set: 'delivered_at = $3, proof = $4', guard: own });
const leave = orderMove('leave', { set: 'picked_up_at = $2' });
const arrive = orderMove('arrive', { set: 'delivered_at = $2' });
const collect = paymentMove('collect', { set: 'paid_at = $2' });

type Move = (tx: Tx, now: Date) => Promise<boolean>;

/**
 * Makes one step of a delivery. A repeat of the step that was made last is not an error.
 * @throws {Refusal} NOT_FOUND, STATE_CHANGED
 */
async function step(
  engine: Engine,
  tx: Tx,
  request: RiderStep,
  to: DeliveryStatus,
  move: Move,
  types: readonly string[],
): Promise<Job> {
  const { deliveryId, personId } = request;
  const { id: orderId } = await ridersOrder(tx, personId, deliveryId);
  await lockOrder(tx, orderId);
  const before = await ridersOrder(tx, personId, deliveryId);
  if (before.delivery_status === to) return jobNow(engine, tx, orderId);
  const now = engine.clock.now();
  if (!(await move(tx, now))) {
    throw new Refusal('STATE_CHANGED', { current: await jobNow(engine, tx, orderId) });
  }
  await record(tx, {
    orderId,
    at: now,
    events: types.map((type) => ({ type, actor: 'rider', actorId: personId })),
    topics: [boardTopic(before.restaurant_id), riderTopic(personId)],
  });
  return jobNow(engine, tx, orderId);
}

const events = deliveryMachine.transitions;

/** @throws {Refusal} NOT_FOUND, STATE_CHANGED */
export function arriveAtPickup(engine: Engine, tx: Tx, request: RiderStep): Promise<Job> {
  const { deliveryId, personId } = request;
  return step(
    engine,
    tx,
    request,
    'at_pickup',
    (inTx, now) => arriveAtPickupMove(inTx, deliveryId, [personId, now]),
    [events.arriveAtPickup.event],
  );
}

/** @throws {Refusal} NOT_FOUND, CODE_MISMATCH, STATE_CHANGED (also while the food is not ready) */
export async function pickUp(engine: Engine, tx: Tx, request: RiderStep & { code: string }): Promise<Job> {
  const { deliveryId, personId } = request;
  const { id: orderId, code } = await ridersOrder(tx, personId, deliveryId);
  if (code !== request.code) throw new Refusal('CODE_MISMATCH');
  return step(
    engine,
    tx,
    request,
    'picked_up',
    async (inTx, now) =>
      (await leave(inTx, orderId, [now])) && (await pickUpMove(inTx, deliveryId, [personId, now])),
    [events.pickUp.event, orderMachine.transitions.leave.event],
  );
}

/** @throws {Refusal} NOT_FOUND, STATE_CHANGED */
export function arriveAtDropoff(engine: Engine, tx: Tx, request: RiderStep): Promise<Job> {
  const { deliveryId, personId } = request;
  return step(
    engine,
    tx,
    request,
    'at_dropoff',
    (inTx, now) => arriveAtDropoffMove(inTx, deliveryId, [personId, now]),
    [events.arriveAtDropoff.event],
  );
}

/** Hands over and collects what is due. @throws {Refusal} NOT_FOUND, STATE_CHANGED */
export async function completeDelivery(
  engine: Engine,
  tx: Tx,
  request: RiderStep & { proof: 'handed_over' | 'left_at_door' },
): Promise<Job> {
  const { deliveryId, personId, proof } = request;
  const { id: orderId } = await ridersOrder(tx, personId, deliveryId);
  return step(
    engine,
    tx,
    request,
    'delivered',
    async (inTx, now) =>
      (await arrive(inTx, orderId, [now])) &&
      (await deliverMove(inTx, deliveryId, [personId, now, proof])) &&
      (await collect(inTx, orderId, [now])),
    [events.deliver.event, orderMachine.transitions.arrive.event, paymentMachine.transitions.collect.event],
  );
}
