/** The customer's wish to cancel after the kitchen accepted: asked, approved, declined. */
import { randomUUID } from 'node:crypto';
import type { BoardOrder } from '@/contract/schemas/board';
import type { Order } from '@/contract/schemas/order';
import { cancelRequestMachine } from '@/contract/states/cancel-request';
import { type CancelReason, type DeclineCancelReason, orderMachine } from '@/contract/states/order';
import { plusMs } from '@/services/kit/clock';
import type { Tx } from '@/services/kit/database';
import { boardTopic } from '@/services/kit/live/topics';
import { Refusal } from '@/services/kit/refusal';
import type { Engine } from '../engine';
import { endOrder } from './end-order';
import { cancelRequestMove } from './moves';
import { orderChange, record } from './record';
import { boardOrderNow, lockCustomersOrder, lockKitchensOrder, onBoard, orderNow } from './subject';

const open = orderChange('requestCancel');
const approve = cancelRequestMove('approve', { guard: 'lapses_at > $2' });
const decline = cancelRequestMove('decline', { set: 'decline_reason = $3', guard: 'lapses_at > $2' });

/**
 * Asks the kitchen to cancel. Asking again while it has not answered changes nothing.
 * @throws {Refusal} NOT_FOUND, STATE_CHANGED
 */
export async function requestCancel(
  engine: Engine,
  tx: Tx,
  request: { orderId: string; personId: string; reason: CancelReason; note: string },
): Promise<Order> {
  const { orderId, personId, reason, note } = request;
  const order = await lockCustomersOrder(tx, personId, orderId);
  const { in: states, event } = orderMachine.changes.requestCancel;
  if (!states.includes(order.status)) {
    throw new Refusal('STATE_CHANGED', { current: await orderNow(engine, tx, orderId) });
  }
  if (order.cancel_request?.status === 'open') return orderNow(engine, tx, orderId);
  const now = engine.clock.now();
  await tx.query(
    `INSERT INTO cancel_request (id, order_id, nth, status, reason, note, requested_at, lapses_at)
     SELECT $1, $2, count(*) + 1, 'open', $3, $4, $5, $6 FROM cancel_request WHERE order_id = $2`,
    [randomUUID(), orderId, reason, note, now, plusMs(now, engine.settings.cancelRequestLifeMs)],
  );
  const asked = { type: event, actor: 'customer' as const, actorId: personId, data: { reason } };
  await open(tx, { orderId, at: now, events: [asked], topics: [boardTopic(order.restaurant_id)] });
  return orderNow(engine, tx, orderId);
}

/**
 * Grants the wish: the order is cancelled by the customer's reason.
 * @throws {Refusal} NOT_FOUND, STATE_CHANGED
 */
export async function approveCancel(
  engine: Engine,
  tx: Tx,
  request: { orderId: string; personId: string },
): Promise<BoardOrder> {
  const { orderId, personId } = request;
  const order = await lockKitchensOrder(tx, personId, orderId);
  const { cancel_request: wish } = order;
  if (wish?.status === 'approved') return onBoard(engine, tx, order);
  const now = engine.clock.now();
  const by = { actor: 'restaurant', actorId: personId } as const;
  const granted =
    wish !== null &&
    (await approve(tx, orderId, now)) &&
    // A wish that was granted is not open any more, and does not lapse.
    (await endOrder(
      tx,
      { ...order, cancel_request: null },
      {
        command: 'approveCancel',
        at: now,
        ending: { by: 'customer', reason: wish.reason, note: wish.note },
        ...by,
        before: [{ type: cancelRequestMachine.transitions.approve.event, ...by }],
      },
    ));
  if (!granted) throw new Refusal('STATE_CHANGED', { current: await onBoard(engine, tx, order) });
  return boardOrderNow(engine, tx, orderId);
}

/**
 * Declines the wish with a reason; the order goes on.
 * @throws {Refusal} NOT_FOUND, STATE_CHANGED
 */
export async function declineCancel(
  engine: Engine,
  tx: Tx,
  request: { orderId: string; personId: string; reason: DeclineCancelReason; note: string },
): Promise<BoardOrder> {
  const { orderId, personId, reason, note } = request;
  const order = await lockKitchensOrder(tx, personId, orderId);
  if (order.cancel_request?.status === 'declined') return onBoard(engine, tx, order);
  const now = engine.clock.now();
  if (!(await decline(tx, orderId, now, [reason]))) {
    throw new Refusal('STATE_CHANGED', { current: await onBoard(engine, tx, order) });
  }
  const { event } = cancelRequestMachine.transitions.decline;
  const declined = { type: event, actor: 'restaurant' as const, actorId: personId, data: { reason, note } };
  await record(tx, { orderId, at: now, events: [declined], topics: [boardTopic(order.restaurant_id)] });
  return boardOrderNow(engine, tx, orderId);
}
