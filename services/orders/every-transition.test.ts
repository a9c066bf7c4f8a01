/**
 * Every line of every state table through the real services: what a table allows happens, with its actor, event and
 * time; what it does not allow is refused and leaves no trace.
 */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { cancelRequestMachine } from '@/contract/states/cancel-request';
import { deliveryMachine, offerMachine } from '@/contract/states/delivery';
import type { Machine } from '@/contract/states/machine';
import { orderMachine } from '@/contract/states/order';
import { paymentMachine } from '@/contract/states/payment';
import type { Answer } from '@/services/testing/request';
import {
  accept,
  ask,
  calling,
  cancelByStaff,
  collect,
  decline,
  deliver,
  dispose,
  fail,
  goOffline,
  markReady,
  passing,
  pickUp,
  reach,
  refund,
  rider,
  type Stage,
  type Subject,
} from '@/services/testing/stages';
import { emptyTown, enrol, fillTown, hire, kitchenId } from '@/services/testing/town';
import { openWorld, type World } from '@/services/testing/world';

const minute = 60_000;
let world: World;
beforeAll(async () => {
  world = await openWorld({ settings: { missedOrdersLimit: 1_000_000 } });
});
beforeEach(async () => {
  await emptyTown(world.database);
  world.core.engine.catalogue.forgetAll();
  await fillTown(world.database);
  await hire(world.database, 'staff', kitchenId);
  await enrol(world.database, rider);
});
afterAll(() => world.close());

type Do = (world: World, subject: Subject) => Promise<Answer>;
interface Table<State extends string, Command extends string> {
  readonly machine: Machine<State, Command> & { readonly states: readonly State[] };
  /** Where its state stands, by the id of its subject. */
  readonly from: { readonly table: string; readonly key: string; id(subject: Subject): string };
  /** One point of an order's life per state; more where a command needs another. */
  readonly stages: Readonly<Record<State, Stage>>;
  readonly commands: Readonly<Record<Command, Do | { readonly do: Do; readonly at: Stage }>>;
  readonly changes?: Readonly<Record<string, Do>>;
}
const defineTable = <State extends string, Command extends string>(table: Table<State, Command>) => table;

const orders = defineTable({
  machine: orderMachine,
  from: { table: 'orders', key: 'id', id: (subject) => subject.orderId },
  stages: {
    placed: 'placed',
    accepted: 'accepted',
    preparing: 'preparing',
    ready: 'ready',
    out_for_delivery: 'atDropoff',
    delivered: 'delivered',
    collected: 'collected',
    undelivered: 'failed',
    rejected: 'rejected',
    expired: 'expired',
    cancelled: 'cancelled',
  },
  commands: {
    accept,
    reject: calling('rejectOrder', { reason: 'too_busy' }),
    expire: passing(5 * minute),
    cancel: calling('cancelOrder', { reason: 'other' }),
    cancelByStaff,
    approveCancel: async (inWorld, subject) => {
      await ask(inWorld, subject);
      return calling('approveCancel')(inWorld, subject);
    },
    startPreparing: passing(0),
    markReady,
    undoReady: calling('undoReady'),
    collect: { do: collect, at: 'readyForPickup' },
    leave: { do: pickUp, at: 'atPickup' },
    arrive: deliver,
    fail,
    reattempt: calling('reattemptDelivery'),
    giveUp: dispose,
  },
  changes: {
    adjust: calling('adjustOrder', { changes: [{ lineId: 'l1', quantity: 1 }] }),
    changePreparation: calling('changePreparation', { addMinutes: 10 }),
    requestCancel: ask,
  },
});

const deliveries = defineTable({
  machine: deliveryMachine,
  from: { table: 'delivery', key: 'id', id: (subject) => subject.deliveryId },
  stages: {
    unassigned: 'ready',
    offered: 'offered',
    assigned: 'assigned',
    at_pickup: 'atPickup',
    picked_up: 'pickedUp',
    at_dropoff: 'atDropoff',
    delivered: 'delivered',
    failed: 'failed',
    returning: 'returning',
    returned: 'returned',
    disposed: 'disposed',
    cancelled: 'deliveryCancelled',
  },
  commands: {
    offer: async (inWorld) => {
      await inWorld.call('setAvailability', { as: rider, body: { online: true } });
      return passing(0)(inWorld, { orderId: '', code: '', deliveryId: '', offerId: '' });
    },
    withdraw: decline,
    assign: calling('acceptOffer'),
    unassign: calling('unassignDelivery', { reason: 'vehicle' }),
    arriveAtPickup: calling('arriveAtPickup'),
    pickUp,
    arriveAtDropoff: calling('arriveAtDropoff'),
    deliver,
    fail,
    reattempt: calling('reattemptDelivery'),
    startReturn: calling('returnDelivery'),
    confirmReturn: calling('confirmReturn'),
    dispose,
    cancel: cancelByStaff,
  },
  changes: { reportNoAnswer: calling('reportNoAnswer') },
});

const offers = defineTable({
  machine: offerMachine,
  from: { table: 'offer', key: 'id', id: (subject) => subject.offerId },
  stages: {
    open: 'offered',
    accepted: 'assigned',
    declined: 'declined',
    timed_out: 'timedOut',
    withdrawn: 'withdrawn',
  },
  commands: { accept: calling('acceptOffer'), decline, timeOut: passing(30_000), withdraw: goOffline },
});

const payments = defineTable({
  machine: paymentMachine,
  from: { table: 'payment', key: 'order_id', id: (subject) => subject.orderId },
  stages: {
    due: 'atDropoff',
    paid: 'delivered',
    partly_refunded: 'partlyRefunded',
    refunded: 'refunded',
    voided: 'cancelled',
  },
  commands: {
    collect: deliver,
    void: { do: calling('cancelOrder', { reason: 'other' }), at: 'placed' },
    refundPart: refund(500),
    refund: async (inWorld, subject) => {
      const [row] = await inWorld.database.query<{ left: number }>(
        `SELECT (p.amount_minor - COALESCE((SELECT sum(amount_minor) FROM refund WHERE order_id = $1), 0))::int AS left
           FROM payment p WHERE order_id = $1`,
        [subject.orderId],
      );
      return refund(row?.left || 1)(inWorld, subject);
    },
  },
});

const wishes = defineTable({
  machine: cancelRequestMachine,
  from: { table: 'cancel_request', key: 'order_id', id: (subject) => subject.orderId },
  stages: { open: 'asked', approved: 'approved', declined: 'wishDeclined', lapsed: 'lapsed' },
  commands: {
    approve: calling('approveCancel'),
    decline: calling('declineCancel', { reason: 'already_cooking' }),
    lapse: passing(5 * minute),
  },
});

/** Everything that could have moved. */
async function traces(orderId: string): Promise<unknown> {
  return world.database.query(
    `SELECT o.status, o.version, o.total_minor, o.ready_by, p.status AS payment, d.status AS delivery, d.no_answer_at,
            (SELECT jsonb_agg(f.status ORDER BY f.offered_at, f.id) FROM offer f WHERE f.delivery_id = d.id) AS offers,
            (SELECT jsonb_agg(c.status ORDER BY c.nth) FROM cancel_request c WHERE c.order_id = o.id) AS wishes,
            (SELECT count(*) FROM order_event e WHERE e.order_id = o.id) AS events
       FROM orders o JOIN payment p ON p.order_id = o.id LEFT JOIN delivery d ON d.order_id = o.id WHERE o.id = $1`,
    [orderId],
  );
}

const columnOf = (name: string) => name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

function holds<State extends string, Command extends string>(
  name: string,
  table: Table<State, Command>,
): void {
  const { machine, from } = table;
  const commands = Object.keys(machine.transitions) as Command[];
  const doOf = (command: Command): Do => {
    const way = table.commands[command];
    return typeof way === 'function' ? way : way.do;
  };
  const rowOf = async (subject: Subject) => {
    const sql = `SELECT * FROM ${from.table} WHERE ${from.key} = $1`;
    return (await world.database.query<Record<string, unknown>>(sql, [from.id(subject)]))[0] ?? {};
  };
  const eventsOf = (subject: Subject) =>
    world.database.query<{ type: string; actor: string; at: Date }>(
      'SELECT type, actor, at FROM order_event WHERE order_id = $1 ORDER BY version',
      [subject.orderId],
    );

  describe(name, () => {
    const legal = commands.flatMap((command) =>
      machine.transitions[command].from.map((state) => [command, state] as const),
    );
    test.each(legal)('%s from %s', async (command, state) => {
      const { to, by, event, at } = machine.transitions[command];
      const way = table.commands[command];
      const subject = await reach(world, typeof way === 'function' ? table.stages[state] : way.at);
      // One way may stand for several states; where it does not fit, the state's own does.
      if (!(typeof way !== 'function' && machine.transitions[command].from.length > 1)) {
        expect((await rowOf(subject))['status']).toBe(state);
      }
      const before = (await eventsOf(subject)).length;
      world.clock.advance(1_000);
      const answer = await doOf(command)(world, subject);
      expect(answer.status, JSON.stringify(answer.body)).toBeLessThan(300);
      const row = await rowOf(subject);
      const left = (await eventsOf(subject)).slice(before).filter((each) => each.type === event);
      expect([row['status'], left.length]).toEqual([to, 1]);
      expect(by).toContain(left[0]?.actor);
      if (at !== null) expect(row[columnOf(at)]).toEqual(left[0]?.at);
    });

    test.each([...machine.states])('%s: everything else is refused and leaves no trace', async (state) => {
      const subject = await reach(world, table.stages[state]);
      expect((await rowOf(subject))['status']).toBe(state);
      const before = await traces(subject.orderId);
      const others = commands.filter((command) => {
        const { from: states, by } = machine.transitions[command];
        return !states.includes(state) && by.some((actor) => actor !== 'server');
      });
      for (const command of others) {
        const answer = await doOf(command)(world, subject);
        const said = `${command}: ${answer.status}`;
        // Whoever repeats the step that led here hears how it stands.
        if (answer.status >= 300) expect([404, 409, 422], said).toContain(answer.status);
        expect(await traces(subject.orderId), said).toEqual(before);
      }
    });

    const changes = Object.entries(table.changes ?? {});
    if (changes.length > 0) {
      test.each([...machine.states])('%s: what changes without a step', async (state) => {
        for (const [change, make] of changes) {
          const subject = await reach(world, table.stages[state]);
          const before = await eventsOf(subject);
          const answer = await make(world, subject);
          const spec = machine.changes?.[change];
          const isAllowed = spec?.in.includes(state);
          const left = (await eventsOf(subject)).slice(before.length);
          expect([change, answer.status < 300 || !isAllowed]).toEqual([change, true]);
          expect(left.map((each) => each.type)).toEqual(isAllowed ? [spec?.event] : []);
          expect((await rowOf(subject))['status']).toBe(state);
          await emptyTown(world.database);
          await fillTown(world.database);
          await hire(world.database, 'staff', kitchenId);
          await enrol(world.database, rider);
        }
      });
    }
  });
}

holds('orders', orders);
holds('deliveries', deliveries);
holds('offers', offers);
holds('payments', payments);
holds('wishes to cancel', wishes);
