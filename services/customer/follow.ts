/** Following an order: what is running, who else may look, and having it again. */
import type { followRoutes } from '@/contract/routes/follow';
import type { Handlers } from '@/services/kit/http/handler';
import { customerTopic, orderTopic } from '@/services/kit/live/topics';
import { Refusal } from '@/services/kit/refusal';
import { type Engine, restaurantOf } from '@/services/orders/engine';
import { reorderOf } from '@/services/orders/placing/reorder';
import { sharedOrder, shareOrder, stopSharing } from '@/services/orders/sharing/share';
import { sharedOrderView } from '@/services/orders/sharing/view';
import { customersOrder } from '@/services/orders/steps/subject';
import { activeOrdersView } from '@/services/orders/views/active';

export function followHandlers(engine: Engine): Handlers<typeof followRoutes> {
  const { catalogue, clock, database } = engine;
  return {
    getActiveOrders: {
      topic: async ({ person }) => customerTopic(person.id),
      read: ({ person }, version) => activeOrdersView(engine, database, person.id, version),
    },
    async getReorder({ params, person }) {
      const order = await customersOrder(database, person.id, params.orderId);
      const record = await catalogue.get(order.restaurant_id);
      if (!record) throw new Refusal('NOT_FOUND');
      return reorderOf(record, order.lines, clock.now());
    },
    shareOrder: ({ params, person }, tx) =>
      shareOrder(engine, tx, { orderId: params.orderId, personId: person.id }),
    stopSharing: ({ params, person }, tx) =>
      stopSharing(tx, { orderId: params.orderId, personId: person.id }),
    getSharedOrder: {
      topic: async ({ params }) => orderTopic((await sharedOrder(database, params.token, clock.now())).id),
      // Looked up again: the link may have been taken back while somebody waited.
      async read({ params }) {
        const now = clock.now();
        const row = await sharedOrder(database, params.token, now);
        return sharedOrderView(row, await restaurantOf(engine, database, row.restaurant_id), now);
      },
    },
  };
}
