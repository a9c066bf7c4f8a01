/** All three services in process, over one fresh database, with a clock that tests move. */
import { groups } from '@/contract/roles';
import { type RouteId, routes } from '@/contract/routes';
import { createCustomerApp } from '@/services/customer/app';
import { type Clock, systemClock } from '@/services/kit/clock';
import type { Database } from '@/services/kit/database';
import { createLogger, silentLogger } from '@/services/kit/log';
import { createShiftedClock, type ShiftedClock } from '@/services/kit/test-clock/shifted-clock';
import { type Core, startCore } from '@/services/orders/core';
import type { Settings } from '@/services/orders/settings';
import { createRestaurantApp } from '@/services/restaurant/app';
import { createRiderApp } from '@/services/rider/app';
import { openTestDatabase } from './database';
import { tokenOf, trustingVerifier } from './people';
import { type Answer, answerOf, type CallOptions, requestOf } from './request';

export interface World {
  readonly database: Database;
  readonly clock: ShiftedClock;
  readonly core: Core;
  call(id: RouteId, options?: CallOptions): Promise<Answer>;
  /** Moves the clock and lets the server's clocks do what is due. */
  pass(ms: number): Promise<void>;
  close(): Promise<void>;
}

/** Opens the world; its clocks tick only in `pass` and after changes. */
export async function openWorld(
  options: { database?: Database; settings?: Partial<Settings>; clock?: Clock; nudge?: boolean } = {},
): Promise<World> {
  const database = options.database ?? (await openTestDatabase());
  const clock = createShiftedClock(options.clock ?? systemClock);
  const log = process.env['TEST_LOG'] ? createLogger({ service: 'test' }) : silentLogger;
  const errors = {
    ...log,
    error: createLogger({ service: 'test' }, (line) => process.stderr.write(`${line}\n`)).error,
  };
  const core = await startCore({
    database,
    clock,
    log: errors,
    settings: { tickMs: 1_000_000_000, ...options.settings },
    push: { allowLoopback: true, nudgeMs: options.nudge ? 10 : 1_000_000_000 },
  });
  const deps = {
    database,
    clock,
    verifier: trustingVerifier,
    hub: core.hub,
    engine: core.engine,
    log: errors,
    checkAnswers: true,
    ...(options.nudge ? { afterChange: core.clocks.nudge } : {}),
  };
  const apps = {
    customer: createCustomerApp(deps),
    restaurant: createRestaurantApp(deps),
    rider: createRiderApp(deps),
  };
  return {
    database,
    clock,
    core,
    async call(id, call = {}) {
      const token = call.as === undefined ? null : tokenOf(call.as, call.groups ?? groups);
      return answerOf(await apps[routes[id].service].request(requestOf(id, call, 'http://test', token)));
    },
    async pass(ms) {
      clock.advance(ms);
      await core.clocks.runDueWork();
    },
    async close() {
      await core.stop();
      if (!options.database) await database.close();
    },
  };
}
