'use client';

import { useSyncExternalStore } from 'react';

/**
 * Something in a script of its own that comes once it is wanted. Unlike `lazy`, a script that does not come through
 * breaks no screen: its place stays as it is, and it is fetched again when the network is back.
 */
export interface OnDemand<Part> {
  readonly get: () => Part | null;
  readonly subscribe: (onChange: () => void) => () => void;
  /** Loads ahead, so that wanting it later needs no network. */
  readonly load: () => void;
}

/** To be called once for each part, outside of any component. */
export function onDemand<Part>(bring: () => Promise<Part>): OnDemand<Part> {
  let part: Part | null = null;
  const listeners = new Set<() => void>();

  function start() {
    if (part !== null) return;
    bring().then(
      (loaded) => {
        part = loaded;
        for (const listener of [...listeners]) listener();
      },
      () => {},
    );
  }

  function subscribe(onChange: () => void) {
    listeners.add(onChange);
    start();
    window.addEventListener('online', start);
    return () => {
      listeners.delete(onChange);
      window.removeEventListener('online', start);
    };
  }

  return { get: () => part, subscribe, load: start };
}

/** The part, or null while it is on its way; the server never has it. */
export function useOnDemand<Part>(part: OnDemand<Part>): Part | null {
  return useSyncExternalStore(part.subscribe, part.get, () => null);
}
