'use client';
import { drawnAhead } from '@/components/ui/drawn-ahead';
import type { Job } from '@/contract/schemas/job';
import { stepOf } from './job-step';
// Steps that the server draws before their scripts are here.
import './job.module.css';
import './position-toggle.module.css';
import './route-sketch.module.css';
import '../work/failure-note.module.css';
import '@/components/ui/card.module.css';
import '@/components/ui/choice.module.css';
import '@/components/ui/field.module.css';
import '@/components/ui/seal.module.css';

// A phone loads the step it shows; `useReadyParts` fetches the others while this one is ridden.
const ToPickup = drawnAhead(() => import('./pickup-steps').then((module) => module.ToPickup));
const WaitForFood = drawnAhead(() => import('./pickup-steps').then((module) => module.WaitForFood));
const CheckCode = drawnAhead(() => import('./check-code').then((module) => module.CheckCode));
const ToDropoff = drawnAhead(() => import('./to-dropoff').then((module) => module.ToDropoff));
const HandOver = drawnAhead(() => import('./hand-over').then((module) => module.HandOver));
const AfterFailure = drawnAhead(() => import('./after-failure').then((module) => module.AfterFailure));
const BringBack = drawnAhead(() => import('./after-failure').then((module) => module.BringBack));
const JobDone = drawnAhead(() => import('./job-done').then((module) => module.JobDone));
const JobStopped = drawnAhead(() => import('./job-stopped').then((module) => module.JobStopped));

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
