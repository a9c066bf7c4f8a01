'use client';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Job, RiderShift } from '@/contract/schemas/job';
import { newestJobs, orderJobs } from './job-order';
import { stepOf } from './job-step';

/**
 * The jobs in hand in their order, and the one on screen: the one last worked on or chosen, else the first. What
 * a press answered counts until the live read is as new; a job just finished stays until it is left.
 */
export function useRiderJobs(shift: RiderShift, onGone: (code: string) => void) {
  const [answered, setAnswered] = useState<ReadonlyMap<string, Job>>(new Map());
  const [taken, setTaken] = useState<{ job: Job; shiftVersion: number } | null>(null);
  const [finished, setFinished] = useState<Job | null>(null);
  const [chosenId, setChosenId] = useState<string | null>(null);

  const jobs = useMemo(() => {
    const justTaken = taken && shift.version <= taken.shiftVersion ? taken.job : null;
    const newest = newestJobs(shift.jobs, answered, justTaken);
    return orderJobs(newest.filter((job) => stepOf(job) !== 'done'));
  }, [shift, answered, taken]);

  const before = useRef<readonly Job[]>(jobs);
  const ended = useRef(new Set<string>());
  useEffect(() => {
    const left = before.current.filter(
      (job) => !jobs.some((now) => now.deliveryId === job.deliveryId) && !ended.current.has(job.deliveryId),
    );
    before.current = jobs;
    for (const job of left) onGone(job.code);
  }, [jobs, onGone]);

  const version = useRef(shift.version);
  version.current = shift.version;
  const onJob = useCallback((job: Job) => {
    setAnswered((known) => new Map(known).set(job.deliveryId, job));
    setChosenId(job.deliveryId);
    if (stepOf(job) === 'done') {
      ended.current.add(job.deliveryId);
      setFinished(job);
    } else {
      setTaken({ job, shiftVersion: version.current });
    }
  }, []);
  const leave = useCallback(() => {
    setFinished(null);
    setChosenId(null);
  }, []);
  const current = finished ?? jobs.find((job) => job.deliveryId === chosenId) ?? jobs[0] ?? null;
  return { jobs, current, onJob, leave, choose: setChosenId };
}
