'use client';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Job, RiderShift } from '@/contract/schemas/job';
import { newestJobs, orderJobs } from './job-order';
import { stepOf } from './job-step';

/**
 * The jobs in hand in their order, and the one on screen: the one last worked on or chosen, else the first. What
 * a press answered counts until the live read is as new; a job just finished stays until it is left.
 */
export function useRiderJobs(shift: RiderShift, onGone: (job: Job) => void) {
  const [answered, setAnswered] = useState<ReadonlyMap<string, Job>>(new Map());
  const [taken, setTaken] = useState<{ job: Job; shiftVersion: number } | null>(null);
  const [finished, setFinished] = useState<Job | null>(null);
  const [chosenId, setChosenId] = useState<string | null>(null);

  /** Finished or given back on this device: a late answer of the live read does not bring them back. */
  const ended = useRef(new Set<string>());
  const jobs = useMemo(() => {
    const justTaken = taken && shift.version <= taken.shiftVersion ? taken.job : null;
    const newest = newestJobs(shift.jobs, answered, justTaken);
    return orderJobs(newest.filter((job) => !ended.current.has(job.deliveryId)));
  }, [shift, answered, taken]);

  const before = useRef<readonly Job[]>(jobs);
  useEffect(() => {
    const left = before.current.filter(
      (job) => !jobs.some((now) => now.deliveryId === job.deliveryId) && !ended.current.has(job.deliveryId),
    );
    before.current = jobs;
    for (const job of left) onGone(job);
  }, [jobs, onGone]);

  const version = useRef(shift.version);
  version.current = shift.version;
  const onJob = useCallback((job: Job) => {
    setAnswered((known) => new Map(known).set(job.deliveryId, job));
    setChosenId(job.deliveryId);
    if (stepOf(job) === 'done' || stepOf(job) === 'stopped') {
      ended.current.add(job.deliveryId);
      setFinished(job);
    } else {
      ended.current.delete(job.deliveryId);
      setTaken({ job, shiftVersion: version.current });
    }
  }, []);
  const onGivenBack = useCallback((deliveryId: string) => {
    ended.current.add(deliveryId);
    setTaken(null);
    setChosenId(null);
  }, []);
  const leave = useCallback(() => {
    setFinished(null);
    setChosenId(null);
  }, []);
  const current = finished ?? jobs.find((job) => job.deliveryId === chosenId) ?? jobs[0] ?? null;
  return { jobs, current, onJob, onGivenBack, leave, choose: setChosenId };
}
