'use client';
/**
 * Favourites as pressed on this page. A press shows at once; the service hears of them one after the other, always
 * of the last wish; where it refuses, the heart goes back to what is true and the screen is told why.
 */
import { useSyncExternalStore } from 'react';
import { callApi } from '@/lib/api/on-demand';

/** What is worth saying. `invite`: whoever pressed is not signed in. */
export type News =
  | { readonly kind: 'saved'; readonly restaurantId: string }
  | { readonly kind: 'invite'; readonly restaurantId: string }
  | { readonly kind: 'failed'; readonly restaurantId: string; readonly reason: 'network' | 'refused' };

export interface FavouritesSnapshot {
  /** Only what was pressed here; of all others the page knows from the server. */
  readonly pressed: ReadonlyMap<string, boolean>;
  readonly news: News | null;
}

const nothing: FavouritesSnapshot = { pressed: new Map(), news: null };
let snapshot = nothing;
const known = new Map<string, boolean>();
const telling = new Set<string>();
const listeners = new Set<() => void>();

function publish(change: Partial<FavouritesSnapshot>): void {
  snapshot = { ...snapshot, ...change };
  for (const listener of [...listeners]) listener();
}

function press(restaurantId: string, liked: boolean): void {
  publish({ pressed: new Map(snapshot.pressed).set(restaurantId, liked) });
}

/** Likes a restaurant or no longer. `before` is what the page knew. `announce` says so when it is done. */
export function setFavourite(
  restaurantId: string,
  liked: boolean,
  before: boolean,
  announce = false,
): Promise<void> {
  if (!known.has(restaurantId)) known.set(restaurantId, before);
  publish({ news: null });
  press(restaurantId, liked);
  return tellService(restaurantId, announce);
}

/** Asks whoever is not signed in to do so. */
export function inviteToSignIn(restaurantId: string): void {
  publish({ news: { kind: 'invite', restaurantId } });
}

export function forgetNews(): void {
  publish({ news: null });
}

async function tellService(restaurantId: string, announce: boolean): Promise<void> {
  if (telling.has(restaurantId)) return;
  telling.add(restaurantId);
  const wish = () => snapshot.pressed.get(restaurantId) ?? false;
  while (wish() !== known.get(restaurantId)) {
    const liked = wish();
    const route = liked ? 'addFavourite' : 'removeFavourite';
    const result = await callApi(route, { params: { restaurantId } });
    if (result.ok) {
      known.set(restaurantId, liked);
      if (announce) publish({ news: { kind: 'saved', restaurantId } });
      continue;
    }
    press(restaurantId, known.get(restaurantId) ?? false);
    if (result.kind === 'signed-out') inviteToSignIn(restaurantId);
    else {
      const reason = result.kind === 'problem' || result.kind === 'gateway' ? 'refused' : 'network';
      publish({ news: { kind: 'failed', restaurantId, reason } });
    }
  }
  telling.delete(restaurantId);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const getSnapshot = (): FavouritesSnapshot => snapshot;

export function useFavourites(): FavouritesSnapshot {
  return useSyncExternalStore(subscribe, getSnapshot, () => nothing);
}
