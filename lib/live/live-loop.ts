/**
 * The long-poll loop of design §3: asks with the last version, waits up to 25 s for a change, renews with
 * jitter, backs off when it fails, and falls back to plain polling where parked requests do not survive.
 */
import { maxWaitSeconds } from '@/contract/route';

/** What one request brought. */
export type LiveAnswer<Data> =
  | { kind: 'changed'; data: Data; etag: string | null }
  | { kind: 'unchanged' }
  | { kind: 'signed-out' }
  | { kind: 'gone' }
  | { kind: 'failed' };

/**
 * What a screen may say of itself. `live`: a parked request tells of changes at once. `polling`: asked every
 * few seconds. `reconnecting`: the last request failed. `offline`: the device says it has no network.
 * `signed-out` and `gone` end the loop.
 */
export type LiveStatus = 'live' | 'polling' | 'reconnecting' | 'offline' | 'signed-out' | 'gone';

export interface LiveLoopParts<Data> {
  readonly ask: (etag: string | null, waitSeconds: number, signal: AbortSignal) => Promise<LiveAnswer<Data>>;
  readonly onData: (data: Data) => void;
  /** Called after every answered request and at every change of status. */
  readonly onStatus: (status: LiveStatus, contact: boolean) => void;
  readonly pause: (ms: number, signal: AbortSignal) => Promise<void>;
  /** Resolves at once when there is a network. */
  readonly online: (signal: AbortSignal) => Promise<void>;
  readonly isOnline: () => boolean;
  readonly random: () => number;
}

const renewalJitterMs = 400;
const pollEveryMs = 4_000;
const firstBackoffMs = 500;
const longestBackoffMs = 15_000;
/** Parked requests cut this often in a row mean that something between does not let them live. */
const cutsBeforePolling = 3;

/** Runs until `signal` aborts or the answer is final. `etag` is the version the screen already shows. */
export async function runLiveLoop<Data>(
  parts: LiveLoopParts<Data>,
  etag: string | null,
  signal: AbortSignal,
): Promise<void> {
  let known = etag;
  let failures = 0;
  let cuts = 0;
  while (!signal.aborted) {
    if (!parts.isOnline()) {
      parts.onStatus('offline', false);
      await parts.online(signal);
      failures = 0;
      continue;
    }
    const parked = cuts < cutsBeforePolling && failures === 0;
    const answer = await parts.ask(known, parked ? maxWaitSeconds : 0, signal);
    if (signal.aborted) return;
    switch (answer.kind) {
      case 'changed':
      case 'unchanged': {
        if (answer.kind === 'changed') {
          known = answer.etag;
          parts.onData(answer.data);
        }
        if (parked) cuts = 0;
        failures = 0;
        const polling = cuts >= cutsBeforePolling;
        parts.onStatus(polling ? 'polling' : 'live', true);
        await parts.pause(
          polling ? pollEveryMs : parts.random() * renewalJitterMs * (parked ? 1 : 0),
          signal,
        );
        break;
      }
      case 'failed': {
        if (parked) cuts += 1;
        parts.onStatus(parts.isOnline() ? 'reconnecting' : 'offline', false);
        const backoff = Math.min(firstBackoffMs * 2 ** failures, longestBackoffMs);
        failures += 1;
        await parts.pause(backoff * (0.5 + parts.random() / 2), signal);
        break;
      }
      case 'signed-out':
      case 'gone':
        parts.onStatus(answer.kind, true);
        return;
    }
  }
}
