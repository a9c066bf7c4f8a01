import type { restaurantRoutes } from '@/contract/routes/restaurant';
import { healthOf } from '@/services/kit/health';
import type { Handlers } from '@/services/kit/http/handler';
import { boardTopic } from '@/services/kit/live/topics';
import type { Engine } from '@/services/orders/engine';
import { acceptOrder } from '@/services/orders/steps/accept-order';
import { markOrderReady } from '@/services/orders/steps/mark-ready';
import { rejectOrder } from '@/services/orders/steps/reject-order';
import { requireStaff } from '@/services/orders/steps/subject';
import { boardView, listWorkplaces } from '@/services/orders/views/board-page';

/** What staff may do, each only in the restaurants they work for. */
export function restaurantHandlers(engine: Engine): Handlers<typeof restaurantRoutes> {
  const { database } = engine;
  return {
    getRestaurantHealth: () => healthOf('restaurant', database),
    listWorkplaces: async ({ person }) => ({ workplaces: await listWorkplaces(database, person.id) }),
    getBoard: {
      async topic({ params, person }) {
        await requireStaff(database, person.id, params.restaurantId);
        return boardTopic(params.restaurantId);
      },
      read: ({ params }, version) => boardView(engine, database, params.restaurantId, version),
    },
    acceptOrder: ({ params, body, person }, tx) =>
      acceptOrder(engine, tx, { orderId: params.orderId, personId: person.id, ...body }),
    rejectOrder: ({ params, body, person }, tx) =>
      rejectOrder(engine, tx, { orderId: params.orderId, personId: person.id, ...body }),
    markOrderReady: ({ params, person }, tx) =>
      markOrderReady(engine, tx, { orderId: params.orderId, personId: person.id }),
  };
}
