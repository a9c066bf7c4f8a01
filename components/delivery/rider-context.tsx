'use client';
/** What every part of the rider's page needs: whether one may press, and how to report what was answered. */
import { createContext, useContext } from 'react';
import type { Job, RiderShift } from '@/contract/schemas/job';
import type { SharedPosition } from './use-position';

export interface RiderParts {
  readonly timeZone: string;
  readonly position: SharedPosition;
  /** Why nothing can be pressed now; null when it can. */
  readonly blocked: 'offline' | 'signed-out' | null;
  readonly signInUrl: string;
  readonly onShift: (shift: RiderShift) => void;
  readonly onJob: (job: Job) => void;
  /** A job this rider gave back: it leaves without a word about it. */
  readonly onGivenBack: (deliveryId: string, shift: RiderShift) => void;
  readonly onNews: (news: News) => void;
  readonly refresh: () => void;
}

/** Something that happened without a press here, or instead of what was pressed. */
export type News =
  | { readonly kind: 'taken' | 'passed' }
  | { readonly kind: 'job-gone' | 'returned'; readonly code: string };

export const RiderContext = createContext<RiderParts | null>(null);

export function useRider(): RiderParts {
  const parts = useContext(RiderContext);
  if (!parts) throw new Error('This belongs inside the rider screen');
  return parts;
}
