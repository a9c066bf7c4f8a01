'use client';
import { useEffect, useRef } from 'react';
import type { Position } from '@/contract/place';
import { callApi } from '@/lib/api/on-demand';

const everyMs = 15_000;

/**
 * Tells the server every 15 s that the rider is there, while online, and where, if that is shared. `onOffline`
 * hears when the server has taken the rider offline meanwhile.
 */
export function useHeartbeat(online: boolean, position: Position | null, onOffline: () => void): void {
  const latest = useRef({ position, onOffline });
  latest.current = { position, onOffline };
  const located = position !== null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the first position is told at once, not after 15 s
  useEffect(() => {
    if (!online) return;
    const stop = new AbortController();
    const beat = async () => {
      const answer = await callApi('tellLocation', {
        body: { position: latest.current.position },
        signal: stop.signal,
      });
      if (answer.ok && !answer.data.online && !stop.signal.aborted) latest.current.onOffline();
    };
    void beat();
    const timer = setInterval(beat, everyMs);
    return () => {
      stop.abort();
      clearInterval(timer);
    };
  }, [online, located]);
}
