/** What a rider can do about a job that does not go as it should, and when. */
import type { Job } from '@/contract/schemas/job';
import type { FailReason } from '@/contract/states/delivery';

export type ProblemTask =
  /** Give the job back before the food is in the bag. */
  | 'giveBack'
  /** Say at the door that it cannot be handed over. */
  | 'cannotDeliver';

/** The way out that stands open in a job's state, if any. */
export function taskOf(job: Pick<Job, 'status'>): ProblemTask | null {
  if (job.status === 'assigned' || job.status === 'at_pickup') return 'giveBack';
  return job.status === 'at_dropoff' ? 'cannotDeliver' : null;
}

// The contract's `failsAtOnce`, kept by a test: page script leaves the state tables behind.
export const atOnce: readonly FailReason[] = ['refused', 'damaged', 'unsafe'];

export type FailReadiness =
  | 'ready'
  /** The five minutes have not been started. */
  | 'must-start'
  | 'waiting';

/** Whether a reason may be told now: some at once, the others after five minutes at the door. */
export function readinessOf(
  reason: FailReason,
  { noAnswerUntil }: Pick<Job, 'noAnswerUntil'>,
  nowMs: number,
): FailReadiness {
  if (atOnce.includes(reason)) return 'ready';
  if (noAnswerUntil === null) return 'must-start';
  return Date.parse(noAnswerUntil) <= nowMs ? 'ready' : 'waiting';
}
