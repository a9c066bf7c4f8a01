/**
 * Server time minus device time, from several answers. An answer is always heard after it was made, so every
 * estimate is too small by its travel time: the largest is the nearest to the truth.
 */
export function laterOffset(estimates: readonly number[]): number {
  return estimates.length === 0 ? 0 : Math.max(...estimates);
}
