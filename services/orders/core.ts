/** The parts one process shares among its services: engine, live hub and clocks. */
import type { Clock } from '@/services/kit/clock';
import type { Database } from '@/services/kit/database';
import { LiveHub } from '@/services/kit/live/hub';
import type { Logger } from '@/services/kit/log';
import { type Clocks, startClocks } from './clocks/clocks';
import { createEngine, type Engine } from './engine';
import type { Settings } from './settings';

export interface Core {
  readonly engine: Engine;
  readonly hub: LiveHub;
  readonly clocks: Clocks;
  /** Answers those who wait, then lets a running round of the clocks end. */
  stop(): Promise<void>;
}

export async function startCore(deps: {
  database: Database;
  clock: Clock;
  log: Logger;
  settings?: Partial<Settings>;
}): Promise<Core> {
  const hub = new LiveHub();
  const engine = createEngine({ ...deps, hub });
  await hub.follow(deps.database);
  const clocks = startClocks(engine);
  return {
    engine,
    hub,
    clocks,
    async stop() {
      await hub.stop();
      await clocks.stop();
    },
  };
}
