import { randomUUID } from 'node:crypto';
import type * as z from 'zod';
import type { Review, ReviewRequestSchema } from '@/contract/schemas/review';
import type { LocalizedText } from '@/contract/text';
import type { Tx } from '@/services/kit/database';
import { boardTopic, catalogueTopic } from '@/services/kit/live/topics';
import { Refusal } from '@/services/kit/refusal';
import type { Engine } from '../engine';
import { maskName } from '../sharing/mask';
import { record } from '../steps/record';
import { lockCustomersOrder, orderNow } from '../steps/subject';
import type { OrderRow } from '../views/row';
import { handedOverAt, reviewUntil } from './of-order';
import { updateRating } from './rating';
import { findReviewOf, reviewView } from './review-row';

type Wish = z.output<typeof ReviewRequestSchema>;

const writeSql = `
  INSERT INTO review AS known
    (id, order_id, restaurant_id, status, author_name, food, delivery, text, items, at)
  VALUES ($1, $2, $3, 'open', $4, $5, $6, $7, $8::jsonb, $9)
  ON CONFLICT (order_id) DO UPDATE
    SET author_name = excluded.author_name, food = excluded.food, delivery = excluded.delivery,
        text = excluded.text, at = excluded.at
    WHERE known.status = 'open'
  RETURNING 1 AS written`;

/** Each dish once, however many of it there were. */
function dishesOf({ lines }: OrderRow): LocalizedText[] {
  return [...new Map(lines.map(({ itemId, name }) => [itemId, name])).values()];
}

async function authorName(tx: Tx, personId: string): Promise<string> {
  const [row] = await tx.query<{ name: string }>('SELECT name FROM customer_profile WHERE person_id = $1', [
    personId,
  ]);
  return maskName(row?.name ?? '');
}

/**
 * Writes the review of an order, or changes it. The restaurant's rating moves with it.
 * @throws {Refusal} NOT_FOUND, EXPIRED, VALIDATION_FAILED, STATE_CHANGED before the hand-over (`current` is the
 * order) and once the restaurant has answered (the review)
 */
export async function reviewOrder(
  engine: Engine,
  tx: Tx,
  request: Wish & { orderId: string; personId: string },
): Promise<Review> {
  const { orderId, personId, food, delivery, text } = request;
  const order = await lockCustomersOrder(tx, personId, orderId);
  const now = engine.clock.now();
  const handedOver = handedOverAt(order);
  if (!handedOver) throw new Refusal('STATE_CHANGED', { current: await orderNow(engine, tx, orderId) });
  if (now.getTime() > reviewUntil(handedOver).getTime()) throw new Refusal('EXPIRED');
  if (delivery !== null && order.service_type === 'pickup') {
    const error = { field: 'delivery', code: 'unexpected', message: 'nobody brought it' };
    throw new Refusal('VALIDATION_FAILED', { errors: [error] });
  }
  const written = await tx.query(writeSql, [
    randomUUID(),
    orderId,
    order.restaurant_id,
    await authorName(tx, personId),
    food,
    delivery,
    text,
    JSON.stringify(dishesOf(order)),
    now,
  ]);
  const row = await findReviewOf(tx, orderId);
  if (!row) throw new Error('A review was not written');
  if (written.length === 0) throw new Refusal('STATE_CHANGED', { current: reviewView(row) });
  await updateRating(tx, order.restaurant_id);
  engine.catalogue.changes(tx, order.restaurant_id);
  await record(tx, {
    orderId,
    at: now,
    events: [{ type: 'review.written', actor: 'customer', actorId: personId, data: { food, delivery } }],
    topics: [boardTopic(order.restaurant_id), catalogueTopic(order.restaurant_id)],
  });
  return reviewView(row);
}
