'use client';
import type { Job } from '@/contract/schemas/job';
import { CheckCode } from './check-code';
import { HandOver } from './hand-over';
import { stepOf } from './job-step';
import { ToPickup, WaitForFood } from './pickup-steps';
import { ToDropoff } from './to-dropoff';
import { useLaterSteps } from './use-later-steps';

/** The one step a job is at. */
export function JobView(props: { job: Job; others: boolean; onLeave: () => void }) {
  const { job } = props;
  const step = stepOf(job);
  switch (step) {
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
    case 'bring-back':
    case 'done':
    case 'stopped':
      return <LaterStep {...props} step={step} />;
  }
}

function LaterStep(
  props: Parameters<typeof JobView>[0] & { step: 'failed' | 'bring-back' | 'done' | 'stopped' },
) {
  const { job, onLeave } = props;
  const steps = useLaterSteps();
  if (!steps) return null;
  switch (props.step) {
    case 'failed':
      return <steps.AfterFailure job={job} />;
    case 'bring-back':
      return <steps.BringBack job={job} />;
    case 'done':
      return <steps.JobDone job={job} others={props.others} onLeave={onLeave} />;
    case 'stopped':
      return <steps.JobStopped job={job} onLeave={onLeave} />;
  }
}
