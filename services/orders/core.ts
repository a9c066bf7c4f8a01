/** The parts one process shares among its services: engine, live hub, clocks and notifications. */
import type { Clock } from '@/services/kit/clock';
import type { Database } from '@/services/kit/database';
import { LiveHub } from '@/services/kit/live/hub';
import type { Logger } from '@/services/kit/log';
import { type Clocks, startClocks } from './clocks/clocks';
import { createEngine, type Engine } from './engine';
import { type Push, startPush } from './push/push';
import type { PushSettings } from './push/settings';
import type { Settings } from './settings';

export interface Core {
  readonly engine: Engine;
  readonly hub: LiveHub;
  readonly clocks: Clocks;
  readonly push: Push;
  /** Answers those who wait, then lets a running round of the clocks and of the notifications end. */
  stop(): Promise<void>;
}

export async function startCore(deps: {
  database: Database;
  clock: Clock;
  log: Logger;
  settings?: Partial<Settings>;
  push?: Partial<PushSettings>;
}): Promise<Core> {
  const hub = new LiveHub();
  const engine = createEngine({ ...deps, hub });
  await hub.follow(deps.database);
  const clocks = startClocks(engine);
  const push = startPush(engine, hub);
  return {
    engine,
    hub,
    clocks,
    push,
    async stop() {
      await hub.stop();
      await clocks.stop();
      await push.stop();
    },
  };
}
