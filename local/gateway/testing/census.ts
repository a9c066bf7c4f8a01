/** Who is still there after a crowd has gone: sockets and timers of this process, and objects that nobody may hold. */
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { setImmediate } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

export interface Census {
  /** Connections that are open, on either side. */
  sockets(): number;
  /** Timers that are running. */
  timers(): number;
  /** Requests, responses and sockets of every server here that were seen and are still held by somebody. */
  alive(): Promise<number>;
  /** Bytes in use after collection. */
  heap(): Promise<number>;
  stop(): void;
}

function count(kind: string): number {
  return process.getActiveResourcesInfo().filter((name) => name === kind).length;
}

function createCollector(): () => void {
  setFlagsFromString('--expose-gc');
  const found: unknown = runInNewContext('gc');
  if (typeof found !== 'function') throw new Error('this Node cannot be asked to collect');
  return () => void Reflect.apply(found, undefined, []);
}

/** Counts what servers of this process accept from now on. */
export function startCensus(): Census {
  const collect = createCollector();
  let seen: WeakRef<object>[] = [];
  const channels = ['net.server.socket', 'http.server.request.start'];
  const note = (message: unknown) => {
    if (typeof message !== 'object' || message === null) return;
    for (const value of Object.values(message)) {
      // The server itself stays.
      if (typeof value === 'object' && value !== null && !('listening' in value))
        seen.push(new WeakRef(value));
    }
  };
  for (const channel of channels) subscribe(channel, note);

  async function settle(): Promise<void> {
    for (let turn = 0; turn < 3; turn += 1) {
      await setImmediate();
      collect();
    }
  }
  return {
    sockets: () => count('TCPSocketWrap'),
    timers: () => count('Timeout'),
    async alive() {
      await settle();
      seen = seen.filter((reference) => reference.deref() !== undefined);
      return seen.length;
    },
    async heap() {
      await settle();
      return process.memoryUsage().heapUsed;
    },
    stop() {
      for (const channel of channels) unsubscribe(channel, note);
    },
  };
}
