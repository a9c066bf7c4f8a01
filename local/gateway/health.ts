/** Health of the targets of a group, asked for as an ALB does. Source: ELB guide, "target-group-health-checks". */
import { request } from 'undici';
import type { HealthCheck } from '@/contract/deployment/description';

export type TargetState = 'initial' | 'healthy' | 'unhealthy';

export interface TargetHealth {
  readonly state: TargetState;
  /** ELB's reason code; absent on a healthy target. */
  readonly reason?: string;
}

export interface HealthChecker {
  of(origin: string): TargetHealth;
  stop(): void;
}

/** Checks each origin at once and then every interval, until stopped. */
export function startHealthChecker(origins: readonly string[], check: HealthCheck): HealthChecker {
  const targets = new Map(origins.map((origin) => [origin, createRecord(check)]));
  const controller = new AbortController();
  const timers = new Set<NodeJS.Timeout>();

  async function watch(origin: string): Promise<void> {
    const failure = await probe(origin, check, controller.signal);
    if (controller.signal.aborted) return;
    targets.get(origin)?.note(failure);
    const timer = setTimeout(() => {
      timers.delete(timer);
      void watch(origin);
    }, check.intervalSeconds * 1000);
    timers.add(timer.unref());
  }
  for (const origin of origins) void watch(origin);

  return {
    of: (origin) => targets.get(origin)?.health() ?? { state: 'unhealthy', reason: 'Target.NotRegistered' },
    stop() {
      controller.abort();
      for (const timer of timers) clearTimeout(timer);
    },
  };
}

/** ELB's reason code of a failed check, or undefined. */
async function probe(origin: string, check: HealthCheck, stopped: AbortSignal): Promise<string | undefined> {
  const timeout = AbortSignal.timeout(check.timeoutSeconds * 1000);
  try {
    const { statusCode, body } = await request(origin + check.path, {
      headers: { 'user-agent': 'ELB-HealthChecker/2.0' },
      signal: AbortSignal.any([timeout, stopped]),
    });
    await body.dump();
    return statusCode === check.expectedStatus ? undefined : 'Target.ResponseCodeMismatch';
  } catch {
    return timeout.aborted ? 'Target.Timeout' : 'Target.FailedHealthChecks';
  }
}

function createRecord(check: HealthCheck) {
  let state: TargetState = 'initial';
  let reason = 'Elb.InitialHealthChecking';
  let row = 0;
  let lastOk: boolean | undefined;
  return {
    note(failure: string | undefined) {
      const isOk = failure === undefined;
      row = isOk === lastOk ? row + 1 : 1;
      lastOk = isOk;
      // A new target is in service after its first good check; only later changes need a row of them.
      if (isOk && (state === 'initial' || row >= check.healthyThreshold)) state = 'healthy';
      if (!isOk && row >= check.unhealthyThreshold) state = 'unhealthy';
      if (!isOk) reason = failure;
    },
    health: (): TargetHealth => (state === 'healthy' ? { state } : { state, reason }),
  };
}
