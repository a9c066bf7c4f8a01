/** A reason out of a list, and the words that `other` needs before it may be sent. */

export interface ReasonChoice<Reason extends string> {
  readonly reason: Reason | null;
  readonly note: string;
}

/** The longest words to a customer, in characters; the contract holds the same. */
export const wordsMax = 100;
const wordsMin = 5;

export type ReasonGap = 'needReason' | 'needWords' | 'tooLong';

/** What is still missing; null when it may be sent. */
export function reasonGapOf(choice: ReasonChoice<string>): ReasonGap | null {
  const length = choice.note.trim().length;
  if (choice.reason === null) return 'needReason';
  if (choice.reason !== 'other') return null;
  if (length < wordsMin) return 'needWords';
  return length > wordsMax ? 'tooLong' : null;
}

/** The body to send, or null while something is missing. Words count only with `other`. */
export function reasonBody<Reason extends string>(choice: ReasonChoice<Reason>) {
  const { reason } = choice;
  if (reason === null || reasonGapOf(choice) !== null) return null;
  return { reason, note: reason === 'other' ? choice.note.trim() : '' };
}
