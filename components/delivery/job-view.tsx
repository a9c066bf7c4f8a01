'use client';
import dynamic from 'next/dynamic';
import { patiently } from '@/components/ui/patiently';
import type { Job } from '@/contract/schemas/job';
import { stepOf } from './job-step';

// A phone loads the step it shows; `useReadyParts` fetches the others while this one is ridden.
const ToPickup = dynamic(() => patiently(() => import('./pickup-steps').then((module) => module.ToPickup)));
const WaitForFood = dynamic(() =>
  patiently(() => import('./pickup-steps').then((module) => module.WaitForFood)),
);
const CheckCode = dynamic(() => patiently(() => import('./check-code').then((module) => module.CheckCode)));
const ToDropoff = dynamic(() => patiently(() => import('./to-dropoff').then((module) => module.ToDropoff)));
const HandOver = dynamic(() => patiently(() => import('./hand-over').then((module) => module.HandOver)));
const AfterFailure = dynamic(() =>
  patiently(() => import('./after-failure').then((module) => module.AfterFailure)),
);
const BringBack = dynamic(() =>
  patiently(() => import('./after-failure').then((module) => module.BringBack)),
);
const JobDone = dynamic(() => patiently(() => import('./job-done').then((module) => module.JobDone)));
const JobStopped = dynamic(() =>
  patiently(() => import('./job-stopped').then((module) => module.JobStopped)),
);

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
    case 'failed':
      return <AfterFailure job={job} />;
    case 'bring-back':
      return <BringBack job={job} />;
    case 'done':
      return <JobDone job={job} others={props.others} onLeave={props.onLeave} />;
    case 'stopped':
      return <JobStopped job={job} onLeave={props.onLeave} />;
  }
}
