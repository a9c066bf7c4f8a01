/** The order a step is about, looked up together with the right to touch it. Not yours looks like not there. */

import type { BoardOrder } from '@/contract/schemas/board';
import type { Job } from '@/contract/schemas/job';
import type { Order } from '@/contract/schemas/order';
import type { Queries, Tx } from '@/services/kit/database';
import { Refusal } from '@/services/kit/refusal';
import { type Engine, restaurantOf } from '../engine';
import { feedbackOf } from '../feedback/of-order';
import { boardOrderView } from '../views/board';
import { jobView } from '../views/job';
import { orderView } from '../views/order';
import { findOrder, findOrderOfDelivery, findOrderOfStaff, type OrderRow } from '../views/row';
import { lockOrder, lockOrderOf } from './moves';

/** @throws {Refusal} NOT_FOUND unless the order is the customer's own */
export async function customersOrder(
  queries: Queries,
  customerId: string,
  orderId: string,
): Promise<OrderRow> {
  const row = await findOrder(queries, orderId);
  if (row?.customer_id !== customerId) throw new Refusal('NOT_FOUND');
  return row;
}

/** @throws {Refusal} NOT_FOUND unless the person works for the restaurant */
export async function requireStaff(queries: Queries, personId: string, restaurantId: string): Promise<void> {
  const [row] = await queries.query(
    'SELECT 1 AS member FROM restaurant_staff WHERE person_id = $1 AND restaurant_id = $2',
    [personId, restaurantId],
  );
  if (!row) throw new Refusal('NOT_FOUND');
}

/** @throws {Refusal} NOT_FOUND unless the person works for the order's restaurant */
export async function kitchensOrder(queries: Queries, personId: string, orderId: string): Promise<OrderRow> {
  const row = await findOrderOfStaff(queries, orderId, personId);
  if (!row) throw new Refusal('NOT_FOUND');
  return row;
}

/** @throws {Refusal} NOT_FOUND unless the delivery is the rider's own */
export async function ridersOrder(queries: Queries, personId: string, deliveryId: string): Promise<OrderRow> {
  const row = await findOrderOfDelivery(queries, deliveryId);
  if (row?.rider_id !== personId) throw new Refusal('NOT_FOUND');
  return row;
}

/**
 * Locks the order and reads it under the lock; both are asked at once, since the read begins when the lock is had.
 * What it answers stands until the transaction ends.
 */
async function locked(lock: Promise<void>, read: Promise<OrderRow>): Promise<OrderRow> {
  const [order] = await Promise.all([read, lock]);
  return order;
}

/** The customer's own order, locked. @throws {Refusal} NOT_FOUND */
export const lockCustomersOrder = (tx: Tx, customerId: string, orderId: string): Promise<OrderRow> =>
  locked(lockOrder(tx, orderId), customersOrder(tx, customerId, orderId));

/** The kitchen's order, locked. @throws {Refusal} NOT_FOUND */
export const lockKitchensOrder = (tx: Tx, personId: string, orderId: string): Promise<OrderRow> =>
  locked(lockOrder(tx, orderId), kitchensOrder(tx, personId, orderId));

/** The order of the rider's own delivery, locked. @throws {Refusal} NOT_FOUND */
export const lockRidersOrder = (tx: Tx, personId: string, deliveryId: string): Promise<OrderRow> =>
  locked(lockOrderOf(tx, deliveryId), ridersOrder(tx, personId, deliveryId));

async function again(queries: Queries, orderId: string): Promise<OrderRow> {
  const row = await findOrder(queries, orderId);
  if (!row) throw new Refusal('NOT_FOUND');
  return row;
}

/** The order as it stands now, for its customer. */
export async function orderNow(engine: Engine, queries: Queries, orderId: string): Promise<Order> {
  const row = await again(queries, orderId);
  const restaurant = await restaurantOf(engine, queries, row.restaurant_id);
  return orderView(row, restaurant, engine.clock.now(), await feedbackOf(queries, row));
}

/** An order that was read a moment ago, for the kitchen. */
export async function onBoard(engine: Engine, queries: Queries, row: OrderRow): Promise<BoardOrder> {
  return boardOrderView(row, await restaurantOf(engine, queries, row.restaurant_id), engine.clock.now());
}

/** The order as it stands now, for the kitchen. */
export async function boardOrderNow(engine: Engine, queries: Queries, orderId: string): Promise<BoardOrder> {
  return onBoard(engine, queries, await again(queries, orderId));
}

/** A job that was read a moment ago, for its rider. */
export async function inHand(engine: Engine, queries: Queries, row: OrderRow): Promise<Job> {
  return jobView(row, await restaurantOf(engine, queries, row.restaurant_id));
}

/** The job as it stands now, for its rider. */
export async function jobNow(engine: Engine, queries: Queries, orderId: string): Promise<Job> {
  return inHand(engine, queries, await again(queries, orderId));
}
