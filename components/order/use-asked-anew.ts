'use client';

import { useEffect } from 'react';
import type { Order } from '@/contract/schemas/order';
import { callApi } from '@/lib/api/on-demand';

const askEveryMs = 60_000;

/**
 * Asks for the order once a minute while it is under way: an arrival time moves with the clock as well, and the live
 * read tells of events only.
 */
export function useAskedAnew(orderId: string, isAsking: boolean, onHeard: (order: Order) => void): void {
  useEffect(() => {
    if (!isAsking) return;
    const stop = new AbortController();
    const ask = async () => {
      if (document.hidden || !navigator.onLine) return;
      const answer = await callApi('getOrder', { params: { orderId }, signal: stop.signal });
      if (answer.ok && !stop.signal.aborted) onHeard(answer.data);
    };
    const timer = setInterval(() => void ask(), askEveryMs);
    return () => {
      stop.abort();
      clearInterval(timer);
    };
  }, [orderId, isAsking, onHeard]);
}
