'use client';
/** A resource that follows the server: seeded by the server page, changed by the live loop, never older. */

import { useCallback, useEffect, useRef, useState } from 'react';
import type { ApiData, LiveRouteId } from '@/lib/api/browser';
import type { LiveStatus } from './live-loop';
import { newerOf } from './newer';

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

/** How soon the script that follows is asked for again where it did not come through. */
const retryScriptMs = 2_000;

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
  const topic = [id, ...Object.values(params)].join('/');
  const [held, setHeld] = useState({ topic, data: initial });
  const shown = held.topic === topic ? newerOf(initial, held.data) : initial;
  const [status, setStatus] = useState<LiveStatus>('live');
  const [lastAt, setLastAt] = useState<number | null>(null);
  const latest = useRef({ shown, params });
  latest.current = { shown, params };
  const [asked, setAsked] = useState(0);
  const slowWhenHidden = options.whenHidden !== 'live';

  const apply = useCallback(
    (change: (current: Data) => Data) =>
      setHeld((known) => {
        const current = known.topic === topic ? known.data : latest.current.shown;
        return { topic, data: newerOf(current, change(current)) };
      }),
    [topic],
  );

  useEffect(() => {
    const stop = new AbortController();
    const { signal } = stop;
    const note = (next: LiveStatus, contact: boolean) => {
      setStatus(next);
      if (contact) setLastAt(Date.now());
    };
    let timer: ReturnType<typeof setTimeout> | undefined;
    const start = () =>
      import('./follow').then(
        ({ follow }) => {
          if (signal.aborted) return;
          void follow(
            {
              id,
              params: latest.current.params,
              topic,
              slowWhenHidden,
              version: () => latest.current.shown.version,
              take: (heard) => apply(() => heard),
              note,
            },
            signal,
          );
        },
        () => {
          // The script did not come through: for this screen, that is the network.
          if (signal.aborted) return;
          note(navigator.onLine ? 'reconnecting' : 'offline', false);
          timer = setTimeout(start, retryScriptMs);
        },
      );
    // `asked` restarts the loop, which asks at once.
    if (asked >= 0) void start();
    return () => {
      stop.abort();
      clearTimeout(timer);
    };
  }, [id, topic, apply, slowWhenHidden, asked]);

  const refresh = useCallback(() => setAsked((count) => count + 1), []);
  return { data: shown, status, lastAt, refresh, apply };
}
