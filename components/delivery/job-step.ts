/** The one thing a rider does now. The states are the server's, so a reload lands on the same step. */
import type { Job } from '@/contract/schemas/job';

export type JobStep =
  /** Ride to the restaurant. */
  | 'to-pickup'
  /** At the restaurant, the food is not packed yet. */
  | 'wait-for-food'
  /** Compare the code on the bag and take it. */
  | 'check-code'
  /** Ride to the door. */
  | 'to-dropoff'
  /** At the door: collect what is due, hand over. */
  | 'hand-over'
  /** Nobody took it: decide what becomes of the bag. */
  | 'failed'
  /** Bring the bag back to the restaurant. */
  | 'bring-back'
  | 'done'
  /** Cancelled, returned or disposed of: stop. */
  | 'stopped';

/** The step of a job. */
export function stepOf(job: Pick<Job, 'status' | 'orderStatus'>): JobStep {
  switch (job.status) {
    case 'unassigned':
    case 'offered':
    case 'assigned':
      return 'to-pickup';
    case 'at_pickup':
      return job.orderStatus === 'ready' ? 'check-code' : 'wait-for-food';
    case 'picked_up':
      return 'to-dropoff';
    case 'at_dropoff':
      return 'hand-over';
    case 'delivered':
      return 'done';
    case 'failed':
      return 'failed';
    case 'returning':
      return 'bring-back';
    case 'returned':
    case 'disposed':
    case 'cancelled':
      return 'stopped';
  }
}

const atStore: readonly JobStep[] = ['to-pickup', 'wait-for-food', 'check-code', 'bring-back'];

/** The stop a step belongs to: the restaurant, also on the way back to it, or the door. */
export function stopOf(step: JobStep): 'pickup' | 'dropoff' {
  return atStore.includes(step) ? 'pickup' : 'dropoff';
}

/** Whether money is still to be collected at the door. */
export function mustCollect(job: Pick<Job, 'payment'>): boolean {
  return job.payment.status === 'due' && job.payment.amountMinor > 0;
}
