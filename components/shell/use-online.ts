'use client';

import { useSyncExternalStore } from 'react';

/** A network that is back for less than this is none, and a press on a link in the meantime is not to be undone. */
export const settledMs = 500;

function subscribe(onChange: () => void): () => void {
  window.addEventListener('online', onChange);
  window.addEventListener('offline', onChange);
  return () => {
    window.removeEventListener('online', onChange);
    window.removeEventListener('offline', onChange);
  };
}

/** Whether this device has a network at all; what lies behind it may still not answer. */
export function useOnline(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => navigator.onLine,
    () => true,
  );
}
