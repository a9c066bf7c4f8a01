/** Token buckets per stage and route. Source: http-api-throttling. A rate or burst of 0 blocks everything, as on AWS. */
import type { RouteKey, StageDescription, Throttle } from '@/contract/deployment/description';

export interface Throttler {
  /** Takes one token of the stage and, where the route has its own limit, one of the route. */
  admits(routeKey: RouteKey): boolean;
}

interface Bucket {
  take(): boolean;
}

/** `now` in milliseconds, monotonic. Whether a default limit is shared by all routes is undocumented: here it is. */
export function createThrottler(
  { throttle, routeThrottles }: Pick<StageDescription, 'throttle' | 'routeThrottles'>,
  now: () => number = () => performance.now(),
): Throttler {
  const shared = throttle && createBucket(throttle, now);
  const own = new Map(
    Object.entries(routeThrottles ?? {}).map(([key, entry]) => [key, createBucket(entry, now)]),
  );
  return {
    admits: (routeKey) => (own.get(routeKey)?.take() ?? true) && (shared?.take() ?? true),
  };
}

/** Holds `burstLimit` tokens and gains `rateLimit` a second. */
function createBucket({ rateLimit, burstLimit }: Throttle, now: () => number): Bucket {
  let tokens = burstLimit;
  let filledAt = now();
  return {
    take() {
      const at = now();
      tokens = Math.min(burstLimit, tokens + ((at - filledAt) / 1000) * rateLimit);
      filledAt = at;
      // Without a rate the bucket would still give its burst away once.
      if (tokens < 1 || rateLimit <= 0) return false;
      tokens -= 1;
      return true;
    },
  };
}
