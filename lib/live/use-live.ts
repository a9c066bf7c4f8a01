'use client';
/** A resource that follows the server: seeded by the server page, changed by the live loop, never older. */

import { useCallback, useEffect, useRef, useState } from 'react';
import { endpoints } from '@/contract/endpoints';
import { pathOf } from '@/contract/route';
import type { ApiData } from '@/lib/api/browser';
import { callApi } from '@/lib/api/on-demand';
import { lead, openChannel } from './leader';
import { type LiveAnswer, type LiveStatus, runLiveLoop } from './live-loop';
import { newerOf } from './newer';
import { once, pause, whenOnline } from './visibility';

/** Routes declared `live` in the contract. */
export type LiveRouteId = {
  [Id in keyof typeof endpoints]: (typeof endpoints)[Id] extends { live: true } ? Id : never;
}[keyof typeof endpoints];

export interface Live<Data> {
  readonly data: Data;
  readonly status: LiveStatus;
  /** When the server last answered this screen, in the device's clock; null before the first answer. */
  readonly lastAt: number | null;
  /** Asks once, now. */
  readonly refresh: () => void;
  /** Takes what a mutation answered, unless something newer is shown already. */
  readonly apply: (change: (shown: Data) => Data) => void;
}

/** While hidden and `whenHidden` is `slow`, the page asks this often. */
const hiddenEveryMs = 60_000;

/**
 * Follows a live route. `whenHidden: 'live'` keeps the parked request while the tab is in the background (a
 * kitchen must hear), `slow` (the default) asks once a minute there.
 */
export function useLive<Id extends LiveRouteId>(
  id: Id,
  params: Readonly<Record<string, string>>,
  initial: ApiData<Id>,
  options: { whenHidden?: 'live' | 'slow' } = {},
): Live<ApiData<Id>> {
  type Data = ApiData<Id>;
  const topic = pathOf(endpoints[id], params);
  const [held, setHeld] = useState({ topic, data: initial });
  const shown = held.topic === topic ? newerOf(initial, held.data) : initial;
  const [status, setStatus] = useState<LiveStatus>('live');
  const [lastAt, setLastAt] = useState<number | null>(null);
  const latest = useRef(shown);
  latest.current = shown;
  const paramsRef = useRef(params);
  paramsRef.current = params;
  const [asked, setAsked] = useState(0);
  const slowWhenHidden = options.whenHidden !== 'live';

  const apply = useCallback(
    (change: (current: Data) => Data) =>
      setHeld((known) => {
        const current = known.topic === topic ? known.data : latest.current;
        return { topic, data: newerOf(current, change(current)) };
      }),
    [topic],
  );
  const take = useCallback((heard: Data) => apply(() => heard), [apply]);

  useEffect(() => {
    const stop = new AbortController();
    const note = (next: LiveStatus, contact: boolean) => {
      setStatus(next);
      if (contact) setLastAt(Date.now());
    };
    const channel = openChannel<Data>(topic, (message) => {
      if (message.kind === 'data') take(message.data);
      else note(message.status, message.contact);
    });
    const ask = async (
      etag: string | null,
      waitSeconds: number,
      signal: AbortSignal,
    ): Promise<LiveAnswer<Data>> => {
      const result = await callApi(id, { params: paramsRef.current, etag, waitSeconds, signal });
      if (result.ok) {
        if (result.status === 304) return { kind: 'unchanged' };
        return { kind: 'changed', data: result.data as Data, etag: result.etag };
      }
      if (result.kind === 'signed-out') return { kind: 'signed-out' };
      if (result.kind === 'problem' && (result.status === 404 || result.status === 403))
        return { kind: 'gone' };
      return { kind: 'failed' };
    };
    const loop = (signal: AbortSignal) =>
      lead(
        topic,
        () =>
          runLiveLoop<Data>(
            {
              ask,
              onData: (heard) => {
                take(heard);
                channel.send({ kind: 'data', topic, data: heard });
              },
              onStatus: (next, contact) => {
                note(next, contact);
                channel.send({ kind: 'status', topic, status: next, contact });
              },
              pause,
              online: whenOnline,
              isOnline: () => navigator.onLine,
              random: Math.random,
            },
            `"${latest.current.version}"`,
            signal,
          ),
        signal,
      );
    const run = async () => {
      while (!stop.signal.aborted) {
        const turn = new AbortController();
        const signal = AbortSignal.any([stop.signal, turn.signal]);
        if (slowWhenHidden && document.hidden) {
          const answer = await ask(`"${latest.current.version}"`, 0, signal);
          if (answer.kind === 'changed') take(answer.data);
          await Promise.race([pause(hiddenEveryMs, signal), once(document, 'visibilitychange', signal)]);
        } else {
          const leave = () => {
            if (slowWhenHidden && document.hidden) turn.abort();
          };
          document.addEventListener('visibilitychange', leave);
          await loop(signal);
          document.removeEventListener('visibilitychange', leave);
          // The loop ends by itself only on a final answer.
          if (!turn.signal.aborted) return;
        }
        turn.abort();
      }
    };
    // `asked` restarts the loop, which asks at once.
    if (asked >= 0) void run();
    return () => {
      stop.abort();
      channel.close();
    };
  }, [id, topic, take, slowWhenHidden, asked]);

  const refresh = useCallback(() => setAsked((count) => count + 1), []);
  return { data: shown, status, lastAt, refresh, apply };
}
