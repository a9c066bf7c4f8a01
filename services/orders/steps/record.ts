/** The story of an order: every step leaves its events, without gaps, in the transaction that makes it. */
import type { Actor } from '@/contract/states/machine';
import type { Tx } from '@/services/kit/database';
import { touchPartsOf } from '@/services/kit/live/topics';
import { pushEventOf } from '../push/events';

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

const sqlWith = (more: string) => `
  WITH moved AS (
    UPDATE orders SET version = version + $4 WHERE id = $2 RETURNING version, customer_id
  ),
  told AS (
    INSERT INTO order_event (order_id, version, at, type, actor, actor_id, data)
    SELECT $2, moved.version - $4 + event.nth, $3, event.type, event.actor, event.actor_id, event.data
      FROM moved,
           ROWS FROM (unnest($5::text[]), unnest($6::text[]), unnest($7::text[]), unnest($8::jsonb[]))
           WITH ORDINALITY AS event (type, actor, actor_id, data, nth)
  ),
  ${more}
  ${touchPartsOf(`SELECT unnest($1::text[]) UNION ALL SELECT 'customer:' || customer_id FROM moved`)}
  SELECT moved.version, (SELECT count(told) FROM news) AS told FROM moved`;

const recordSql = sqlWith('');
/** Also leaves a message for each browser of the order's customer. */
const recordAndPushSql = sqlWith(`
  waiting AS (
    INSERT INTO push_outbox (subscription_id, order_id, version, event_type, at, due_at)
    SELECT s.id, $2, moved.version, $9, $3, $3
      FROM moved JOIN push_subscription s ON s.person_id = moved.customer_id
  ),`);

/** Moves the order's version on by one per event, writes the events, and tells those who follow, or slept. */
export async function record(tx: Tx, step: Step): Promise<number> {
  const { events } = step;
  const push = pushEventOf(events);
  const [row] = await tx.query<{ version: number }>(push === null ? recordSql : recordAndPushSql, [
    [`order:${step.orderId}`, ...step.topics],
    step.orderId,
    step.at,
    events.length,
    events.map((event) => event.type),
    events.map((event) => event.actor),
    events.map((event) => event.actorId ?? null),
    events.map((event) => (event.data ? JSON.stringify(event.data) : null)),
    ...(push === null ? [] : [push]),
  ]);
  if (!row) throw new Error(`Order ${step.orderId} is not there`);
  return row.version;
}
