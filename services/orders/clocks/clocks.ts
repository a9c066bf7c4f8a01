/** The server's clocks: they run with no browser open, in every process, each piece of work once. */
import type { RouteId } from '@/contract/routes';
import { plusMinutes } from '@/services/kit/clock';
import { forgetOldKeys } from '@/services/kit/http/idempotency';
import { errorFields } from '@/services/kit/log';
import { dispatch } from '../dispatch/dispatch';
import { takeSilentRidersOffline } from '../dispatch/silent-riders';
import { timeOutOffers } from '../dispatch/time-out-offers';
import type { Engine } from '../engine';
import { forgetOldMessages } from '../push/outbox';
import { forgetOldShares } from '../sharing/share';
import { forgetOldSlots } from '../slots/slot-use';
import { expireOrders, lapseCancelRequests, startOrders } from './due-orders';

// Many changes at once make one round, not one each.
const nudgeMs = 40;
const housekeepingMs = 10 * 60_000;

/** Changes that leave work for the clocks: somebody looks for a rider, or a rider for work. */
const leavesWork: readonly string[] = [
  'acceptOrder',
  'markOrderReady',
  'setAvailability',
  'declineOffer',
  'unassignDelivery',
  'completeDelivery',
  'disposeDelivery',
  'confirmReturn',
  'cancelByStaff',
  'approveCancel',
] satisfies readonly RouteId[];

export interface Clocks {
  /** A change was made by this route: where it may leave work, look now rather than at the next tick. */
  nudge(route: string): void;
  /** Does everything that is due and resolves when it is done. */
  runDueWork(): Promise<void>;
  /** Resolves when a round that is running has ended. */
  stop(): Promise<void>;
}

/** One round; the order matters: what a timed-out offer frees is dispatched in the same round. */
async function round(engine: Engine): Promise<void> {
  for (const [name, work] of Object.entries({
    expireOrders,
    startOrders,
    lapseCancelRequests,
    timeOutOffers,
    takeSilentRidersOffline,
    dispatch,
  })) {
    try {
      await work(engine);
    } catch (error) {
      engine.log.error('clock_failed', { clock: name, ...errorFields(error) });
    }
  }
}

const photoDays = 30;

/** Forgets what need not be remembered: old keys, links and slots, pictures of doors and of what was wrong. */
export async function keepHouse(engine: Engine): Promise<void> {
  await forgetOldKeys(engine.database, engine.clock);
  const oldest = plusMinutes(engine.clock.now(), -photoDays * 24 * 60);
  await engine.database.query('DELETE FROM delivery_photo WHERE taken_at < $1', [oldest]);
  await engine.database.query('DELETE FROM problem_photo WHERE taken_at < $1', [oldest]);
  await forgetOldMessages(engine.database, plusMinutes(engine.clock.now(), -24 * 60));
  await forgetOldShares(engine.database, engine.clock.now());
  await forgetOldSlots(engine.database, plusMinutes(engine.clock.now(), -24 * 60));
}

export function startClocks(engine: Engine): Clocks {
  let running: Promise<void> = Promise.resolve();
  let isQueued = false;
  let isStopped = false;
  let nudged: NodeJS.Timeout | null = null;

  // Rounds never overlap; any number of nudges during one make one more.
  const runDueWork = () => {
    if (!isQueued) {
      isQueued = true;
      running = running.then(async () => {
        isQueued = false;
        if (!isStopped) await round(engine);
      });
    }
    return running;
  };

  const tick = setInterval(runDueWork, engine.settings.tickMs);
  const housekeeping = setInterval(() => {
    keepHouse(engine).catch((error: unknown) =>
      engine.log.error('clock_failed', { clock: 'keepHouse', ...errorFields(error) }),
    );
  }, housekeepingMs);

  return {
    nudge(route) {
      if (!leavesWork.includes(route)) return;
      nudged ??= setTimeout(() => {
        nudged = null;
        void runDueWork();
      }, nudgeMs);
    },
    runDueWork,
    async stop() {
      isStopped = true;
      if (nudged) clearTimeout(nudged);
      clearInterval(tick);
      clearInterval(housekeeping);
      await running;
    },
  };
}
