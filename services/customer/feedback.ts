/** What customers say after the food came. */
import type { feedbackRoutes } from '@/contract/routes/feedback';
import type { Handlers } from '@/services/kit/http/handler';
import { Refusal } from '@/services/kit/refusal';
import type { Engine } from '@/services/orders/engine';
import { findProblem } from '@/services/orders/feedback/problem-row';
import { reportProblem } from '@/services/orders/feedback/report-problem';
import { reviewOrder } from '@/services/orders/feedback/review-order';
import { listReviews } from '@/services/orders/feedback/reviews';
import { customersOrder } from '@/services/orders/steps/subject';
import { problemPhotoOf } from '@/services/orders/views/photo';

export function feedbackHandlers(engine: Engine): Handlers<typeof feedbackRoutes> {
  const { catalogue, database } = engine;
  return {
    reportProblem: ({ params, body, person }, tx) =>
      reportProblem(engine, tx, { orderId: params.orderId, personId: person.id, ...body }),
    async getReportedPhoto({ params, person }) {
      await customersOrder(database, person.id, params.orderId);
      const problem = await findProblem(database, params.problemId);
      if (problem?.order_id !== params.orderId) throw new Refusal('NOT_FOUND');
      return problemPhotoOf(database, problem.id);
    },
    reviewOrder: ({ params, body, person }, tx) =>
      reviewOrder(engine, tx, { orderId: params.orderId, personId: person.id, ...body }),
    async listReviews({ params, query }) {
      if (!(await catalogue.get(params.restaurantId))) throw new Refusal('NOT_FOUND');
      return listReviews(database, params.restaurantId, query.before);
    },
  };
}
