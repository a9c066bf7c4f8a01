/** Time left, as numbers and as text. Display only: the server alone decides when something is over. */

/** Whole seconds from `nowMs` to `deadline` (an ISO instant), rounded up, never below zero. */
export function secondsLeft(deadline: string, nowMs: number): number {
  return Math.max(0, Math.ceil((Date.parse(deadline) - nowMs) / 1000));
}

/** Whole minutes from `nowMs` to `deadline`, rounded up; negative once it is more than a minute past. */
export function minutesLeft(deadline: string, nowMs: number): number {
  const minutes = (Date.parse(deadline) - nowMs) / 60_000;
  return minutes >= 0 ? Math.ceil(minutes) : Math.trunc(minutes);
}

/** The mark that was passed on the way from `before` to `after` seconds left, if any; the lowest one wins. */
export function passedMark(before: number, after: number, marks: readonly number[]): number | null {
  const passed = marks.filter((mark) => before > mark && after <= mark);
  return passed.length > 0 ? Math.min(...passed) : null;
}
