'use client';

import { useSyncExternalStore } from 'react';
import { type BasketsSnapshot, getBasketsSnapshot, serverSnapshot, subscribeToBaskets } from './store';
import type { Basket } from './types';

/** Every basket of this browser. Not `ready` in the server's HTML: keep the same space free until it is. */
export function useBaskets(): BasketsSnapshot {
  return useSyncExternalStore(subscribeToBaskets, getBasketsSnapshot, () => serverSnapshot);
}

/** One restaurant's basket; null while there is none. */
export function useBasket(restaurantId: string): { ready: boolean; basket: Basket | null } {
  const { ready, baskets } = useBaskets();
  return { ready, basket: baskets.find((each) => each.restaurantId === restaurantId) ?? null };
}
