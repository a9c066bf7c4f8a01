'use client';

import { useEffect, useState } from 'react';
import { type FailureKind, failureOf } from '@/components/work/failure';
import type { Reorder } from '@/contract/schemas/reorder';
import type { Restaurant } from '@/contract/schemas/restaurant';
import { callApi } from '@/lib/api/on-demand';

export type ReorderState =
  | { readonly kind: 'asking' }
  | { readonly kind: 'known'; readonly reorder: Reorder; readonly restaurant: Restaurant }
  | { readonly kind: 'failed'; readonly why: FailureKind };

/** An earlier order held against today's menu, asked whenever the dialog opens: yesterday's answer is no answer. */
export function useReorder(orderId: string, restaurantId: string, isOpen: boolean) {
  const [state, setState] = useState<ReorderState>({ kind: 'asking' });
  const [asked, setAsked] = useState(0);
  useEffect(() => {
    if (!isOpen || asked < 0) return;
    const stop = new AbortController();
    const { signal } = stop;
    setState({ kind: 'asking' });
    Promise.all([
      callApi('getReorder', { params: { orderId }, signal }),
      callApi('getRestaurant', { params: { restaurantId }, signal }),
    ]).then(([reorder, restaurant]) => {
      if (signal.aborted) return;
      if (!reorder.ok) setState({ kind: 'failed', why: failureOf(reorder).kind });
      else if (!restaurant.ok) setState({ kind: 'failed', why: failureOf(restaurant).kind });
      else setState({ kind: 'known', reorder: reorder.data, restaurant: restaurant.data });
    });
    return () => stop.abort();
  }, [orderId, restaurantId, isOpen, asked]);
  return { state, askAgain: () => setAsked((count) => count + 1) };
}
