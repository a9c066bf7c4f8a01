/** The rider's way: at the restaurant, picked up, at the door, delivered. */
import type { Job } from '@/contract/schemas/job';
import { deliveryMachine } from '@/contract/states/delivery';
import { orderMachine } from '@/contract/states/order';
import { paymentMachine } from '@/contract/states/payment';
import type { Tx } from '@/services/kit/database';
import { Refusal } from '@/services/kit/refusal';
import type { Engine } from '../engine';
import type { OrderRow } from '../views/row';
import { lapseCancelRequest } from './end-order';
import { deliveryMove, orderMove, paymentMove } from './moves';
import { type RiderStep, riderStep } from './rider-step';
import { ridersOrder } from './subject';

const own = 'rider_id = $3';
const arriveAtPickupMove = deliveryMove('arriveAtPickup', { guard: own });
const pickUpMove = deliveryMove('pickUp', { guard: own });
const arriveAtDropoffMove = deliveryMove('arriveAtDropoff', { guard: own });
const deliverMove = deliveryMove('deliver', { set: 'proof = $4', guard: own });
const leave = orderMove('leave');
const arrive = orderMove('arrive', { set: 'entrance_code = NULL' });
const collect = paymentMove('collect');

const delivery = deliveryMachine.transitions;
const order = orderMachine.transitions;

/** @throws {Refusal} NOT_FOUND, STATE_CHANGED */
export function arriveAtPickup(engine: Engine, tx: Tx, request: RiderStep): Promise<Job> {
  const { deliveryId, personId } = request;
  return riderStep(engine, tx, request, 'at_pickup', [delivery.arriveAtPickup.event], async (inTx, now) =>
    (await arriveAtPickupMove(inTx, deliveryId, now, [personId])) ? [] : null,
  );
}

/**
 * Takes the bag; from now on nobody can cancel, and an unanswered wish to cancel lapses.
 * @throws {Refusal} NOT_FOUND, CODE_MISMATCH, STATE_CHANGED (also while the food is not ready)
 */
export async function pickUp(engine: Engine, tx: Tx, request: RiderStep & { code: string }): Promise<Job> {
  const { deliveryId, personId } = request;
  const { code } = await ridersOrder(tx, personId, deliveryId);
  if (code !== request.code) throw new Refusal('CODE_MISMATCH');
  const types = [delivery.pickUp.event, order.leave.event];
  return riderStep(engine, tx, request, 'picked_up', types, async (inTx, now, { id }) => {
    const moved = (await leave(inTx, id, now)) && (await pickUpMove(inTx, deliveryId, now, [personId]));
    return moved ? lapseCancelRequest(inTx, id, now) : null;
  });
}

/** @throws {Refusal} NOT_FOUND, STATE_CHANGED */
export function arriveAtDropoff(engine: Engine, tx: Tx, request: RiderStep): Promise<Job> {
  const { deliveryId, personId } = request;
  return riderStep(engine, tx, request, 'at_dropoff', [delivery.arriveAtDropoff.event], async (inTx, now) =>
    (await arriveAtDropoffMove(inTx, deliveryId, now, [personId])) ? [] : null,
  );
}

export interface GivenProof {
  readonly proof: 'handed_over' | 'left_at_door';
  readonly pin?: string | undefined;
  /** A data URL. */
  readonly photo?: string | undefined;
}

/** @throws {Refusal} CODE_MISMATCH for a wrong PIN, VALIDATION_FAILED where the proof asked for is missing */
function requireProof(asked: OrderRow, given: GivenProof): void {
  const missing = (field: string, message: string): never => {
    throw new Refusal('VALIDATION_FAILED', { errors: [{ field, code: 'required', message }] });
  };
  if (asked.proof === 'pin') {
    if (given.proof !== 'handed_over') missing('proof', 'with a PIN it is handed over');
    if (given.pin === undefined) missing('pin', 'the customer says it at the door');
    if (given.pin !== asked.pin) throw new Refusal('CODE_MISMATCH');
  }
  if (asked.proof === 'photo' && given.photo === undefined)
    missing('photo', 'the customer asked for a photo');
}

/**
 * Hands over with the proof the order asks for, and collects what is due.
 * @throws {Refusal} NOT_FOUND, CODE_MISMATCH, VALIDATION_FAILED, STATE_CHANGED
 */
export function completeDelivery(engine: Engine, tx: Tx, request: RiderStep & GivenProof): Promise<Job> {
  const { deliveryId, personId, proof, photo } = request;
  const types = [delivery.deliver.event, order.arrive.event, paymentMachine.transitions.collect.event];
  return riderStep(engine, tx, request, 'delivered', types, async (inTx, now, current) => {
    if (current.delivery_status !== 'at_dropoff') return null;
    requireProof(current, request);
    const moved =
      (await arrive(inTx, current.id, now)) &&
      (await deliverMove(inTx, deliveryId, now, [personId, proof])) &&
      (await collect(inTx, current.id, now));
    if (!moved) return null;
    if (photo !== undefined) {
      await inTx.query('INSERT INTO delivery_photo (delivery_id, data_url, taken_at) VALUES ($1, $2, $3)', [
        deliveryId,
        photo,
        now,
      ]);
    }
    return [];
  });
}
