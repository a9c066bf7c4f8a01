/** Which words say why an order ended. Every reason of the contract has some; `other` is told by its note. */
import type { CancelReason, RejectReason, StaffCancelReason } from '@/contract/states/order';

type Reason = Exclude<RejectReason | StaffCancelReason | CancelReason, 'other'>;

const wordsOf = {
  item_unavailable: 'reject.reasons.item_unavailable',
  too_busy: 'reject.reasons.too_busy',
  closing: 'reject.reasons.closing',
  cannot_meet_note: 'reject.reasons.cannot_meet_note',
  cannot_meet_allergy: 'reject.reasons.cannot_meet_allergy',
  out_of_area: 'reject.reasons.out_of_area',
  technical: 'reject.reasons.technical',
  no_rider: 'done.reasons.no_rider',
  suspected_fraud: 'done.reasons.suspected_fraud',
  customer_asked: 'done.reasons.customer_asked',
  changed_mind: 'done.reasons.changed_mind',
  wrong_address: 'done.reasons.wrong_address',
  wrong_items: 'done.reasons.wrong_items',
  too_slow: 'done.reasons.too_slow',
  duplicate: 'done.reasons.duplicate',
} as const satisfies Record<Reason, string>;

/** The message of a reason; null for one that has no words of its own. */
export function endingWords(reason: string) {
  return isReason(reason) ? wordsOf[reason] : null;
}

function isReason(reason: string): reason is Reason {
  return Object.hasOwn(wordsOf, reason);
}
