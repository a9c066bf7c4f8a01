/** Orders whose hour has come: those nobody answered expire, those accepted begin to be cooked. */
import { orderMachine } from '@/contract/states/order';
import { boardTopic, catalogueTopic } from '@/services/kit/live/topics';
import { countMissedOrder } from '../catalogue/pause';
import type { Engine } from '../engine';
import { endOrder, lapseCancelRequest } from '../steps/end-order';
import { orderMove } from '../steps/moves';
import { record } from '../steps/record';

const startPreparing = orderMove('startPreparing', {
  guard: `ready_by - prep_minutes * interval '1 minute' <= $2`,
});

interface Due extends Record<string, unknown> {
  id: string;
  restaurant_id: string;
}

// One order per transaction: SKIP LOCKED shares the work among processes, the conditional write makes it once.
const expireSql = `
  SELECT id, restaurant_id FROM orders WHERE status = 'placed' AND accept_by <= $1
   ORDER BY accept_by LIMIT 1 FOR UPDATE SKIP LOCKED`;
const startSql = `
  SELECT id, restaurant_id FROM orders
   WHERE status = 'accepted' AND ready_by - prep_minutes * interval '1 minute' <= $1
   ORDER BY ready_by LIMIT 1 FOR UPDATE SKIP LOCKED`;

/** Ends every order whose accept deadline has passed. */
export async function expireOrders(engine: Engine): Promise<void> {
  const expireOne = () =>
    engine.database.transaction(async (tx) => {
      const now = engine.clock.now();
      const [due] = await tx.query<Due>(expireSql, [now]);
      if (!due) return false;
      const pauses = await countMissedOrder(tx, due.restaurant_id, engine.settings.missedOrdersLimit);
      if (pauses) engine.catalogue.changes(tx, due.restaurant_id);
      return endOrder(tx, {
        command: 'expire',
        orderId: due.id,
        restaurantId: due.restaurant_id,
        at: now,
        ending: { by: 'server', reason: 'not_accepted_in_time', note: '' },
        actor: 'server',
        ...(pauses ? { topics: [catalogueTopic(due.restaurant_id)] } : {}),
      });
    });
  while (await expireOne());
}

const lapseSql = `
  SELECT o.id, o.restaurant_id FROM cancel_request c JOIN orders o ON o.id = c.order_id
   WHERE c.status = 'open' AND c.lapses_at <= $1
   ORDER BY c.lapses_at LIMIT 1 FOR UPDATE OF o SKIP LOCKED`;

/** Lets wishes to cancel lapse that no kitchen answered. */
export async function lapseCancelRequests(engine: Engine): Promise<void> {
  const lapseOne = () =>
    engine.database.transaction(async (tx) => {
      const now = engine.clock.now();
      const [due] = await tx.query<Due>(lapseSql, [now]);
      const events = due ? await lapseCancelRequest(tx, due.id, now) : [];
      if (!due || events.length === 0) return false;
      await record(tx, { orderId: due.id, at: now, events, topics: [boardTopic(due.restaurant_id)] });
      return true;
    });
  while (await lapseOne());
}

/** Moves accepted orders on to the stove when their time has come: at once, unless they are for later. */
export async function startOrders(engine: Engine): Promise<void> {
  const startOne = () =>
    engine.database.transaction(async (tx) => {
      const now = engine.clock.now();
      const [due] = await tx.query<Due>(startSql, [now]);
      if (!due || !(await startPreparing(tx, due.id, now))) return false;
      await record(tx, {
        orderId: due.id,
        at: now,
        events: [{ type: orderMachine.transitions.startPreparing.event, actor: 'server' }],
        topics: [boardTopic(due.restaurant_id)],
      });
      return true;
    });
  while (await startOne());
}
