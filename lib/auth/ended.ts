/**
 * Sessions that were signed out in this process, so that a cookie copied before does not bring them back. Between
 * processes the revoked refresh token does the same, at the latest when the access token expires.
 */
import 'server-only';

const most = 10_000;
const store = Symbol.for('baedal.endedSessions');

// On globalThis, because Next bundles the proxy, pages and handlers apart and each has its own module instance.
function ended(): Set<string> {
  const holder = globalThis as { [store]?: Set<string> };
  holder[store] ??= new Set();
  return holder[store];
}

export function endSession(id: string): void {
  const ids = ended();
  ids.add(id);
  // Sets keep their order: the oldest goes first.
  for (const oldest of ids) {
    if (ids.size <= most) break;
    ids.delete(oldest);
  }
}

export function hasEnded(id: string): boolean {
  return ended().has(id);
}
