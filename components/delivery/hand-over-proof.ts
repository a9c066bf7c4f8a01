/** What the customer asked for at the door, and whether it is all there. */
import type { Job } from '@/contract/schemas/job';
import { mustCollect } from './job-step';

export interface HandOverState {
  readonly how: 'handed_over' | 'left_at_door';
  readonly collected: boolean;
  /** As typed. */
  readonly pin: string;
  /** A data URL, small enough to send. */
  readonly photo: string | null;
}

export type HandOverGap = 'collectFirst' | 'pinFirst' | 'photoFirst';

/** Where a job starts: as the customer wished, nothing collected yet. */
export function firstHandOver(job: Pick<Job, 'dropoff' | 'proof'>): HandOverState {
  const leave = job.dropoff?.handoff === 'leave_at_door' && job.proof !== 'pin';
  return { how: leave ? 'left_at_door' : 'handed_over', collected: false, pin: '', photo: null };
}

/** Where the customer asked for a photo, and wherever the food stays alone. */
export function needsPhoto({ proof }: Pick<Job, 'proof'>, { how }: Pick<HandOverState, 'how'>): boolean {
  return proof === 'photo' || (proof !== 'pin' && how === 'left_at_door');
}

/** What is still missing; null when the rider may press. */
export function handOverGap(job: Pick<Job, 'payment' | 'proof'>, state: HandOverState): HandOverGap | null {
  if (mustCollect(job) && !state.collected) return 'collectFirst';
  if (job.proof === 'pin' && !/^\d{4}$/.test(state.pin.trim())) return 'pinFirst';
  if (needsPhoto(job, state) && state.photo === null) return 'photoFirst';
  return null;
}

/** The body to send. */
export function handOverBody(job: Pick<Job, 'proof'>, state: HandOverState) {
  return {
    proof: job.proof === 'pin' ? ('handed_over' as const) : state.how,
    ...(job.proof === 'pin' && { pin: state.pin.trim() }),
    ...(needsPhoto(job, state) && state.photo !== null && { photo: state.photo }),
  };
}
