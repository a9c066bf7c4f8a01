'use client';
/** Where a link of ours is on its way to, for screens that show it before the server has answered. */

import { useSyncExternalStore } from 'react';

let target: string | null = null;
const listeners = new Set<() => void>();

function set(next: string | null): void {
  target = next;
  for (const listener of listeners) listener();
}

/** `href` may have a query and a fragment; only its path is kept. */
export function beginNavigation(href: string): void {
  set(new URL(href, window.location.href).pathname);
}

export function endNavigation(): void {
  if (target !== null) set(null);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The path one is on the way to, or null. */
export function usePendingPath(): string | null {
  return useSyncExternalStore(
    subscribe,
    () => target,
    () => null,
  );
}
