import type { Clock } from '../clock';

/** A clock that runs with the real one, so far ahead of it; tests push it on. */
export interface ShiftedClock extends Clock {
  readonly offsetMs: number;
  advance(ms: number): void;
}

export function createShiftedClock(base: Clock, startOffsetMs = 0): ShiftedClock {
  let offsetMs = startOffsetMs;
  return {
    get offsetMs() {
      return offsetMs;
    },
    now: () => new Date(base.now().getTime() + offsetMs),
    advance(ms) {
      offsetMs += ms;
    },
  };
}
