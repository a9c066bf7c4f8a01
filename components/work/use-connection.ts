'use client';
import { useEffect, useState, useSyncExternalStore } from 'react';
import type { Live } from '@/lib/live/use-live';
import { type Connection, connectionOf } from './connection';

/** The connection of a live screen, looked at again every few seconds while it is not well. */
export function useConnection(live: Pick<Live<unknown>, 'status' | 'lastAt'>): Connection {
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
  return connectionOf(status, live.lastAt ?? times.openedAtMs, times.nowMs);
}

function subscribe(listener: () => void): () => void {
  window.addEventListener('online', listener);
  window.addEventListener('offline', listener);
  return () => {
    window.removeEventListener('online', listener);
    window.removeEventListener('offline', listener);
  };
}
