/** Reasons that an order ends for, and that have a sentence of their own; the others are in a note, if anywhere. */
import type { FailReason } from '@/contract/states/delivery';
import type { StaffCancelReason } from '@/contract/states/order';

const told = [
  'item_unavailable',
  'too_busy',
  'closing',
  'cannot_meet_note',
  'cannot_meet_allergy',
  'out_of_area',
  'technical',
  'no_rider',
  'customer_asked',
  'no_answer',
  'address_problem',
  'refused',
  'damaged',
  'unsafe',
] as const satisfies readonly (StaffCancelReason | FailReason)[];

export function isTold(reason: string): reason is (typeof told)[number] {
  return told.some((each) => each === reason);
}
