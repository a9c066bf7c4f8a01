/** What customers say after the food came. */
import type { feedbackRoutes } from '@/contract/routes/feedback';
import type { Handlers } from '@/services/kit/http/handler';
import { Refusal } from '@/services/kit/refusal';
import type { Engine } from '@/services/orders/engine';
import { reportProblem } from '@/services/orders/feedback/report-problem';
import { reviewOrder } from '@/services/orders/feedback/review-order';
import { listReviews } from '@/services/orders/feedback/reviews';

export function feedbackHandlers(engine: Engine): Handlers<typeof feedbackRoutes> {
  const { catalogue, database } = engine;
  return {
    reportProblem: ({ params, body, person }, tx) =>
      reportProblem(engine, tx, { orderId: params.orderId, personId: person.id, ...body }),
    reviewOrder: ({ params, body, person }, tx) =>
      reviewOrder(engine, tx, { orderId: params.orderId, personId: person.id, ...body }),
    async listReviews({ params, query }) {
      if (!(await catalogue.get(params.restaurantId))) throw new Refusal('NOT_FOUND');
      return listReviews(database, params.restaurantId, query.before);
    },
  };
}
