/** Targets that share the work: round robin over the healthy ones, and over all of them where none is. */
import type { HealthCheck } from '@/contract/deployment/description';
import { startHealthChecker, type TargetHealth } from './health';
import { createUpstream, type Upstream } from './upstream';

export interface TargetGroup {
  /** Null only where no target is registered. */
  next(): Upstream | null;
  health(): ReadonlyMap<string, TargetHealth>;
  /** Lets running exchanges end, or cuts them off. */
  close(how: 'now' | 'when-idle'): Promise<void>;
}

export function createTargetGroup(
  origins: readonly string[],
  check: HealthCheck,
  isForcedUnhealthy: boolean,
): TargetGroup {
  const upstreams = origins.map(createUpstream);
  // With one target there is nothing to choose: an unhealthy one is used all the same.
  const checker = origins.length > 1 && !isForcedUnhealthy ? startHealthChecker(origins, check) : undefined;
  const unchecked: TargetHealth = isForcedUnhealthy
    ? { state: 'unhealthy', reason: 'Target.FailedHealthChecks' }
    : { state: 'initial', reason: 'Target.HealthCheckDisabled' };
  let turn = 0;
  return {
    next() {
      const healthy = checker
        ? upstreams.filter(({ origin }) => checker.of(origin).state === 'healthy')
        : upstreams;
      // An ALB fails open: with every target unhealthy it tries them all.
      const candidates = healthy.length > 0 ? healthy : upstreams;
      turn += 1;
      return candidates[turn % candidates.length] ?? null;
    },
    health: () => new Map(origins.map((origin) => [origin, checker?.of(origin) ?? unchecked])),
    async close(how) {
      checker?.stop();
      await Promise.all(upstreams.map((upstream) => upstream.close(how)));
    },
  };
}
