'use client';
/** A resource that is not live but asked again: when one comes back to it, and every so often where that is worth it. */

import { useCallback, useEffect, useRef, useState } from 'react';

export interface AskedAgain<Data, Failure> {
  readonly data: Data;
  /** Why the last question was not answered; null when it was. */
  readonly failure: Failure | null;
  /** When `data` was true, in the server's or the device's clock. */
  readonly at: string;
}

export type Asked<Data, Failure> = { ok: true; data: Data } | { ok: false; failure: Failure };

/** Coming back is told twice, by the page's visibility and by the window's focus. */
const atMostEveryMs = 2_000;
/** A page reached with the back button is as old as when it was left. */
const freshForMs = 10_000;

/**
 * Seeded by the server page at `now`; `ask` never throws. `everyMs` says how long what is known stays good enough,
 * null where only coming back asks. What was known stays when a question fails.
 */
export function useAskedAgain<Data, Failure>(
  seed: { data: Data; now: string },
  ask: () => Promise<Asked<Data, Failure>>,
  everyMs: (data: Data) => number | null,
): AskedAgain<Data, Failure> {
  const [shown, setShown] = useState<AskedAgain<Data, Failure>>({
    data: seed.data,
    failure: null,
    at: seed.now,
  });
  const askedAt = useRef(0);
  const latestAsk = useRef(ask);
  latestAsk.current = ask;

  const again = useCallback(async (signal: AbortSignal) => {
    if (document.hidden || Date.now() - askedAt.current < atMostEveryMs) return;
    askedAt.current = Date.now();
    const answer = await latestAsk.current();
    if (signal.aborted) return;
    setShown((known) =>
      answer.ok
        ? { data: answer.data, failure: null, at: new Date().toISOString() }
        : { ...known, failure: answer.failure },
    );
  }, []);

  useEffect(() => {
    const stop = new AbortController();
    const { signal } = stop;
    const comeBack = () => void again(signal);
    document.addEventListener('visibilitychange', comeBack, { signal });
    for (const event of ['focus', 'online', 'offline']) window.addEventListener(event, comeBack, { signal });
    if (Math.abs(Date.now() - Date.parse(seed.now)) > freshForMs) comeBack();
    return () => stop.abort();
  }, [again, seed.now]);

  const pauseMs = everyMs(shown.data);
  useEffect(() => {
    if (pauseMs === null) return;
    const stop = new AbortController();
    const timer = setInterval(() => void again(stop.signal), pauseMs);
    return () => {
      stop.abort();
      clearInterval(timer);
    };
  }, [pauseMs, again]);

  return shown;
}
