/** Reviews of a restaurant: read by everybody, answered by those who work there. */
import type { KitchenReview, KitchenReviews, Reviews } from '@/contract/schemas/review';
import { reviewMachine } from '@/contract/states/review';
import type { Queries, Tx } from '@/services/kit/database';
import { boardTopic } from '@/services/kit/live/topics';
import { Refusal } from '@/services/kit/refusal';
import type { Engine } from '../engine';
import { lockOrder, reviewMove } from '../steps/moves';
import { record } from '../steps/record';
import { requireStaff } from '../steps/subject';
import { ratingOf } from './rating';
import { findReview, kitchenReviewView, publicReviewView, type ReviewRow, reviewSql } from './review-row';

const pageSize = 20;

// One more than is shown says whether there are more.
const pageSql = `${reviewSql}
  WHERE r.restaurant_id = $1 AND r.text <> ''
    AND ($2::uuid IS NULL OR (r.at, r.id) < (SELECT b.at, b.id FROM review b WHERE b.id = $2))
  ORDER BY r.at DESC, r.id DESC LIMIT ${pageSize + 1}`;

async function pageOf(queries: Queries, restaurantId: string, before: string | undefined) {
  const rows = await queries.query<ReviewRow>(pageSql, [restaurantId, before ?? null]);
  return { rows: rows.slice(0, pageSize), more: rows.length > pageSize };
}

export async function listReviews(queries: Queries, restaurantId: string, before?: string): Promise<Reviews> {
  const { rows, more } = await pageOf(queries, restaurantId, before);
  return { ...(await ratingOf(queries, restaurantId)), reviews: rows.map(publicReviewView), more };
}

/** The caller checks that the person works there. */
export async function listKitchenReviews(
  queries: Queries,
  restaurantId: string,
  before?: string,
): Promise<KitchenReviews> {
  const { rows, more } = await pageOf(queries, restaurantId, before);
  return { ...(await ratingOf(queries, restaurantId)), reviews: rows.map(kitchenReviewView), more };
}

const answer = reviewMove('answer', { set: 'answer = $3' });

/**
 * Answers a review, or corrects the answer; either closes it for its author.
 * @throws {Refusal} NOT_FOUND unless the person works for the restaurant it is about
 */
export async function answerReview(
  engine: Engine,
  tx: Tx,
  request: { reviewId: string; personId: string; text: string },
): Promise<KitchenReview> {
  const { reviewId, personId, text } = request;
  const known = await findReview(tx, reviewId);
  if (!known) throw new Refusal('NOT_FOUND');
  await requireStaff(tx, personId, known.restaurant_id);
  const { order_id: orderId } = known;
  if (orderId !== null) await lockOrder(tx, orderId);
  const now = engine.clock.now();
  if (!(await answer(tx, reviewId, now, [text]))) {
    await tx.query('UPDATE review SET answer = $2 WHERE id = $1', [reviewId, text]);
  } else if (orderId !== null) {
    await record(tx, {
      orderId,
      at: now,
      events: [{ type: reviewMachine.transitions.answer.event, actor: 'restaurant', actorId: personId }],
      topics: [boardTopic(known.restaurant_id)],
    });
  }
  const row = await findReview(tx, reviewId);
  if (!row) throw new Refusal('NOT_FOUND');
  return kitchenReviewView(row);
}
