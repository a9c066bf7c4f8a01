/** Parked reads of this process, woken by what the database says has changed. */
import type { Database } from '../database';

/** The channel on which topics and their new versions are told, a line each: `order:0b5a… 7`. */
export const topicChannel = 'baedal_topic';

export type Outcome = 'changed' | 'timeout' | 'aborted' | 'stopping';

interface Waiter {
  readonly known: number;
  wake(outcome: Outcome, version?: number): void;
}

/** One parked read. Park first, read the version after: what changes in between still wakes it. */
export interface Parked {
  /** Resolves when the topic moves past the known version, the time is up, or nobody waits any more. */
  wait(timeoutMs: number, signal: AbortSignal): Promise<{ outcome: Outcome; version: number }>;
  leave(): void;
}

export class LiveHub {
  private readonly waiters = new Map<string, Set<Waiter>>();
  private readonly listeners: ((topic: string | null) => void)[] = [];
  private stopped = false;
  private unlisten: () => Promise<void> = async () => {};

  /** How many reads are parked now. */
  get size(): number {
    let count = 0;
    for (const set of this.waiters.values()) count += set.size;
    return count;
  }

  /** Follows the database; after a lost line everyone looks again, since news may have been missed. */
  async follow(database: Database): Promise<void> {
    this.unlisten = await database.listen(
      topicChannel,
      (payload) => {
        for (const line of payload.split('\n')) {
          const space = line.lastIndexOf(' ');
          this.tell(line.slice(0, space), Number(line.slice(space + 1)));
        }
      },
      () => {
        for (const listener of this.listeners) listener(null);
        this.wakeAll('changed');
      },
    );
  }

  /** Calls back for every topic that changes, and with null when news may have been missed. */
  onNews(listener: (topic: string | null) => void): void {
    this.listeners.push(listener);
  }

  /** A topic has a new version. */
  tell(topic: string, version: number): void {
    for (const listener of this.listeners) listener(topic);
    for (const waiter of this.waiters.get(topic) ?? []) {
      if (version > waiter.known) waiter.wake('changed', version);
    }
  }

  park(topic: string, known: number): Parked {
    let settled: { outcome: Outcome; version: number } | null = this.stopped
      ? { outcome: 'stopping', version: known }
      : null;
    let resolve: (result: { outcome: Outcome; version: number }) => void = () => {};
    const waiter: Waiter = {
      known,
      wake(outcome, version = known) {
        settled ??= { outcome, version };
        resolve(settled);
      },
    };
    this.enter(topic, waiter);
    return {
      async wait(timeoutMs, signal) {
        if (settled) return settled;
        if (signal.aborted) return { outcome: 'aborted', version: known };
        const onAbort = () => waiter.wake('aborted');
        const timer = setTimeout(() => waiter.wake('timeout'), timeoutMs);
        signal.addEventListener('abort', onAbort, { once: true });
        try {
          return await new Promise((done) => {
            resolve = done;
          });
        } finally {
          clearTimeout(timer);
          signal.removeEventListener('abort', onAbort);
        }
      },
      leave: () => this.exit(topic, waiter),
    };
  }

  /** Releases everyone and lets nobody park again. */
  async stop(): Promise<void> {
    this.stopped = true;
    this.wakeAll('stopping');
    await this.unlisten();
  }

  private wakeAll(outcome: Outcome): void {
    for (const set of this.waiters.values()) {
      for (const waiter of set) waiter.wake(outcome);
    }
  }

  private enter(topic: string, waiter: Waiter): void {
    const set = this.waiters.get(topic) ?? new Set();
    set.add(waiter);
    this.waiters.set(topic, set);
  }

  private exit(topic: string, waiter: Waiter): void {
    const set = this.waiters.get(topic);
    set?.delete(waiter);
    if (set?.size === 0) this.waiters.delete(topic);
  }
}
