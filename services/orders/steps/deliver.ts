/** The rider's way: at the restaurant, picked up, at the door, delivered. */
import type { Job } from '@/contract/schemas/job';
import { deliveryMachine } from '@/contract/states/delivery';
import { orderMachine } from '@/contract/states/order';
import { paymentMachine } from '@/contract/states/payment';
import type { Tx } from '@/services/kit/database';
import { Refusal } from '@/services/kit/refusal';
import type { Engine } from '../engine';
import type { OrderRow } from '../views/row';
import { lapseWish } from './end-order';
import { deliveryMove, paymentMove } from './moves';
import { orderStep } from './record';
import { type RiderStep, riderStep } from './rider-step';

const own = { guard: 'rider_id = $3' };
const arriveAtPickupMove = deliveryMove('arriveAtPickup', own);
const pickUpMove = deliveryMove('pickUp', own);
const arriveAtDropoffMove = deliveryMove('arriveAtDropoff', own);
const deliverMove = deliveryMove('deliver', { ...own, set: 'proof = $4' });
const leave = orderStep('leave');
const arrive = orderStep('arrive', { set: 'entrance_code = NULL' });
const collect = paymentMove('collect');

const delivery = deliveryMachine.transitions;
const order = orderMachine.transitions;

/** @throws {Refusal} NOT_FOUND, STATE_CHANGED */
export function arriveAtPickup(engine: Engine, tx: Tx, request: RiderStep): Promise<Job> {
  const { deliveryId, personId } = request;
  return riderStep(engine, tx, request, {
    to: 'at_pickup',
    types: [delivery.arriveAtPickup.event],
    work: (_, now) => ({ moves: [arriveAtPickupMove(tx, deliveryId, now, [personId])] }),
  });
}

/**
 * Takes the bag; from now on nobody can cancel, and an unanswered wish to cancel lapses.
 * @throws {Refusal} NOT_FOUND, CODE_MISMATCH, STATE_CHANGED (also while the food is not ready)
 */
export function pickUp(engine: Engine, tx: Tx, request: RiderStep & { code: string }): Promise<Job> {
  const { deliveryId, personId } = request;
  return riderStep(engine, tx, request, {
    to: 'picked_up',
    types: [delivery.pickUp.event, order.leave.event],
    requires({ code }) {
      if (code !== request.code) throw new Refusal('CODE_MISMATCH');
    },
    work(current, now) {
      const wish = lapseWish(tx, current, now);
      const moves = [pickUpMove(tx, deliveryId, now, [personId]), wish.written];
      return { moves, order: leave, before: wish.events };
    },
  });
}

/** @throws {Refusal} NOT_FOUND, STATE_CHANGED */
export function arriveAtDropoff(engine: Engine, tx: Tx, request: RiderStep): Promise<Job> {
  const { deliveryId, personId } = request;
  return riderStep(engine, tx, request, {
    to: 'at_dropoff',
    types: [delivery.arriveAtDropoff.event],
    work: (_, now) => ({ moves: [arriveAtDropoffMove(tx, deliveryId, now, [personId])] }),
  });
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
  if (asked.proof === 'photo' && given.photo === undefined) {
    missing('photo', 'the customer asked for a photo');
  }
  if (given.proof === 'left_at_door' && given.photo === undefined) {
    missing('photo', 'food that stays alone is shown');
  }
}

async function keepPhoto(tx: Tx, deliveryId: string, photo: string, now: Date): Promise<boolean> {
  await tx.query(
    `INSERT INTO delivery_photo (delivery_id, data_url, taken_at) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING`,
    [deliveryId, photo, now],
  );
  return true;
}

/**
 * Hands over with the proof the order asks for, and collects what is due.
 * @throws {Refusal} NOT_FOUND, CODE_MISMATCH, VALIDATION_FAILED, STATE_CHANGED
 */
export function completeDelivery(engine: Engine, tx: Tx, request: RiderStep & GivenProof): Promise<Job> {
  const { deliveryId, personId, proof, photo } = request;
  return riderStep(engine, tx, request, {
    to: 'delivered',
    types: [delivery.deliver.event, order.arrive.event, paymentMachine.transitions.collect.event],
    requires(current) {
      if (current.delivery_status === 'at_dropoff') requireProof(current, request);
    },
    work: (current, now) => ({
      moves: [
        deliverMove(tx, deliveryId, now, [personId, proof]),
        collect(tx, current.id, now),
        ...(photo === undefined ? [] : [keepPhoto(tx, deliveryId, photo, now)]),
      ],
      order: arrive,
    }),
  });
}
