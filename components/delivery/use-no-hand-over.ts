'use client';
import type { Job } from '@/contract/schemas/job';
import type { FailReason } from '@/contract/states/delivery';
import { callApi } from '@/lib/api/on-demand';
import { useJobPress } from './use-job-press';

/** The two presses at a door where it does not work: start the five minutes, and give up. */
export function useNoHandOver(job: Pick<Job, 'deliveryId'>, onDone: () => void = () => {}) {
  const params = { deliveryId: job.deliveryId };
  const wait = useJobPress(async (_deliveryId: string, idempotencyKey) => {
    const answer = await callApi('reportNoAnswer', { params, idempotencyKey });
    if (answer.ok) onDone();
    return answer;
  });
  const fail = useJobPress(async (reason: FailReason, idempotencyKey) => {
    const answer = await callApi('failDelivery', { params, body: { reason }, idempotencyKey });
    if (answer.ok) onDone();
    return answer;
  });
  return { wait, fail };
}
