/** The part of a process that tells closed browsers: woken by news of customers' orders, and by its own clock. */

import type { LiveHub } from '@/services/kit/live/hub';
import { errorFields } from '@/services/kit/log';
import { createPushSender } from '@/services/kit/web-push/send';
import { vapidKeysOf } from '@/services/kit/web-push/vapid';
import type { Engine } from '../engine';
import { deliverDue } from './deliver';

export interface Push {
  /** Sends everything that is due and resolves when it is done. */
  runDue(): Promise<void>;
  stop(): Promise<void>;
}

/** For what is to be tried again, and for news that was lost with the line to the database. */
const lookMs = 15_000;

export function startPush(engine: Engine, hub: LiveHub): Push {
  const sender = createPushSender({
    ...engine.push,
    keys: () => vapidKeysOf(engine.database),
    now: () => engine.clock.now(),
  });
  let running: Promise<void> = Promise.resolve();
  let isQueued = false;
  let isStopped = false;
  let nudged: NodeJS.Timeout | null = null;

  const runDue = () => {
    if (!isQueued) {
      isQueued = true;
      running = running.then(async () => {
        isQueued = false;
        if (isStopped) return;
        await deliverDue(engine, sender).catch((error: unknown) =>
          engine.log.error('push_failed', errorFields(error)),
        );
      });
    }
    return running;
  };

  const look = setInterval(runDue, Math.max(lookMs, engine.settings.tickMs));
  hub.onNews((topic) => {
    if (isStopped || (topic !== null && !topic.startsWith('customer:'))) return;
    nudged ??= setTimeout(() => {
      nudged = null;
      void runDue();
    }, engine.push.nudgeMs);
  });

  return {
    runDue,
    async stop() {
      isStopped = true;
      if (nudged) clearTimeout(nudged);
      clearInterval(look);
      await running;
      await sender.close();
    },
  };
}
