/** The model's commands as calls of the services. */
import type { Answer } from '@/services/testing/request';
import { line } from '@/services/testing/road';
import type { World } from '@/services/testing/world';
import { answerOf, starsForTheWay } from './customer';
import { adjustedTo } from './kitchen';
import {
  failArguments,
  type ModelOrder,
  prepArguments,
  prepMinutes,
  refundArguments,
  type Step,
} from './model';

/** An order as the services know it, beside its model. */
export interface Pair {
  readonly id: string;
  readonly code: string;
  readonly model: ModelOrder;
  deliveryId: string | null;
  /** In the order in which they were reported. */
  readonly problemIds: string[];
  /** The version last seen, until the server's clocks may have moved it. */
  version: number | null;
}

export const riderName = (index: number) => `rider-${index}`;

/** Makes a step; null where there is nothing to ask. Repeats that the model leaves out are not made. */
export function send(world: World, pair: Pair, step: Step): Promise<Answer | null> {
  const { id, code, deliveryId, model } = pair;
  const staff = { as: 'staff', params: { orderId: id } };
  const own = { as: 'customer', params: { orderId: id } };
  const reason = { reason: 'too_busy', note: '' };
  switch (step.command) {
    case 'accept':
      return world.call('acceptOrder', { ...staff, body: { prepMinutes } });
    case 'reject':
      return world.call('rejectOrder', { ...staff, body: reason });
    case 'staffCancel':
      // Repeating one's own cancellation is answered kindly; the model leaves that out.
      if (model.status === 'cancelled') return Promise.resolve(null);
      return world.call('cancelByStaff', { ...staff, body: reason });
    case 'approve':
      if (model.request?.status === 'approved') return Promise.resolve(null);
      return world.call('approveCancel', staff);
    case 'decline':
      if (model.request?.status === 'declined') return Promise.resolve(null);
      return world.call('declineCancel', { ...staff, body: { reason: 'already_cooking' } });
    case 'ready':
      return world.call('markOrderReady', staff);
    case 'undo':
      return world.call('undoReady', staff);
    case 'prep':
      return world.call('changePreparation', {
        ...staff,
        body: { addMinutes: prepArguments[step.argument % 3] },
      });
    case 'adjust': {
      const changes = [{ lineId: line.lineId, quantity: adjustedTo(step) }];
      return world.call('adjustOrder', { ...staff, body: { changes } });
    }
    case 'collect':
      return world.call('collectOrder', { ...staff, body: { code } });
    case 'refund':
      return world.call('refundOrder', {
        ...staff,
        body: { amountMinor: refundArguments[step.argument % 2], reason: 'quality' },
      });
    case 'confirmReturn':
      return world.call('confirmReturn', staff);
    case 'cancel':
      if (model.status === 'cancelled') return Promise.resolve(null);
      return world.call('cancelOrder', { ...own, body: { reason: 'other' } });
    case 'ask':
      return world.call('requestCancel', { ...own, body: { reason: 'too_slow' } });
    case 'report':
      return world.call('reportProblem', { ...own, body: { kind: 'cold' } });
    case 'review':
      return world.call('reviewOrder', {
        ...own,
        body: { food: 1 + (step.argument % 5), delivery: starsForTheWay(step), text: 'warm' },
      });
    case 'answerProblem': {
      const { problem, answer } = answerOf(pair.problemIds, step);
      if (problem === undefined) return Promise.resolve(null);
      const body = { ...answer, note: 'we looked into it' };
      return world.call('answerProblem', { as: 'staff', params: { problemId: problem }, body });
    }
    case 'answerReview':
      return answerReview(world, id);
    default:
      return deliveryId === null ? Promise.resolve(null) : ride(world, deliveryId, code, step);
  }
}

// By id, not by what people read: days later another order has the same code.
async function idOf(world: World, sql: string, id: string): Promise<string | null> {
  const [row] = await world.database.query<{ id: string }>(sql, [id]);
  return row?.id ?? null;
}

export const orderOfDelivery = (world: World, deliveryId: string) =>
  idOf(world, 'SELECT order_id AS id FROM delivery WHERE id = $1', deliveryId);

async function answerReview(world: World, orderId: string): Promise<Answer | null> {
  const reviewId = await idOf(world, 'SELECT id FROM review WHERE order_id = $1', orderId);
  if (reviewId === null) return null;
  return world.call('answerReview', { as: 'staff', params: { reviewId }, body: { text: 'thanks' } });
}

async function ride(world: World, deliveryId: string, code: string, step: Step): Promise<Answer | null> {
  const call = { as: riderName(step.rider), params: { deliveryId } };
  switch (step.command) {
    case 'arrive':
      return world.call('arriveAtPickup', call);
    case 'pickUp':
      return world.call('pickUpDelivery', { ...call, body: { code } });
    case 'atDoor':
      return world.call('arriveAtDropoff', call);
    case 'noAnswer':
      return world.call('reportNoAnswer', call);
    case 'fail':
      return world.call('failDelivery', { ...call, body: { reason: failArguments[step.argument % 3] } });
    case 'reattempt':
      return world.call('reattemptDelivery', call);
    case 'return':
      return world.call('returnDelivery', call);
    case 'dispose':
      return world.call('disposeDelivery', call);
    case 'deliver':
      return world.call('completeDelivery', { ...call, body: { proof: 'handed_over' } });
    case 'unassign':
      return world.call('unassignDelivery', { ...call, body: { reason: 'personal' } });
    default:
      return null;
  }
}
