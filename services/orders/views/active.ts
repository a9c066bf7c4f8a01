/** What a customer has running, and what ended a moment ago. */
import type { ActiveOrder, ActiveOrders } from '@/contract/schemas/active';
import { orderMachine } from '@/contract/states/order';
import { plusMinutes } from '@/services/kit/clock';
import type { Queries } from '@/services/kit/database';
import type { RestaurantRow } from '../catalogue/load';
import { type Engine, restaurantOf } from '../engine';
import { handedOverAt, reviewedAmong } from '../feedback/of-order';
import { orderSummaryView } from './order';
import { etaOf } from './parts';
import { listActive, type OrderRow } from './row';

const endedForMinutes = 15;
const finalStates: readonly string[] = orderMachine.final;

function activeOrderView(
  row: OrderRow,
  restaurant: RestaurantRow,
  facts: { now: Date; isReviewed: boolean },
): ActiveOrder {
  return {
    ...orderSummaryView(row, restaurant, facts),
    version: row.version,
    serviceType: row.service_type,
    deliveryStatus: row.delivery_status,
    eta: etaOf(row, facts.now),
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
  const rows = await listActive(queries, personId, plusMinutes(now, -endedForMinutes));
  const ended = rows.filter((row) => handedOverAt(row) !== null).map(({ id }) => id);
  const reviewed = ended.length > 0 ? await reviewedAmong(queries, ended) : new Set<string>();
  for (const row of rows) {
    const restaurant = await restaurantOf(engine, queries, row.restaurant_id);
    orders.push(activeOrderView(row, restaurant, { now, isReviewed: reviewed.has(row.id) }));
  }
  return { version, orders, now: now.toISOString() };
}
