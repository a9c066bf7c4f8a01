/** What customers say after the food came. Reviews are public: people read them before they sign in. */
import * as z from 'zod';
import { SlugSchema, UuidSchema } from '../ids';
import { defineRoute } from '../route';
import { DeliveryPhotoSchema } from '../schemas/order';
import { OrderProblemSchema, ReportProblemRequestSchema } from '../schemas/order-problem';
import { ReviewRequestSchema, ReviewSchema, ReviewsSchema } from '../schemas/review';

const service = 'customer';
const access = ['customers'] as const;
const orderParams = z.object({ orderId: UuidSchema });

export const feedbackRoutes = {
  reportProblem: defineRoute({
    id: 'reportProblem',
    service,
    method: 'POST',
    path: '/customer/orders/{orderId}/problems',
    summary: 'Says what was wrong, within 24 hours of the hand-over and at most five times',
    access,
    params: orderParams,
    body: ReportProblemRequestSchema,
    responses: { 201: OrderProblemSchema },
    errors: ['NOT_FOUND', 'STATE_CHANGED', 'EXPIRED'],
  }),
  getReportedPhoto: defineRoute({
    id: 'getReportedPhoto',
    service,
    method: 'GET',
    path: '/customer/orders/{orderId}/problems/{problemId}/photo',
    summary: 'The picture that the customer sent with a problem',
    access,
    params: orderParams.extend({ problemId: UuidSchema }),
    responses: { 200: DeliveryPhotoSchema },
    errors: ['NOT_FOUND'],
  }),
  reviewOrder: defineRoute({
    id: 'reviewOrder',
    service,
    method: 'PUT',
    path: '/customer/orders/{orderId}/review',
    summary: 'Reviews an order, or changes the review, within 14 days and until the restaurant answers',
    access,
    params: orderParams,
    body: ReviewRequestSchema,
    responses: { 200: ReviewSchema },
    errors: ['NOT_FOUND', 'STATE_CHANGED', 'EXPIRED'],
  }),
  listReviews: defineRoute({
    id: 'listReviews',
    service,
    method: 'GET',
    path: '/customer/restaurants/{restaurantId}/reviews',
    summary: 'What people say of a restaurant, latest first',
    access: 'public',
    params: z.object({ restaurantId: SlugSchema }),
    query: z.object({ before: UuidSchema.optional() }),
    responses: { 200: ReviewsSchema },
    errors: ['NOT_FOUND'],
  }),
};
