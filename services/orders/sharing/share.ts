/** Links that let others look on: unguessable, kept as hashes, taken back by the customer or by time. */
import { createHash, randomBytes } from 'node:crypto';
import { plusMs } from '@/services/kit/clock';
import type { Queries, Tx } from '@/services/kit/database';
import { orderTopic, touch } from '@/services/kit/live/topics';
import { Refusal } from '@/services/kit/refusal';
import type { Engine } from '../engine';
import { customersOrder } from '../steps/subject';
import type { OrderRow } from '../views/row';
import { findOrder } from '../views/row';

const tokenBytes = 24;
/** A family may have several; nobody needs hundreds. */
const linksAtMost = 20;
export const sharedForAfterEndMs = 2 * 60 * 60_000;

const hashOf = (token: string) => createHash('sha256').update(token).digest('base64url');

/** Until when links to it work; null while it runs. */
function sharedUntil(order: OrderRow): Date | null {
  const end = order.ended_at ?? order.delivered_at ?? order.collected_at;
  return end && plusMs(end, sharedForAfterEndMs);
}

const isOver = (order: OrderRow, now: Date) => {
  const until = sharedUntil(order);
  return until !== null && until.getTime() <= now.getTime();
};

/** @throws {Refusal} NOT_FOUND, EXPIRED when the order ended long ago */
export async function shareOrder(
  engine: Engine,
  tx: Tx,
  request: { orderId: string; personId: string },
): Promise<{ token: string }> {
  const { orderId, personId } = request;
  const order = await customersOrder(tx, personId, orderId);
  const now = engine.clock.now();
  if (isOver(order, now)) throw new Refusal('EXPIRED');
  const token = randomBytes(tokenBytes).toString('base64url');
  await tx.query('INSERT INTO order_share (token_hash, order_id, shared_at) VALUES ($1, $2, $3)', [
    hashOf(token),
    orderId,
    now,
  ]);
  await tx.query(
    `DELETE FROM order_share WHERE token_hash IN (
       SELECT token_hash FROM order_share WHERE order_id = $1 ORDER BY shared_at DESC OFFSET $2)`,
    [orderId, linksAtMost],
  );
  return { token };
}

/** Those who look on now are told so at once. @throws {Refusal} NOT_FOUND */
export async function stopSharing(
  tx: Tx,
  request: { orderId: string; personId: string },
): Promise<{ shared: false }> {
  const { orderId, personId } = request;
  await customersOrder(tx, personId, orderId);
  await tx.query('DELETE FROM order_share WHERE order_id = $1', [orderId]);
  await touch(tx, [orderTopic(orderId)]);
  return { shared: false };
}

/** The order that a link shows. @throws {Refusal} NOT_FOUND once it was taken back, or ended long ago */
export async function sharedOrder(queries: Queries, token: string, now: Date): Promise<OrderRow> {
  const [share] = await queries.query<{ order_id: string }>(
    'SELECT order_id FROM order_share WHERE token_hash = $1',
    [hashOf(token)],
  );
  const order = share ? await findOrder(queries, share.order_id) : null;
  if (!order || isOver(order, now)) throw new Refusal('NOT_FOUND');
  return order;
}

/** Forgets links to orders that ended long ago. */
export async function forgetOldShares(queries: Queries, now: Date): Promise<void> {
  await queries.query(
    `DELETE FROM order_share s USING orders o
      WHERE o.id = s.order_id AND COALESCE(o.ended_at, o.delivered_at, o.collected_at) < $1`,
    [plusMs(now, -sharedForAfterEndMs)],
  );
}
