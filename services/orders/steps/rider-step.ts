/** One step of a delivery by its rider: locked and read, moved and told. */
import type { Job } from '@/contract/schemas/job';
import type { DeliveryStatus } from '@/contract/states/delivery';
import type { Tx } from '@/services/kit/database';
import { boardTopic, riderTopic } from '@/services/kit/live/topics';
import { Refusal } from '@/services/kit/refusal';
import type { Engine } from '../engine';
import type { OrderRow } from '../views/row';
import { type OrderStep, record, type StepEvent } from './record';
import { inHand, jobNow, lockRidersOrder } from './subject';

export interface RiderStep {
  readonly deliveryId: string;
  readonly personId: string;
}

/** What a step writes besides its events. */
export interface StepWork {
  /** Writes that all find what they expect, or nothing of the step happens. */
  readonly moves: readonly Promise<boolean>[];
  /** What the order itself does in this step; nothing where only the delivery moves. */
  readonly order?: OrderStep;
  /** Events that come before the step's own. */
  readonly before?: readonly StepEvent[];
}

export interface StepSpec {
  /** The state in which a repeat finds the delivery. */
  readonly to: DeliveryStatus;
  /** The step's events, in order. */
  readonly types: readonly string[];
  /** @throws {Refusal} for what is wrong however the delivery stands */
  readonly requires?: (order: OrderRow) => void;
  readonly work: (order: OrderRow, now: Date) => StepWork;
}

/**
 * Makes one step. A repeat of the step that was made last is not an error. Everything the step writes is asked at
 * once; where one part does not go through, the refusal undoes the others.
 * @throws {Refusal} NOT_FOUND, STATE_CHANGED, and whatever the step refuses
 */
export async function riderStep(
  engine: Engine,
  tx: Tx,
  request: RiderStep,
  { to, types, requires, work }: StepSpec,
): Promise<Job> {
  const { deliveryId, personId } = request;
  const order = await lockRidersOrder(tx, personId, deliveryId);
  requires?.(order);
  if (order.delivery_status === to) return inHand(engine, tx, order);
  const now = engine.clock.now();
  const { moves, order: orderMoves, before = [] } = work(order, now);
  const step = {
    orderId: order.id,
    at: now,
    events: [...before, ...types.map((type) => ({ type, actor: 'rider' as const, actorId: personId }))],
    topics: [boardTopic(order.restaurant_id), riderTopic(personId)],
  };
  const [moved, told, current] = await Promise.all([
    Promise.all(moves),
    orderMoves ? orderMoves(tx, step) : record(tx, step).then(() => true),
    jobNow(engine, tx, order.id),
  ]);
  if (!told || moved.includes(false)) {
    throw new Refusal('STATE_CHANGED', { current: await inHand(engine, tx, order) });
  }
  return current;
}
