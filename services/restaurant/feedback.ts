/** How a restaurant answers what its customers say. */
import type { kitchenFeedbackRoutes } from '@/contract/routes/kitchen-feedback';
import type { Handlers } from '@/services/kit/http/handler';
import type { Engine } from '@/services/orders/engine';
import {
  answerProblem,
  kitchensProblem,
  listKitchenProblems,
} from '@/services/orders/feedback/kitchen-problems';
import { answerReview, listKitchenReviews } from '@/services/orders/feedback/reviews';
import { requireStaff } from '@/services/orders/steps/subject';
import { problemPhotoOf } from '@/services/orders/views/photo';

export function kitchenFeedbackHandlers(engine: Engine): Handlers<typeof kitchenFeedbackRoutes> {
  const { clock, database } = engine;
  return {
    async listProblems({ params, person }) {
      await requireStaff(database, person.id, params.restaurantId);
      const now = clock.now();
      const problems = await listKitchenProblems(database, params.restaurantId, now);
      return { problems, now: now.toISOString() };
    },
    async getProblemPhoto({ params, person }) {
      const { id } = await kitchensProblem(database, person.id, params.problemId);
      return problemPhotoOf(database, id);
    },
    answerProblem: ({ params, body, person }, tx) =>
      answerProblem(engine, tx, { problemId: params.problemId, personId: person.id, ...body }),
    async listRestaurantReviews({ params, query, person }) {
      await requireStaff(database, person.id, params.restaurantId);
      return listKitchenReviews(database, params.restaurantId, query.before);
    },
    answerReview: ({ params, body, person }, tx) =>
      answerReview(engine, tx, { reviewId: params.reviewId, personId: person.id, text: body.text }),
  };
}
