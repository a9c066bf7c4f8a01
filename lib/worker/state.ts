/** What the worker must know after it slept. A worker has no storage but caches and IndexedDB; this is three words. */

import type { Locale } from '@/contract/text';
import { locales } from '@/lib/messages/locale';
import { stateCache } from './caches';

export interface WorkerState {
  /** The mark of the person this browser belongs to, as pages last said. */
  readonly person: string | null;
  readonly locale: Locale;
  readonly theme: string | null;
  /** Who switched notifications on here. */
  readonly subscriber: string | null;
}

const entry = '/state';
const initial: WorkerState = { person: null, locale: 'ko', theme: null, subscriber: null };

export async function readState(caches: CacheStorage): Promise<WorkerState> {
  const found = await (await caches.open(stateCache)).match(entry);
  const json: unknown = found ? await found.json() : null;
  if (typeof json !== 'object' || json === null) return initial;
  const { person, locale, theme, subscriber } = json as Record<string, unknown>;
  const text = (value: unknown) => (typeof value === 'string' ? value : null);
  return {
    person: text(person),
    locale: locales.find((each) => each === locale) ?? initial.locale,
    theme: text(theme),
    subscriber: text(subscriber),
  };
}

let turn: Promise<unknown> = Promise.resolve();

/** One change after the other: what two tabs say at once is both kept. */
export function changeState(caches: CacheStorage, change: Partial<WorkerState>): Promise<WorkerState> {
  const next = turn.then(() => write(caches, change));
  turn = next.catch(() => {});
  return next;
}

async function write(caches: CacheStorage, change: Partial<WorkerState>): Promise<WorkerState> {
  const next = { ...(await readState(caches)), ...change };
  const cache = await caches.open(stateCache);
  await cache.put(
    entry,
    new Response(JSON.stringify(next), { headers: { 'content-type': 'application/json' } }),
  );
  return next;
}
