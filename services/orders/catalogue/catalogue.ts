/** Restaurants in memory, read again when the database says that one changed. */
import type { Clock } from '@/services/kit/clock';
import type { Database, Queries, Tx } from '@/services/kit/database';
import type { LiveHub } from '@/services/kit/live/hub';
import { listRestaurantIds, loadRestaurants, type RestaurantRecord } from './load';

// News of a change arrives within milliseconds; this is for changes made without telling (a restored backup).
const lifeMs = 5 * 60_000;

interface Kept {
  readonly value: Promise<RestaurantRecord | null>;
  /** The value once it is there, not only asked for. */
  settled: RestaurantRecord | null;
  readonly until: number;
}

export class Catalogue {
  private readonly records = new Map<string, Kept>();
  /** What was read before the latest change may be old by the time it arrives, and is not kept. */
  private generation = 0;
  private all: { readonly value: Promise<string[]>; readonly until: number } | null = null;

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    hub: LiveHub,
  ) {
    hub.onNews((topic) => {
      if (topic === null) this.forgetAll();
      else if (topic.startsWith('catalogue:')) this.forget(topic.slice('catalogue:'.length));
    });
  }

  /** A restaurant as it was at most moments ago; null when there is none. */
  get(id: string): Promise<RestaurantRecord | null> {
    const now = this.clock.now().getTime();
    const known = this.records.get(id);
    if (known && known.until > now) return known.value;
    const value = loadRestaurants(this.database, [id]).then(([record]) => record ?? null);
    const kept: Kept = { value, until: now + lifeMs, settled: null };
    this.records.set(id, kept);
    // What does not exist is not remembered, or anybody could fill the memory with made-up ids.
    value.then(
      (record) => {
        kept.settled = record;
        if (record === null) this.drop(id, kept);
      },
      () => this.drop(id, kept),
    );
    return value;
  }

  /** All restaurants. */
  async list(): Promise<RestaurantRecord[]> {
    const now = this.clock.now().getTime();
    if (!this.all || this.all.until <= now) {
      const value = listRestaurantIds(this.database);
      this.all = { value, until: now + lifeMs };
      value.catch(() => {
        this.all = null;
      });
    }
    const ids = await this.all.value;
    const missing = ids.filter((id) => (this.records.get(id)?.until ?? 0) <= now);
    if (missing.length > 1) {
      const before = this.generation;
      for (const record of await loadRestaurants(this.database, missing)) {
        if (this.generation !== before) break;
        this.records.set(record.row.id, {
          value: Promise.resolve(record),
          until: now + lifeMs,
          settled: record,
        });
      }
    }
    const found = await Promise.all(ids.map((id) => this.get(id)));
    return found.filter((record) => record !== null);
  }

  /** What memory holds, without asking anybody; null where it holds nothing (any more). */
  remembered(id: string): RestaurantRecord | null {
    const known = this.records.get(id);
    return known && known.until > this.clock.now().getTime() ? known.settled : null;
  }

  /** From memory, or read through the given transaction: inside one, nothing else may use the connection. */
  async within(queries: Queries, id: string): Promise<RestaurantRecord | null> {
    return this.remembered(id) ?? this.fresh(queries, id);
  }

  /** Reads one anew through a transaction, and keeps it when it was not there. */
  async fresh(queries: Queries, id: string): Promise<RestaurantRecord | null> {
    const [record] = await loadRestaurants(queries, [id]);
    if (!record) return null;
    this.records.set(id, {
      value: Promise.resolve(record),
      until: this.clock.now().getTime() + lifeMs,
      settled: record,
    });
    return record;
  }

  /**
   * Says inside a transaction that a restaurant changes: this process forgets it when it commits, the others when
   * they hear of it.
   */
  changes(tx: Tx, id: string): void {
    tx.afterCommit(() => this.forget(id));
  }

  forget(id: string): void {
    this.generation += 1;
    this.records.delete(id);
    this.all = null;
  }

  private drop(id: string, kept: Kept): void {
    if (this.records.get(id) === kept) this.records.delete(id);
  }

  forgetAll(): void {
    this.generation += 1;
    this.records.clear();
    this.all = null;
  }
}
