import type { restaurantRoutes } from '@/contract/routes/restaurant';
import { healthOf } from '@/services/kit/health';
import type { Handlers } from '@/services/kit/http/handler';
import { boardTopic } from '@/services/kit/live/topics';
import type { Engine } from '@/services/orders/engine';
import { acceptOrder } from '@/services/orders/steps/accept-order';
import { adjustOrder } from '@/services/orders/steps/adjust-order';
import { cancelByStaff } from '@/services/orders/steps/cancel-by-staff';
import { approveCancel, declineCancel } from '@/services/orders/steps/cancel-request';
import { collectOrder } from '@/services/orders/steps/collect-order';
import { confirmReturn } from '@/services/orders/steps/failed-dropoff';
import { changePreparation, undoReady } from '@/services/orders/steps/kitchen-changes';
import { markOrderReady } from '@/services/orders/steps/mark-ready';
import { refundOrder } from '@/services/orders/steps/refund-order';
import { rejectOrder } from '@/services/orders/steps/reject-order';
import { requireStaff } from '@/services/orders/steps/subject';
import { boardView, listWorkplaces } from '@/services/orders/views/board-page';
import { availabilityHandlers } from './availability';
import { kitchenFeedbackHandlers } from './feedback';

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
    undoReady: ({ params, person }, tx) =>
      undoReady(engine, tx, { orderId: params.orderId, personId: person.id }),
    changePreparation: ({ params, body, person }, tx) =>
      changePreparation(engine, tx, { orderId: params.orderId, personId: person.id, ...body }),
    adjustOrder: ({ params, body, person }, tx) =>
      adjustOrder(engine, tx, { orderId: params.orderId, personId: person.id, ...body }),
    cancelByStaff: ({ params, body, person }, tx) =>
      cancelByStaff(engine, tx, { orderId: params.orderId, personId: person.id, ...body }),
    approveCancel: ({ params, person }, tx) =>
      approveCancel(engine, tx, { orderId: params.orderId, personId: person.id }),
    declineCancel: ({ params, body, person }, tx) =>
      declineCancel(engine, tx, { orderId: params.orderId, personId: person.id, ...body }),
    collectOrder: ({ params, body, person }, tx) =>
      collectOrder(engine, tx, { orderId: params.orderId, personId: person.id, ...body }),
    confirmReturn: ({ params, person }, tx) =>
      confirmReturn(engine, tx, { orderId: params.orderId, personId: person.id }),
    refundOrder: ({ params, body, person }, tx) =>
      refundOrder(engine, tx, { orderId: params.orderId, personId: person.id, ...body }),
    ...availabilityHandlers(engine),
    ...kitchenFeedbackHandlers(engine),
  };
}
