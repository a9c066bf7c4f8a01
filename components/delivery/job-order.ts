/** Which of several jobs comes first: where one stands already, then what is hot in the bag, then the rest. */
import type { Job } from '@/contract/schemas/job';
import { type JobStep, stepOf } from './job-step';

const rank: Readonly<Record<JobStep, number>> = {
  stopped: 0,
  'hand-over': 1,
  failed: 1,
  'check-code': 2,
  'wait-for-food': 3,
  'to-dropoff': 4,
  'bring-back': 5,
  'to-pickup': 6,
  done: 7,
};

/** The jobs in the order in which to do them; equal ones as they were taken. */
export function orderJobs(jobs: readonly Job[]): readonly Job[] {
  return [...jobs].sort(
    (a, b) =>
      rank[stepOf(a)] - rank[stepOf(b)] ||
      (a.assignedAt ?? '').localeCompare(b.assignedAt ?? '') ||
      a.deliveryId.localeCompare(b.deliveryId),
  );
}

/** `jobs` with what a press answered in place of older versions, and jobs just taken that are not listed yet. */
export function newestJobs(
  jobs: readonly Job[],
  answered: ReadonlyMap<string, Job>,
  justTaken: Job | null,
): readonly Job[] {
  const listed = jobs.map((job) => {
    const heard = answered.get(job.deliveryId);
    return heard && heard.version > job.version ? heard : job;
  });
  const missing = justTaken && !jobs.some((job) => job.deliveryId === justTaken.deliveryId);
  return missing ? [...listed, answered.get(justTaken.deliveryId) ?? justTaken] : listed;
}
