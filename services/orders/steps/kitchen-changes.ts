/** What the kitchen may still change about an order it works on: its time, and a "ready" pressed by mistake. */
import type { BoardOrder } from '@/contract/schemas/board';
import { orderMachine, undoReadySeconds } from '@/contract/states/order';
import type { Tx } from '@/services/kit/database';
import { boardTopic, riderTopic } from '@/services/kit/live/topics';
import { Refusal } from '@/services/kit/refusal';
import type { Engine } from '../engine';
import type { OrderRow } from '../views/row';
import { lockOrder, orderMove, sqlList } from './moves';
import { record } from './record';
import { boardOrderNow, kitchensOrder } from './subject';

const undo = orderMove('undoReady', {
  set: 'ready_at = NULL',
  guard: `ready_at > $2::timestamptz - interval '${undoReadySeconds} seconds'`,
});

const onlookers = (order: OrderRow) => [
  boardTopic(order.restaurant_id),
  ...(order.rider_id === null ? [] : [riderTopic(order.rider_id)]),
];

/**
 * Takes back a "ready", within 60 seconds and before pick-up.
 * @throws {Refusal} NOT_FOUND, EXPIRED, STATE_CHANGED
 */
export async function undoReady(
  engine: Engine,
  tx: Tx,
  request: { orderId: string; personId: string },
): Promise<BoardOrder> {
  const { orderId, personId } = request;
  await kitchensOrder(tx, personId, orderId);
  await lockOrder(tx, orderId);
  const before = await kitchensOrder(tx, personId, orderId);
  const now = engine.clock.now();
  if (!(await undo(tx, orderId, now))) {
    const current = await boardOrderNow(engine, tx, orderId);
    throw new Refusal(before.status === 'ready' ? 'EXPIRED' : 'STATE_CHANGED', { current });
  }
  await record(tx, {
    orderId,
    at: now,
    events: [{ type: orderMachine.transitions.undoReady.event, actor: 'restaurant', actorId: personId }],
    topics: onlookers(before),
  });
  return boardOrderNow(engine, tx, orderId);
}

/**
 * Promises another time. The food is ready at the earliest a minute from now, at the latest three hours after that
 * or after what the slot asks for.
 * @throws {Refusal} NOT_FOUND, STATE_CHANGED
 */
export async function changePreparation(
  engine: Engine,
  tx: Tx,
  request: { orderId: string; personId: string; addMinutes: number },
): Promise<BoardOrder> {
  const { orderId, personId, addMinutes } = request;
  await kitchensOrder(tx, personId, orderId);
  await lockOrder(tx, orderId);
  const before = await kitchensOrder(tx, personId, orderId);
  const now = engine.clock.now();
  const changed = await tx.query<{ ready_by: Date }>(
    `UPDATE orders SET delays = delays + 1,
            ready_by = LEAST(GREATEST(ready_by + $3 * interval '1 minute', $2::timestamptz + interval '1 minute'),
                             GREATEST($2::timestamptz, slot_ready_by) + interval '3 hours')
      WHERE id = $1 AND status IN (${sqlList(orderMachine.changes.changePreparation.in)}) RETURNING ready_by`,
    [orderId, now, addMinutes],
  );
  const readyBy = changed[0]?.ready_by;
  if (!readyBy) throw new Refusal('STATE_CHANGED', { current: await boardOrderNow(engine, tx, orderId) });
  await record(tx, {
    orderId,
    at: now,
    events: [
      {
        type: orderMachine.changes.changePreparation.event,
        actor: 'restaurant',
        actorId: personId,
        data: { from: before.ready_by, to: readyBy },
      },
    ],
    topics: onlookers(before),
  });
  return boardOrderNow(engine, tx, orderId);
}
