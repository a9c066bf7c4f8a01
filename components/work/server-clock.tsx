'use client';
/** The server's clock as this screen knows it. A device's clock may be minutes off; countdowns may not. */
import { createContext, type ReactNode, useContext, useEffect, useState, useSyncExternalStore } from 'react';
import { laterOffset } from './clock-offset';

interface ServerClock {
  readonly seedMs: number;
  readonly offsetMs: number;
}

const ServerClockContext = createContext<ServerClock>({ seedMs: 0, offsetMs: 0 });

/** Gives the screens below the server's clock; `now` is what the newest answer said. */
export function ServerClockProvider({ now, children }: { now: string; children: ReactNode }) {
  const [seedMs] = useState(() => Date.parse(now));
  const [estimates, setEstimates] = useState<readonly number[]>([]);
  useEffect(() => {
    const estimate = Date.parse(now) - Date.now();
    setEstimates((known) => [...known.slice(-4), estimate]);
  }, [now]);
  return (
    <ServerClockContext value={{ seedMs, offsetMs: laterOffset(estimates) }}>{children}</ServerClockContext>
  );
}

let tickMs = 0;
let timer: ReturnType<typeof setInterval> | undefined;
const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  tickMs = Date.now();
  timer ??= setInterval(() => {
    tickMs = Date.now();
    for (const tell of listeners) tell();
  }, 250);
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    clearInterval(timer);
    timer = undefined;
  };
}

/** The server's time in milliseconds, at whole steps; the component renders once a step. */
export function useServerNow(stepMs = 1_000): number {
  const { seedMs, offsetMs } = useContext(ServerClockContext);
  const wholeStep = (ms: number) => Math.floor(ms / stepMs) * stepMs;
  return useSyncExternalStore(
    subscribe,
    () => wholeStep((tickMs || Date.now()) + offsetMs),
    () => wholeStep(seedMs),
  );
}
