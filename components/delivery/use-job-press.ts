'use client';
import type { Job } from '@/contract/schemas/job';
import { type Answer, isUnsettled } from '../work/failure';
import { type Press, usePress } from '../work/use-press';
import { useRider } from './rider-context';

/** A press that takes a job one step on; where the world had moved on the page reads again. */
export function useJobPress<Input>(
  send: (input: Input, idempotencyKey: string) => Promise<Answer<Job>>,
): Press<Input> {
  const rider = useRider();
  return usePress(send, rider.onJob, (failure) => {
    if (!isUnsettled(failure) && failure.kind !== 'code-mismatch') rider.refresh();
  });
}
