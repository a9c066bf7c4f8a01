'use client';
import { onDemand, useOnDemand } from '@/components/ui/on-demand';

/** What few pages begin with; `useReadyParts` loads it ahead. */
export const laterSteps = onDemand(() => import('./later-steps'));

/** The same, or null while it is on its way. */
export function useLaterSteps() {
  return useOnDemand(laterSteps);
}
