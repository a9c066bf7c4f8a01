/** What a rejection needs before it may be sent: a reason, with words where it is another, or the items that ran out. */
import type { RejectReason } from '@/contract/states/order';
import { type ReasonChoice, type ReasonGap, reasonBody, reasonGapOf } from './reason-choice';

export interface Rejection extends ReasonChoice<RejectReason> {
  readonly itemIds: readonly string[];
}

export const emptyRejection: Rejection = { reason: null, itemIds: [], note: '' };

/** What is still missing; null when it may be sent. */
export function gapOf(rejection: Rejection): ReasonGap | 'needItems' | null {
  if (rejection.reason === 'item_unavailable' && rejection.itemIds.length === 0) return 'needItems';
  return reasonGapOf(rejection);
}

/** The body to send, or null while something is missing. Items count only with their reason. */
export function rejectionBody(rejection: Rejection) {
  const body = gapOf(rejection) === null ? reasonBody(rejection) : null;
  return body && { ...body, itemIds: body.reason === 'item_unavailable' ? [...rejection.itemIds] : [] };
}
