'use client';

import { useEffect, useRef } from 'react';

const everyMs = 30_000;
/** Two looks that close together are one: coming back to a tab fires more than one event. */
const apartMs = 2_000;

/**
 * Looks whether a page is still what it shows: every half minute while somebody sees it, and when they come back to it
 * or to the network. For what changes now and then and is not worth a parked request.
 */
export function useFresh(look: (signal: AbortSignal) => Promise<void>): void {
  const latest = useRef(look);
  useEffect(() => {
    latest.current = look;
  });

  useEffect(() => {
    const stop = new AbortController();
    const { signal } = stop;
    let lookedAt = Date.now();
    const lookNow = () => {
      const now = Date.now();
      if (document.hidden || !navigator.onLine || now - lookedAt < apartMs) return;
      lookedAt = now;
      void latest.current(signal);
    };
    // Not all who opened the same menu at once ask again at once.
    const timer = setInterval(lookNow, everyMs * (0.9 + 0.2 * Math.random()));
    for (const event of ['focus', 'online', 'pageshow']) window.addEventListener(event, lookNow, { signal });
    document.addEventListener('visibilitychange', lookNow, { signal });
    return () => {
      clearInterval(timer);
      stop.abort();
    };
  }, []);
}
