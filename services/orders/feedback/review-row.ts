/** Reviews as they stand in the database, and as each side reads them. */
import type { KitchenReview, PublicReview, Review } from '@/contract/schemas/review';
import type { ReviewStatus } from '@/contract/states/review';
import type { LocalizedText } from '@/contract/text';
import type { Queries } from '@/services/kit/database';

export interface ReviewRow extends Record<string, unknown> {
  id: string;
  order_id: string | null;
  restaurant_id: string;
  status: ReviewStatus;
  author_name: string;
  food: number;
  delivery: number | null;
  text: string;
  items: LocalizedText[];
  at: Date;
  answer: string | null;
  answered_at: Date | null;
  /** Of its order, where there is one. */
  code: string | null;
}

export const reviewSql = 'SELECT r.*, o.code FROM review r LEFT JOIN orders o ON o.id = r.order_id';

export async function findReviewOf(queries: Queries, orderId: string): Promise<ReviewRow | null> {
  return (await queries.query<ReviewRow>(`${reviewSql} WHERE r.order_id = $1`, [orderId]))[0] ?? null;
}

export async function findReview(queries: Queries, id: string): Promise<ReviewRow | null> {
  return (await queries.query<ReviewRow>(`${reviewSql} WHERE r.id = $1`, [id]))[0] ?? null;
}

const answerOf = ({ answer, answered_at: at }: ReviewRow): Review['answer'] =>
  answer !== null && at ? { text: answer, at: at.toISOString() } : null;

export function reviewView(row: ReviewRow): Review {
  const { status, food, delivery, text } = row;
  return { status, food, delivery, text, at: row.at.toISOString(), answer: answerOf(row) };
}

export function publicReviewView(row: ReviewRow): PublicReview {
  return {
    id: row.id,
    authorName: row.author_name,
    food: row.food,
    text: row.text,
    items: row.items,
    at: row.at.toISOString(),
    answer: answerOf(row),
  };
}

export function kitchenReviewView(row: ReviewRow): KitchenReview {
  const { status, delivery, code } = row;
  return { ...publicReviewView(row), status, delivery, code };
}
