/** What the kitchen may still change about an order it works on: its time, and a "ready" pressed by mistake. */
import type { BoardOrder } from '@/contract/schemas/board';
import { orderMachine, undoReadySeconds } from '@/contract/states/order';
import { plusMinutes } from '@/services/kit/clock';
import type { Tx } from '@/services/kit/database';
import { boardTopic, riderTopic } from '@/services/kit/live/topics';
import { Refusal } from '@/services/kit/refusal';
import type { Engine } from '../engine';
import type { OrderRow } from '../views/row';
import { orderChange, orderStep } from './record';
import { boardOrderNow, lockKitchensOrder } from './subject';

const undo = orderStep('undoReady', {
  set: 'ready_at = NULL',
  guard: `ready_at > $2::timestamptz - interval '${undoReadySeconds} seconds'`,
});
const promise = orderChange('changePreparation', { set: 'delays = delays + 1, ready_by = $3', params: 1 });

/** Who follows an order besides its customer: the kitchen, and the rider where there is one. */
export const onlookers = (order: OrderRow) => [
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
  const order = await lockKitchensOrder(tx, personId, orderId);
  const { event } = orderMachine.transitions.undoReady;
  const step = {
    orderId,
    at: engine.clock.now(),
    events: [{ type: event, actor: 'restaurant' as const, actorId: personId }],
    topics: onlookers(order),
  };
  const [undone, current] = await Promise.all([undo(tx, step), boardOrderNow(engine, tx, orderId)]);
  if (!undone) throw new Refusal(order.status === 'ready' ? 'EXPIRED' : 'STATE_CHANGED', { current });
  return current;
}

const latestMinutes = 180;

/** The new promise: a minute from now at the earliest, three hours after that (or after the slot's time) at the latest. */
function promised(order: OrderRow, now: Date, addMinutes: number): Date {
  const wanted = plusMinutes(order.ready_by ?? now, addMinutes).getTime();
  const earliest = plusMinutes(now, 1).getTime();
  const slot = order.slot_ready_by?.getTime() ?? 0;
  const latest = plusMinutes(new Date(Math.max(now.getTime(), slot)), latestMinutes).getTime();
  return new Date(Math.min(Math.max(wanted, earliest), latest));
}

/**
 * Promises another time.
 * @throws {Refusal} NOT_FOUND, STATE_CHANGED
 */
export async function changePreparation(
  engine: Engine,
  tx: Tx,
  request: { orderId: string; personId: string; addMinutes: number },
): Promise<BoardOrder> {
  const { orderId, personId, addMinutes } = request;
  const order = await lockKitchensOrder(tx, personId, orderId);
  const now = engine.clock.now();
  const readyBy = promised(order, now, addMinutes);
  const { event } = orderMachine.changes.changePreparation;
  const data = { from: order.ready_by, to: readyBy };
  const step = {
    orderId,
    at: now,
    events: [{ type: event, actor: 'restaurant' as const, actorId: personId, data }],
    topics: onlookers(order),
  };
  const [changed, current] = await Promise.all([
    promise(tx, step, [readyBy]),
    boardOrderNow(engine, tx, orderId),
  ]);
  if (!changed) throw new Refusal('STATE_CHANGED', { current });
  return current;
}
