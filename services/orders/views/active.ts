/** What a customer has running, and what ended a moment ago. */
import type { ActiveOrder, ActiveOrders } from '@/contract/schemas/active';
import { orderMachine } from '@/contract/states/order';
import { plusMinutes } from '@/services/kit/clock';
import type { Queries } from '@/services/kit/database';
import type { RestaurantRow } from '../catalogue/load';
import { type Engine, restaurantOf } from '../engine';
import { orderSummaryView } from './order';
import { etaOf } from './parts';
import { listActive, type OrderRow } from './row';

const endedForMinutes = 15;
const finalStates: readonly string[] = orderMachine.final;

function activeOrderView(row: OrderRow, restaurant: RestaurantRow, now: Date): ActiveOrder {
  return {
    ...orderSummaryView(row, restaurant),
    version: row.version,
    serviceType: row.service_type,
    deliveryStatus: row.delivery_status,
    eta: etaOf(row, now),
    hasEnded: finalStates.includes(row.status),
    ending: row.ending,
  };
}

export async function activeOrdersView(
  engine: Engine,
  queries: Queries,
  personId: string,
  version: number,
): Promise<ActiveOrders> {
  const now = engine.clock.now();
  const orders: ActiveOrder[] = [];
  for (const row of await listActive(queries, personId, plusMinutes(now, -endedForMinutes))) {
    orders.push(activeOrderView(row, await restaurantOf(engine, queries, row.restaurant_id), now));
  }
  return { version, orders, now: now.toISOString() };
}
