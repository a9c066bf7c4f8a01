/** Orders whose hour has come: those nobody answered expire, those accepted begin to be cooked. */
import { orderMachine } from '@/contract/states/order';
import {
  boardTopic,
  catalogueTopic,
  customerTopic,
  orderTopic,
  touchPartsOf,
} from '@/services/kit/live/topics';
import { countMissedOrder } from '../catalogue/pause';
import type { Engine } from '../engine';
import { endOrder, lapseWish } from '../steps/end-order';
import { columnOf, sqlList } from '../steps/moves';
import { record } from '../steps/record';
import { findOrder } from '../views/row';

interface Due extends Record<string, unknown> {
  id: string;
}

// One order per transaction: SKIP LOCKED shares the work among processes, the conditional write makes it once.
const expireSql = `
  SELECT id FROM orders WHERE status = 'placed' AND accept_by <= $1
   ORDER BY accept_by LIMIT 1 FOR UPDATE SKIP LOCKED`;

/** Ends every order whose accept deadline has passed. */
export async function expireOrders(engine: Engine): Promise<void> {
  const expireOne = () =>
    engine.database.transaction(async (tx) => {
      const now = engine.clock.now();
      const [due] = await tx.query<Due>(expireSql, [now]);
      const order = due ? await findOrder(tx, due.id) : null;
      if (!order) return false;
      const { restaurant_id: restaurantId } = order;
      const pauses = await countMissedOrder(tx, restaurantId, engine.settings.missedOrdersLimit);
      if (pauses) engine.catalogue.changes(tx, restaurantId);
      return endOrder(tx, order, {
        command: 'expire',
        at: now,
        ending: { by: 'server', reason: 'not_accepted_in_time', note: '' },
        actor: 'server',
        ...(pauses ? { topics: [catalogueTopic(restaurantId)] } : {}),
      });
    });
  while (await expireOne());
}

const lapseSql = `
  SELECT o.id FROM cancel_request c JOIN orders o ON o.id = c.order_id
   WHERE c.status = 'open' AND c.lapses_at <= $1
   ORDER BY c.lapses_at LIMIT 1 FOR UPDATE OF o SKIP LOCKED`;

/** Lets wishes to cancel lapse that no kitchen answered. */
export async function lapseCancelRequests(engine: Engine): Promise<void> {
  const lapseOne = () =>
    engine.database.transaction(async (tx) => {
      const now = engine.clock.now();
      const [due] = await tx.query<Due>(lapseSql, [now]);
      const order = due ? await findOrder(tx, due.id) : null;
      if (!order) return false;
      const { events, written } = lapseWish(tx, order, now);
      // Answered by somebody while we waited for the lock.
      if (events.length === 0 || !(await written)) return false;
      await record(tx, { orderId: order.id, at: now, events, topics: [boardTopic(order.restaurant_id)] });
      return true;
    });
  while (await lapseOne());
}

const { from, to, event, at } = orderMachine.transitions.startPreparing;
// More would be fewer statements, but a busy board waits as long as these orders are locked.
const atOnce = 20;

// Many at once in one statement, since it is the same for all of them: state, event and news commit together.
const startSql = `
  WITH due AS (
    SELECT id FROM orders
     WHERE status IN (${sqlList(from)}) AND ready_by - prep_minutes * interval '1 minute' <= $1
     ORDER BY ready_by LIMIT ${atOnce} FOR UPDATE SKIP LOCKED
  ),
  moved AS (
    UPDATE orders SET status = '${to}', ${at ? `${columnOf(at)} = $1,` : ''} version = version + 1
      FROM due WHERE orders.id = due.id AND orders.status IN (${sqlList(from)})
    RETURNING orders.id, version, restaurant_id, customer_id
  ),
  told AS (
    INSERT INTO order_event (order_id, version, at, type, actor)
    SELECT id, version, $1, '${event}', 'server' FROM moved
  ),
  ${touchPartsOf(`SELECT '${orderTopic('')}' || id FROM moved UNION ALL SELECT '${boardTopic('')}' || restaurant_id FROM moved
                  UNION ALL SELECT '${customerTopic('')}' || customer_id FROM moved`)}
  SELECT count(*)::int AS started, (SELECT count(told) FROM news) AS told FROM moved`;

/** Moves accepted orders on to the stove when their time has come: at once, unless they are for later. */
export async function startOrders(engine: Engine): Promise<void> {
  const startSome = async () => {
    const rows = await engine.database.query<{ started: number }>(startSql, [engine.clock.now()]);
    return rows[0]?.started ?? 0;
  };
  while ((await startSome()) === atOnce);
}
