/** The one source of "now". Everything that decides by time is handed a clock. */
export interface Clock {
  now(): Date;
}

export const systemClock: Clock = { now: () => new Date() };

/** `instant` moved by so many milliseconds. */
export function plusMs(instant: Date, ms: number): Date {
  return new Date(instant.getTime() + ms);
}

/** `instant` moved by so many minutes. */
export function plusMinutes(instant: Date, minutes: number): Date {
  return plusMs(instant, minutes * 60_000);
}
