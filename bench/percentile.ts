/** What the middle and the slow end of measured values are. */

/** The value that `share` of them lie below; NaN where nothing was measured. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** Half of them lie below it. */
export const median = (values: readonly number[]): number => percentile(values, 0.5);
