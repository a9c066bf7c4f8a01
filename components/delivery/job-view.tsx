'use client';
import type { Job } from '@/contract/schemas/job';
import { CheckCode } from './check-code';
import { HandOver, ToDropoff } from './dropoff-steps';
import { JobDone } from './job-done';
import { stepOf } from './job-step';
import { JobStopped } from './job-stopped';
import { ToPickup, WaitForFood } from './pickup-steps';

/** The one step a job is at. */
export function JobView(props: { job: Job; others: boolean; onLeave: () => void }) {
  const { job } = props;
  switch (stepOf(job)) {
    case 'to-pickup':
      return <ToPickup job={job} />;
    case 'wait-for-food':
      return <WaitForFood job={job} />;
    case 'check-code':
      return <CheckCode job={job} />;
    case 'to-dropoff':
      return <ToDropoff job={job} />;
    case 'hand-over':
      return <HandOver job={job} />;
    case 'done':
      return <JobDone job={job} others={props.others} onLeave={props.onLeave} />;
    case 'stopped':
      return <JobStopped job={job} onLeave={props.onLeave} />;
  }
}
