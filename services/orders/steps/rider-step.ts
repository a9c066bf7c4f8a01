/** One step of a delivery by its rider: looked up, locked, moved, told. */
import type { Job } from '@/contract/schemas/job';
import type { DeliveryStatus } from '@/contract/states/delivery';
import type { Tx } from '@/services/kit/database';
import { boardTopic, riderTopic } from '@/services/kit/live/topics';
import { Refusal } from '@/services/kit/refusal';
import type { Engine } from '../engine';
import type { OrderRow } from '../views/row';
import { lockOrder } from './moves';
import { record, type StepEvent } from './record';
import { jobNow, ridersOrder } from './subject';

export interface RiderStep {
  readonly deliveryId: string;
  readonly personId: string;
}

/** What a step does: null when the state does not allow it, else events that come before its own. */
export type StepWork = (tx: Tx, now: Date, order: OrderRow) => Promise<readonly StepEvent[] | null>;

/**
 * Makes one step. A repeat of the step that was made last is not an error.
 * @param to the state in which a repeat finds the delivery
 * @param types the events of the step, in order
 * @throws {Refusal} NOT_FOUND, STATE_CHANGED, and whatever `work` refuses
 */
export async function riderStep(
  engine: Engine,
  tx: Tx,
  request: RiderStep,
  to: DeliveryStatus,
  types: readonly string[],
  work: StepWork,
): Promise<Job> {
  const { deliveryId, personId } = request;
  const { id: orderId } = await ridersOrder(tx, personId, deliveryId);
  await lockOrder(tx, orderId);
  const order = await ridersOrder(tx, personId, deliveryId);
  if (order.delivery_status === to) return jobNow(engine, tx, orderId);
  const now = engine.clock.now();
  const before = await work(tx, now, order);
  if (before === null) throw new Refusal('STATE_CHANGED', { current: await jobNow(engine, tx, orderId) });
  await record(tx, {
    orderId,
    at: now,
    events: [...before, ...types.map((type) => ({ type, actor: 'rider' as const, actorId: personId }))],
    topics: [boardTopic(order.restaurant_id), riderTopic(personId)],
  });
  return jobNow(engine, tx, orderId);
}
