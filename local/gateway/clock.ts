/** Where "now" comes from, so that a test can let a token expire without waiting for it. */
export interface Clock {
  now(): Date;
}

export const systemClock: Clock = { now: () => new Date() };
