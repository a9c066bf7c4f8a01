/**
 * One tab of a browser holds the parked request of a topic and shares what it hears: HTTP/1.1 allows six
 * connections per origin, so ten open tabs would otherwise starve each other.
 */
import type { LiveStatus } from './live-loop';

export type LiveMessage<Data> =
  | { kind: 'data'; topic: string; data: Data }
  | { kind: 'status'; topic: string; status: LiveStatus; contact: boolean };

const channelName = 'baedal-live';

/**
 * Calls `lead` while this tab leads `topic`, until `signal` aborts. Where the browser has no Web Locks every
 * tab leads, which is correct and merely costs connections.
 */
export async function lead(topic: string, work: () => Promise<void>, signal: AbortSignal): Promise<void> {
  if (!('locks' in navigator)) return work();
  try {
    await navigator.locks.request(`${channelName}:${topic}`, { signal }, work);
  } catch (error) {
    if (!signal.aborted) throw error;
  }
}

/** Sends to and hears from the other tabs that show `topic`. */
export function openChannel<Data>(topic: string, onMessage: (message: LiveMessage<Data>) => void) {
  if (typeof BroadcastChannel === 'undefined') return { send: () => {}, close: () => {} };
  const channel = new BroadcastChannel(channelName);
  channel.onmessage = (event: MessageEvent<LiveMessage<Data>>) => {
    if (event.data.topic === topic) onMessage(event.data);
  };
  return {
    send: (message: LiveMessage<Data>) => channel.postMessage(message),
    close: () => channel.close(),
  };
}
