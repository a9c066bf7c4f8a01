'use client';
import type { Position } from '@/contract/place';
import type { Job } from '@/contract/schemas/job';
import { CheckCode } from './check-code';
import { HandOver, ToDropoff } from './dropoff-steps';
import { JobDone } from './job-done';
import { stepOf } from './job-step';
import { JobStopped } from './job-stopped';
import { ToPickup, WaitForFood } from './pickup-steps';

/** The one step a job is at. */
export function JobView(props: { job: Job; here: Position | null; others: boolean; onLeave: () => void }) {
  const { job, here } = props;
  switch (stepOf(job)) {
    case 'to-pickup':
      return <ToPickup job={job} here={here} />;
    case 'wait-for-food':
      return <WaitForFood job={job} here={here} />;
    case 'check-code':
      return <CheckCode job={job} here={here} />;
    case 'to-dropoff':
      return <ToDropoff job={job} here={here} />;
    case 'hand-over':
      return <HandOver job={job} here={here} />;
    case 'done':
      return <JobDone job={job} others={props.others} onLeave={props.onLeave} />;
    case 'stopped':
      return <JobStopped job={job} onLeave={props.onLeave} />;
  }
}
