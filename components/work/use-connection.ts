'use client';
import { useEffect, useState, useSyncExternalStore } from 'react';
import type { Live } from '@/lib/live/use-live';
import { type Connection, connectionOf } from './connection';

/**
 * The connection of a live screen, looked at again every few seconds while it is not well. `seededAt` is when the
 * server made what the screen began with: a page that was kept for offline may be hours older than its opening.
 */
export function useConnection(live: Pick<Live<unknown>, 'status' | 'lastAt'>, seededAt?: string): Connection {
  const [times, setTimes] = useState({ openedAtMs: 0, nowMs: 0 });
  // A parked request may outlive its network by half a minute; the device knows at once.
  const hasNetwork = useSyncExternalStore(
    subscribe,
    () => navigator.onLine,
    () => true,
  );
  const status = hasNetwork ? live.status : 'offline';
  useEffect(() => {
    const look = () =>
      setTimes((known) => ({ openedAtMs: known.openedAtMs || Date.now(), nowMs: Date.now() }));
    look();
    if (status !== 'reconnecting') return;
    const timer = setInterval(look, 2_000);
    return () => clearInterval(timer);
  }, [status]);
  const firstMs = seededAt === undefined ? times.openedAtMs : Date.parse(seededAt);
  return connectionOf(status, live.lastAt ?? firstMs, times.nowMs);
}

function subscribe(listener: () => void): () => void {
  window.addEventListener('online', listener);
  window.addEventListener('offline', listener);
  return () => {
    window.removeEventListener('online', listener);
    window.removeEventListener('offline', listener);
  };
}
