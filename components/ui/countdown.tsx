'use client';

import { type ReactNode, useEffect, useRef, useState } from 'react';
import { formatClock } from '@/lib/format/clock';

/**
 * Time left until `until` (an ISO instant), ticking once a second, silent for screen readers: say the deadline in
 * words beside it. `skewMs` is server time minus this device's. At zero it shows `over` and calls `onOver` once.
 */
export function Countdown(props: { until: string; skewMs?: number; over: ReactNode; onOver?: () => void }) {
  const { until, skewMs = 0 } = props;
  const [leftMs, setLeftMs] = useState<number | null>(null);
  const onOver = useRef(props.onOver);

  useEffect(() => {
    onOver.current = props.onOver;
  });

  useEffect(() => {
    const deadline = Date.parse(until);
    let timer: ReturnType<typeof setTimeout> | undefined;
    const tick = () => {
      const left = deadline - Date.now() - skewMs;
      setLeftMs(left);
      // To the next full second, so that no number is shown twice or skipped.
      if (left > 0) timer = setTimeout(tick, left % 1000 || 1000);
      else onOver.current?.();
    };
    tick();
    return () => clearTimeout(timer);
  }, [until, skewMs]);

  if (leftMs !== null && leftMs <= 0) return props.over;
  return (
    <span role="timer" aria-live="off">
      {leftMs === null ? '–:––' : formatClock(leftMs)}
    </span>
  );
}
