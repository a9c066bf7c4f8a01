/** The story of an order: every step leaves its events, without gaps, in the statement that makes it. */
import type { Actor } from '@/contract/states/machine';
import { orderMachine } from '@/contract/states/order';
import type { Tx } from '@/services/kit/database';
import { customerTopic, orderTopic, touchPartsOf } from '@/services/kit/live/topics';
import { pushEventOf } from '../push/events';
import { columnOf, type MoveSql, sqlList } from './moves';

export interface StepEvent {
  readonly type: string;
  readonly actor: Actor;
  /** The person, where one did it. */
  readonly actorId?: string;
  readonly data?: Readonly<Record<string, unknown>>;
}

export interface Step {
  readonly orderId: string;
  readonly at: Date;
  readonly events: readonly StepEvent[];
  /** Who should hear of it, besides those who follow the order and its customer. */
  readonly topics: readonly string[];
}

/** Writes a step, where it may be made; `params` are those of its SQL. */
export type OrderStep = (tx: Tx, step: Step, params?: readonly unknown[]) => Promise<boolean>;

interface StepSql extends MoveSql {
  /** How many parameters `set` and `guard` have, from `$3` on. */
  readonly params?: number;
}

/**
 * One statement: what changes of the order, its version on by one per event, the events, the news, and a message
 * for each browser of its customer where a `push` is worth one.
 */
function stepOf(set: readonly string[], where: readonly string[], params = 0): OrderStep {
  const [topics, types, actors, actorIds, data, push] = [1, 2, 3, 4, 5, 6].map(
    (nth) => `$${2 + params + nth}`,
  );
  const followed = `
    SELECT unnest(${topics}::text[]) FROM moved UNION ALL SELECT '${customerTopic('')}' || customer_id FROM moved`;
  const pushed = `
    waiting AS (
      INSERT INTO push_outbox (subscription_id, order_id, version, event_type, at, due_at)
      SELECT s.id, $1, moved.version, ${push}, $2, $2
        FROM moved JOIN push_subscription s ON s.person_id = moved.customer_id
    ),`;
  const textWith = (more: string) => `
    WITH moved AS (
      UPDATE orders SET ${[`version = version + cardinality(${types}::text[])`, ...set].join(', ')}
       WHERE ${['id = $1', '$2::timestamptz IS NOT NULL', ...where].join(' AND ')}
      RETURNING version, customer_id
    ),
    told AS (
      INSERT INTO order_event (order_id, version, at, type, actor, actor_id, data)
      SELECT $1, moved.version - cardinality(${types}::text[]) + event.nth, $2, event.type, event.actor,
             event.actor_id, event.data
        FROM moved,
             ROWS FROM (unnest(${types}::text[]), unnest(${actors}::text[]), unnest(${actorIds}::text[]),
                        unnest(${data}::jsonb[]))
             WITH ORDINALITY AS event (type, actor, actor_id, data, nth)
    ),
    ${more}
    ${touchPartsOf(followed)}
    SELECT (SELECT count(told) FROM news) AS told FROM moved`;
  const texts = { silent: textWith(''), pushing: textWith(pushed) };
  return async (tx, { orderId, at, events, topics: names }, own = []) => {
    const worth = pushEventOf(events);
    const rows = await tx.query(worth === null ? texts.silent : texts.pushing, [
      orderId,
      at,
      ...own,
      [orderTopic(orderId), ...names],
      events.map((event) => event.type),
      events.map((event) => event.actor),
      events.map((event) => event.actorId ?? null),
      events.map((event) => (event.data ? JSON.stringify(event.data) : null)),
      ...(worth === null ? [] : [worth]),
    ]);
    return rows.length > 0;
  };
}

const present = (parts: readonly (string | null | undefined)[]) => parts.filter((part) => part != null);
const isIn = (states: readonly string[]) => `status IN (${sqlList(states)})`;

/** A step of the table of orders together with its events, in one statement. */
export function orderStep(command: keyof typeof orderMachine.transitions, sql: StepSql = {}): OrderStep {
  const { from, to, at } = orderMachine.transitions[command];
  const set = [`status = '${to}'`, at && `${columnOf(at)} = $2`, sql.set];
  return stepOf(present(set), present([isIn(from), sql.guard]), sql.params);
}

/** A change that leaves the order's state as it is, together with its events. */
export function orderChange(command: keyof typeof orderMachine.changes, sql: StepSql = {}): OrderStep {
  return stepOf(present([sql.set]), present([isIn(orderMachine.changes[command].in), sql.guard]), sql.params);
}

const told = stepOf([], []);

/** Leaves events of what was written to other tables. */
export async function record(tx: Tx, step: Step): Promise<void> {
  if (!(await told(tx, step))) throw new Error(`Order ${step.orderId} is not there`);
}
