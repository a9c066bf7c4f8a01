/** Problems as the kitchen reads and answers them. */
import type { KitchenProblem } from '@/contract/schemas/order-problem';
import { problemMachine, refundReasonOfProblem } from '@/contract/states/problem';
import { plusMinutes } from '@/services/kit/clock';
import type { Queries, Tx } from '@/services/kit/database';
import { boardTopic } from '@/services/kit/live/topics';
import { Refusal } from '@/services/kit/refusal';
import type { Engine } from '../engine';
import { lockOrder, problemMove } from '../steps/moves';
import { record, type StepEvent } from '../steps/record';
import { giveBack, leftToRefundMinor } from '../steps/refund-order';
import { kitchensOrder } from '../steps/subject';
import { findOrder, type OrderRow } from '../views/row';
import { handedOverAt } from './of-order';
import { findProblem, type ProblemRow, problemSql, problemView } from './problem-row';

const answeredForDays = 30;
const answeredAtMost = 50;

const openSql = `${problemSql} WHERE p.restaurant_id = $1 AND p.status = 'open' ORDER BY p.reported_at`;
const answeredSql = `${problemSql}
  WHERE p.restaurant_id = $1 AND p.status <> 'open' AND p.reported_at > $2
  ORDER BY p.answered_at DESC LIMIT ${answeredAtMost}`;

function kitchenProblemView(row: ProblemRow, order: OrderRow): KitchenProblem {
  return {
    ...problemView(row),
    orderId: order.id,
    code: order.code,
    serviceType: order.service_type,
    handedOverAt: (handedOverAt(order) ?? row.reported_at).toISOString(),
    lines: row.lines.flatMap(({ lineId, quantity }) => {
      const line = order.lines.find((each) => each.lineId === lineId);
      return line
        ? [{ lineId, quantity, name: line.name, ordered: line.quantity, unitMinor: line.unitMinor }]
        : [];
    }),
    refundableMinor: leftToRefundMinor(order) ?? 0,
  };
}

async function withOrder(queries: Queries, row: ProblemRow): Promise<KitchenProblem> {
  const order = await findOrder(queries, row.order_id);
  if (!order) throw new Refusal('NOT_FOUND');
  return kitchenProblemView(row, order);
}

/** The caller checks that the person works there. */
export async function listKitchenProblems(
  queries: Queries,
  restaurantId: string,
  now: Date,
): Promise<KitchenProblem[]> {
  const rows = [
    ...(await queries.query<ProblemRow>(openSql, [restaurantId])),
    ...(await queries.query<ProblemRow>(answeredSql, [
      restaurantId,
      plusMinutes(now, -answeredForDays * 24 * 60),
    ])),
  ];
  const problems: KitchenProblem[] = [];
  for (const row of rows) problems.push(await withOrder(queries, row));
  return problems;
}

/** @throws {Refusal} NOT_FOUND unless the person works for the restaurant it is about */
export async function kitchensProblem(queries: Queries, personId: string, id: string): Promise<ProblemRow> {
  const row = await findProblem(queries, id);
  if (!row) throw new Refusal('NOT_FOUND');
  await kitchensOrder(queries, personId, row.order_id);
  return row;
}

const set = 'answer = $3, refund_minor = $4';
const moves = { accept: problemMove('accept', { set }), decline: problemMove('decline', { set }) };

/**
 * Answers a problem, once. What goes back is refunded in the same transaction, under the reason of its kind.
 * @throws {Refusal} NOT_FOUND, STATE_CHANGED when it was answered otherwise, VALIDATION_FAILED for more than is left
 */
export async function answerProblem(
  engine: Engine,
  tx: Tx,
  request: { problemId: string; personId: string; accept: boolean; refundMinor: number; note: string },
): Promise<KitchenProblem> {
  const { problemId, personId, refundMinor, note } = request;
  const { order_id: orderId, kind } = await kitchensProblem(tx, personId, problemId);
  await lockOrder(tx, orderId);
  const command = request.accept ? 'accept' : 'decline';
  const { to, event } = problemMachine.transitions[command];
  const now = engine.clock.now();
  if (!(await moves[command](tx, problemId, now, [note, refundMinor]))) {
    const row = await kitchensProblem(tx, personId, problemId);
    const current = await withOrder(tx, row);
    if (row.status === to && row.refund_minor === refundMinor) return current;
    throw new Refusal('STATE_CHANGED', { current });
  }
  const order = await kitchensOrder(tx, personId, orderId);
  const events: StepEvent[] = [];
  if (refundMinor > 0) {
    const reason = refundReasonOfProblem[kind];
    events.push(
      await giveBack(tx, order, {
        personId,
        amountMinor: refundMinor,
        reason,
        note,
        now,
        field: 'refundMinor',
      }),
    );
  }
  events.push({ type: event, actor: 'restaurant', actorId: personId, data: { problemId, refundMinor } });
  await record(tx, { orderId, at: now, events, topics: [boardTopic(order.restaurant_id)] });
  return withOrder(tx, await kitchensProblem(tx, personId, problemId));
}

/** How many problems of a restaurant wait for an answer. */
export async function countOpenProblems(queries: Queries, restaurantId: string): Promise<number> {
  const [row] = await queries.query<{ open: number }>(
    `SELECT count(*)::int AS open FROM problem WHERE restaurant_id = $1 AND status = 'open'`,
    [restaurantId],
  );
  return row?.open ?? 0;
}
