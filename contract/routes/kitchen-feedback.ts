/** How a restaurant answers what customers say: problems once, reviews in words that may be corrected. */
import * as z from 'zod';
import { SlugSchema, UuidSchema } from '../ids';
import { defineRoute } from '../route';
import { DeliveryPhotoSchema } from '../schemas/order';
import {
  AnswerProblemRequestSchema,
  KitchenProblemSchema,
  KitchenProblemsSchema,
} from '../schemas/order-problem';
import { AnswerReviewRequestSchema, KitchenReviewSchema, KitchenReviewsSchema } from '../schemas/review';

const service = 'restaurant';
const access = ['restaurant-staff'] as const;
const restaurantParams = z.object({ restaurantId: SlugSchema });
const problemParams = z.object({ problemId: UuidSchema });

export const kitchenFeedbackRoutes = {
  listProblems: defineRoute({
    id: 'listProblems',
    service,
    method: 'GET',
    path: '/restaurant/restaurants/{restaurantId}/problems',
    summary: 'What customers say was wrong; the board’s version moves with each',
    access,
    params: restaurantParams,
    responses: { 200: KitchenProblemsSchema },
    errors: ['NOT_FOUND'],
  }),
  getProblemPhoto: defineRoute({
    id: 'getProblemPhoto',
    service,
    method: 'GET',
    path: '/restaurant/problems/{problemId}/photo',
    summary: 'The picture that came with a problem',
    access,
    params: problemParams,
    responses: { 200: DeliveryPhotoSchema },
    errors: ['NOT_FOUND'],
  }),
  answerProblem: defineRoute({
    id: 'answerProblem',
    service,
    method: 'POST',
    path: '/restaurant/problems/{problemId}/answer',
    summary: 'Accepts a problem, with or without money back, or declines it with a reason',
    access,
    params: problemParams,
    body: AnswerProblemRequestSchema,
    responses: { 200: KitchenProblemSchema },
    errors: ['NOT_FOUND', 'STATE_CHANGED'],
  }),
  listRestaurantReviews: defineRoute({
    id: 'listRestaurantReviews',
    service,
    method: 'GET',
    path: '/restaurant/restaurants/{restaurantId}/reviews',
    summary: 'The restaurant’s reviews with words, latest first',
    access,
    params: restaurantParams,
    query: z.object({ before: UuidSchema.optional() }),
    responses: { 200: KitchenReviewsSchema },
    errors: ['NOT_FOUND'],
  }),
  answerReview: defineRoute({
    id: 'answerReview',
    service,
    method: 'PUT',
    path: '/restaurant/reviews/{reviewId}/answer',
    summary: 'Answers a review for everybody to read, or corrects the answer',
    access,
    params: z.object({ reviewId: UuidSchema }),
    body: AnswerReviewRequestSchema,
    responses: { 200: KitchenReviewSchema },
    errors: ['NOT_FOUND'],
  }),
};
