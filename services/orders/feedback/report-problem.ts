import { randomUUID } from 'node:crypto';
import type * as z from 'zod';
import type { FieldError } from '@/contract/errors';
import type { OrderProblem, ReportProblemRequestSchema } from '@/contract/schemas/order-problem';
import { maxProblemsPerOrder } from '@/contract/states/problem';
import type { Tx } from '@/services/kit/database';
import { boardTopic } from '@/services/kit/live/topics';
import { Refusal } from '@/services/kit/refusal';
import type { Engine } from '../engine';
import { record } from '../steps/record';
import { lockCustomersOrder, orderNow } from '../steps/subject';
import type { OrderRow } from '../views/row';
import { handedOverAt, reportUntil } from './of-order';
import { findProblem, problemView } from './problem-row';

type Report = z.output<typeof ReportProblemRequestSchema>;

/** Lines that are not of this order, or more of one than there was. */
function lineErrors(order: OrderRow, lines: Report['lines']): FieldError[] {
  return lines.flatMap(({ lineId, quantity }, index): FieldError[] => {
    const ordered = order.lines.find((line) => line.lineId === lineId);
    if (!ordered) {
      return [{ field: `lines.${index}.lineId`, code: 'unknown', message: 'not a line of this order' }];
    }
    if (quantity <= ordered.quantity) return [];
    return [{ field: `lines.${index}.quantity`, code: 'too_big', message: 'more than was ordered' }];
  });
}

/**
 * Says what was wrong with an order that was handed over. The kitchen hears of it on its board.
 * @throws {Refusal} NOT_FOUND, STATE_CHANGED before the hand-over, EXPIRED a day after it, VALIDATION_FAILED
 */
export async function reportProblem(
  engine: Engine,
  tx: Tx,
  request: Report & { orderId: string; personId: string },
): Promise<OrderProblem> {
  const { orderId, personId, kind, lines, note, photo } = request;
  const order = await lockCustomersOrder(tx, personId, orderId);
  const now = engine.clock.now();
  const handedOver = handedOverAt(order);
  if (!handedOver) throw new Refusal('STATE_CHANGED', { current: await orderNow(engine, tx, orderId) });
  if (now.getTime() > reportUntil(handedOver).getTime()) throw new Refusal('EXPIRED');
  const errors = lineErrors(order, lines);
  if (errors.length > 0) throw new Refusal('VALIDATION_FAILED', { errors });
  const id = randomUUID();
  const written = await tx.query(
    `INSERT INTO problem (id, order_id, restaurant_id, nth, kind, status, lines, note, reported_at)
     SELECT $1, $2, $3, count(*) + 1, $4, 'open', $5::jsonb, $6, $7 FROM problem WHERE order_id = $2
     HAVING count(*) < $8 RETURNING 1 AS written`,
    [id, orderId, order.restaurant_id, kind, JSON.stringify(lines), note, now, maxProblemsPerOrder],
  );
  if (written.length === 0) {
    const error = { field: 'kind', code: 'too_many', message: `at most ${maxProblemsPerOrder} per order` };
    throw new Refusal('VALIDATION_FAILED', { errors: [error] });
  }
  if (photo !== undefined) {
    await tx.query('INSERT INTO problem_photo (problem_id, data_url, taken_at) VALUES ($1, $2, $3)', [
      id,
      photo,
      now,
    ]);
  }
  await record(tx, {
    orderId,
    at: now,
    events: [
      { type: 'problem.reported', actor: 'customer', actorId: personId, data: { problemId: id, kind } },
    ],
    topics: [boardTopic(order.restaurant_id)],
  });
  const row = await findProblem(tx, id);
  if (!row) throw new Error('A problem was not written');
  return problemView(row);
}
