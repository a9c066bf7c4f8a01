import type { customerRoutes } from '@/contract/routes/customer';
import { healthOf } from '@/services/kit/health';
import type { Handlers } from '@/services/kit/http/handler';
import { orderTopic } from '@/services/kit/live/topics';
import { type Engine, restaurantOf } from '@/services/orders/engine';
import { reviewedAmong } from '@/services/orders/feedback/of-order';
import { placeOrder } from '@/services/orders/placing/place';
import { cancelOrder } from '@/services/orders/steps/cancel-order';
import { requestCancel } from '@/services/orders/steps/cancel-request';
import { customersOrder, orderNow } from '@/services/orders/steps/subject';
import { orderSummaryView } from '@/services/orders/views/order';
import { photoOf } from '@/services/orders/views/photo';
import { listHistory } from '@/services/orders/views/row';
import { browseHandlers } from './browse';
import { feedbackHandlers } from './feedback';
import { followHandlers } from './follow';
import { personHandlers } from './person';
import { pushHandlers } from './push';

/** What customers may do, each only with their own orders. */
export function customerHandlers(engine: Engine): Handlers<typeof customerRoutes> {
  const { database } = engine;
  return {
    ...browseHandlers(engine),
    ...followHandlers(engine),
    ...feedbackHandlers(engine),
    ...personHandlers(engine),
    ...pushHandlers(engine),
    getCustomerHealth: () => healthOf('customer', database),
    placeOrder: ({ body, person }, tx) => placeOrder(engine, tx, person.id, body),
    async listOrders({ person, query }) {
      const rows = await listHistory(database, person.id, query.before ?? null);
      const reviewed = await reviewedAmong(
        database,
        rows.map(({ id }) => id),
      );
      const now = engine.clock.now();
      const orders = rows.map(async (row) => {
        const restaurant = await restaurantOf(engine, database, row.restaurant_id);
        return orderSummaryView(row, restaurant, { now, isReviewed: reviewed.has(row.id) });
      });
      return { orders: await Promise.all(orders) };
    },
    getOrder: {
      async topic({ params, person }) {
        await customersOrder(database, person.id, params.orderId);
        return orderTopic(params.orderId);
      },
      read: ({ params }) => orderNow(engine, database, params.orderId),
    },
    requestCancel: ({ params, body, person }, tx) =>
      requestCancel(engine, tx, { orderId: params.orderId, personId: person.id, ...body }),
    async getDeliveryPhoto({ params, person }) {
      const order = await customersOrder(database, person.id, params.orderId);
      return photoOf(database, order);
    },
    cancelOrder: ({ params, body, person }, tx) =>
      cancelOrder(engine, tx, { orderId: params.orderId, personId: person.id, ...body }),
  };
}
