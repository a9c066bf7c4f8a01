/** The order a step is about, looked up together with the right to touch it. Not yours looks like not there. */

import type { BoardOrder } from '@/contract/schemas/board';
import type { Job } from '@/contract/schemas/job';
import type { Order } from '@/contract/schemas/order';
import type { Queries } from '@/services/kit/database';
import { Refusal } from '@/services/kit/refusal';
import { type Engine, restaurantOf } from '../engine';
import { feedbackOf } from '../feedback/of-order';
import { boardOrderView } from '../views/board';
import { jobView } from '../views/job';
import { orderView } from '../views/order';
import { findOrder, findOrderOfDelivery, type OrderRow } from '../views/row';

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
  const row = await findOrder(queries, orderId);
  if (!row) throw new Refusal('NOT_FOUND');
  await requireStaff(queries, personId, row.restaurant_id);
  return row;
}

/** @throws {Refusal} NOT_FOUND unless the delivery is the rider's own */
export async function ridersOrder(queries: Queries, personId: string, deliveryId: string): Promise<OrderRow> {
  const row = await findOrderOfDelivery(queries, deliveryId);
  if (row?.rider_id !== personId) throw new Refusal('NOT_FOUND');
  return row;
}

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

/** The order as it stands now, for the kitchen. */
export async function boardOrderNow(engine: Engine, queries: Queries, orderId: string): Promise<BoardOrder> {
  const row = await again(queries, orderId);
  return boardOrderView(row, await restaurantOf(engine, queries, row.restaurant_id), engine.clock.now());
}

/** The job as it stands now, for its rider. */
export async function jobNow(engine: Engine, queries: Queries, orderId: string): Promise<Job> {
  const row = await again(queries, orderId);
  return jobView(row, await restaurantOf(engine, queries, row.restaurant_id));
}
