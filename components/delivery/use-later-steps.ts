'use client';
import { onDemand, useOnDemand } from '@/components/ui/on-demand';

const laterSteps = onDemand(() => import('./later-steps'));

/** What few pages begin with; `useReadyParts` fetches it ahead. Null while it is on its way. */
export function useLaterSteps() {
  return useOnDemand(laterSteps);
}
