/** What an order's customer said of it; nobody asks the database before there can be anything. */
import type { Order } from '@/contract/schemas/order';
import { problemWindowHours } from '@/contract/states/problem';
import { reviewWindowDays } from '@/contract/states/review';
import { plusMinutes } from '@/services/kit/clock';
import type { Queries } from '@/services/kit/database';
import type { OrderRow } from '../views/row';
import { listProblemsOf, problemView } from './problem-row';
import { findReviewOf, reviewView } from './review-row';

export type Feedback = Pick<Order, 'problems' | 'reportUntil' | 'review' | 'reviewUntil'>;

export const noFeedback: Feedback = { problems: [], reportUntil: null, review: null, reviewUntil: null };

/** When the food changed hands, at the door or over the counter. */
export const handedOverAt = (order: Pick<OrderRow, 'delivered_at' | 'collected_at'>): Date | null =>
  order.delivered_at ?? order.collected_at;

export const reportUntil = (handedOver: Date): Date => plusMinutes(handedOver, problemWindowHours * 60);
export const reviewUntil = (handedOver: Date): Date => plusMinutes(handedOver, reviewWindowDays * 24 * 60);

export async function feedbackOf(queries: Queries, order: OrderRow): Promise<Feedback> {
  const handedOver = handedOverAt(order);
  if (handedOver === null) return noFeedback;
  const review = await findReviewOf(queries, order.id);
  return {
    problems: (await listProblemsOf(queries, order.id)).map(problemView),
    reportUntil: reportUntil(handedOver).toISOString(),
    review: review && reviewView(review),
    reviewUntil: reviewUntil(handedOver).toISOString(),
  };
}

/** Which of these orders have a review. */
export async function reviewedAmong(queries: Queries, orderIds: readonly string[]): Promise<Set<string>> {
  const rows = await queries.query<{ order_id: string }>(
    'SELECT order_id FROM review WHERE order_id = ANY($1::uuid[])',
    [orderIds],
  );
  return new Set(rows.map((row) => row.order_id));
}
