/** What a rejection needs before it may be sent: a reason always, the items that ran out, or words. */
import type { RejectReason } from '@/contract/states/order';

export interface Rejection {
  readonly reason: RejectReason | null;
  readonly itemIds: readonly string[];
  readonly note: string;
}

export const emptyRejection: Rejection = { reason: null, itemIds: [], note: '' };

/** The longest words to a customer, in characters; the contract holds the same. */
export const rejectionWordsMax = 100;
const rejectionWordsMin = 5;

export type RejectionGap = 'needReason' | 'needItems' | 'needWords' | 'tooLong';

/** What is still missing; null when it may be sent. */
export function gapOf(rejection: Rejection): RejectionGap | null {
  const { reason, itemIds } = rejection;
  const length = rejection.note.trim().length;
  if (reason === null) return 'needReason';
  if (reason === 'item_unavailable' && itemIds.length === 0) return 'needItems';
  if (reason === 'other' && length < rejectionWordsMin) return 'needWords';
  return length > rejectionWordsMax ? 'tooLong' : null;
}

/** The body to send, or null while something is missing. Items count only with their reason. */
export function rejectionBody(rejection: Rejection) {
  const { reason } = rejection;
  if (reason === null || gapOf(rejection) !== null) return null;
  return {
    reason,
    itemIds: reason === 'item_unavailable' ? [...rejection.itemIds] : [],
    note: reason === 'other' ? rejection.note.trim() : '',
  };
}
