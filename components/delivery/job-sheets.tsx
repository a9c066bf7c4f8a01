'use client';
import type { Job } from '@/contract/schemas/job';
import type { MapPlace } from '@/lib/urls';
import { NavigateSheet } from './navigate-sheet';
import { ProblemSheet } from './problem-sheet';

/** What stands behind the two smaller buttons of a job. */
export function JobSheets(props: {
  job: Job;
  place: MapPlace;
  open: 'navigate' | 'problem' | null;
  onClose: () => void;
}) {
  return (
    <>
      <NavigateSheet place={props.place} open={props.open === 'navigate'} onClose={props.onClose} />
      <ProblemSheet job={props.job} open={props.open === 'problem'} onClose={props.onClose} />
    </>
  );
}
