/** How fresh a live screen is, in what a person can act on. */
import type { LiveStatus } from '@/lib/live/live-loop';

export type Connection =
  | { readonly kind: 'fresh' }
  /** The last request failed, but what is shown is hardly older than it would be anyway. */
  | { readonly kind: 'wavering' }
  | { readonly kind: 'stale' | 'offline'; readonly sinceMs: number }
  | { readonly kind: 'signed-out' | 'gone' };

const staleAfterMs = 30_000;

/** `lastAtMs` and `nowMs` are of the device's clock; a screen just loaded was fresh when it was rendered. */
export function connectionOf(status: LiveStatus, lastAtMs: number, nowMs: number): Connection {
  switch (status) {
    case 'live':
    case 'polling':
      return { kind: 'fresh' };
    case 'signed-out':
    case 'gone':
      return { kind: status };
    case 'offline':
      return { kind: 'offline', sinceMs: lastAtMs };
    case 'reconnecting':
      return nowMs - lastAtMs >= staleAfterMs ? { kind: 'stale', sinceMs: lastAtMs } : { kind: 'wavering' };
  }
}

/** Why buttons that need the server are off, or null. A wavering line may still carry a press: it is tried. */
export function blockedBy(connection: Connection): 'offline' | 'signed-out' | null {
  if (connection.kind === 'offline') return 'offline';
  return connection.kind === 'signed-out' || connection.kind === 'gone' ? 'signed-out' : null;
}
