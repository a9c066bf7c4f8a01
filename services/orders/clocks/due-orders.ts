/** Orders whose hour has come: those nobody answered expire, those accepted begin to be cooked. */
import { orderMachine } from '@/contract/states/order';
import { boardTopic } from '@/services/kit/live/topics';
import type { Engine } from '../engine';
import { endUnaccepted } from '../steps/end-unaccepted';
import { orderMove } from '../steps/moves';
import { record } from '../steps/record';

const startPreparing = orderMove('startPreparing', {
  set: 'preparing_at = $2',
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
      return endUnaccepted(tx, {
        command: 'expire',
        orderId: due.id,
        restaurantId: due.restaurant_id,
        at: now,
        ending: { by: 'server', reason: 'not_accepted_in_time', note: '' },
        actor: 'server',
      });
    });
  while (await expireOne());
}

/** Moves accepted orders on to the stove when their time has come: at once, unless they are for later. */
export async function startOrders(engine: Engine): Promise<void> {
  const startOne = () =>
    engine.database.transaction(async (tx) => {
      const now = engine.clock.now();
      const [due] = await tx.query<Due>(startSql, [now]);
      if (!due || !(await startPreparing(tx, due.id, [now]))) return false;
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
