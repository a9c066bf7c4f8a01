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
import { cancelRequestMove, lockOrder } from './moves';
import { record } from './record';
import { boardOrderNow, customersOrder, kitchensOrder, orderNow } from './subject';

const approve = cancelRequestMove('approve', { guard: 'lapses_at > $2' });
const decline = cancelRequestMove('decline', {
  set: 'decline_reason = $3',
  guard: 'lapses_at > $2',
});

async function openRequest(
  tx: Tx,
  orderId: string,
): Promise<{ id: string; reason: string; note: string } | null> {
  const rows = await tx.query<{ id: string; reason: string; note: string }>(
    `SELECT id, reason, note FROM cancel_request WHERE order_id = $1 AND status = 'open'`,
    [orderId],
  );
  return rows[0] ?? null;
}

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
  await customersOrder(tx, personId, orderId);
  await lockOrder(tx, orderId);
  const order = await customersOrder(tx, personId, orderId);
  const mayAsk = orderMachine.changes.requestCancel.in.includes(order.status);
  if (!mayAsk) throw new Refusal('STATE_CHANGED', { current: await orderNow(engine, tx, orderId) });
  if (await openRequest(tx, orderId)) return orderNow(engine, tx, orderId);
  const now = engine.clock.now();
  await tx.query(
    `INSERT INTO cancel_request (id, order_id, nth, status, reason, note, requested_at, lapses_at)
     SELECT $1, $2, count(*) + 1, 'open', $3, $4, $5, $6 FROM cancel_request WHERE order_id = $2`,
    [randomUUID(), orderId, reason, note, now, plusMs(now, engine.settings.cancelRequestLifeMs)],
  );
  await record(tx, {
    orderId,
    at: now,
    events: [
      {
        type: orderMachine.changes.requestCancel.event,
        actor: 'customer',
        actorId: personId,
        data: { reason },
      },
    ],
    topics: [boardTopic(order.restaurant_id)],
  });
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
  const { restaurant_id: restaurantId } = await kitchensOrder(tx, personId, orderId);
  await lockOrder(tx, orderId);
  const now = engine.clock.now();
  const open = await openRequest(tx, orderId);
  const granted =
    open !== null &&
    (await approve(tx, open.id, now)) &&
    (await endOrder(tx, {
      command: 'approveCancel',
      orderId,
      restaurantId,
      at: now,
      ending: { by: 'customer', reason: open.reason, note: open.note },
      actor: 'restaurant',
      actorId: personId,
      before: [
        { type: cancelRequestMachine.transitions.approve.event, actor: 'restaurant', actorId: personId },
      ],
    }));
  const current = await boardOrderNow(engine, tx, orderId);
  if (!granted && current.cancelRequest?.status !== 'approved')
    throw new Refusal('STATE_CHANGED', { current });
  return current;
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
  const order = await kitchensOrder(tx, personId, orderId);
  await lockOrder(tx, orderId);
  const now = engine.clock.now();
  const open = await openRequest(tx, orderId);
  if (open === null || !(await decline(tx, open.id, now, [reason]))) {
    const current = await boardOrderNow(engine, tx, orderId);
    if (current.cancelRequest?.status === 'declined') return current;
    throw new Refusal('STATE_CHANGED', { current });
  }
  await record(tx, {
    orderId,
    at: now,
    events: [
      {
        type: cancelRequestMachine.transitions.decline.event,
        actor: 'restaurant',
        actorId: personId,
        data: { reason, note },
      },
    ],
    topics: [boardTopic(order.restaurant_id)],
  });
  return boardOrderNow(engine, tx, orderId);
}
