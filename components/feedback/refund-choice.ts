/** What a kitchen answers to a problem, and what it would give back to begin with. */
import type { KitchenProblem } from '@/contract/schemas/order-problem';

export interface ProblemAnswer {
  readonly accept: boolean;
  /** As typed. */
  readonly refund: string;
  readonly note: string;
}

export type AnswerGap = 'needWords' | 'notMoney' | 'tooMuch' | 'tooLong';

const noteMax = 100;
const noteMin = 5;

/** The price of what it is about, as far as that much is left to give back; nothing for the whole order. */
export function suggestedRefund({ lines, refundableMinor }: KitchenProblem): number {
  const price = lines.reduce((sum, line) => sum + line.unitMinor * line.quantity, 0);
  return Math.min(price, refundableMinor);
}

/** Whole won out of `12,000`, `12000원` or full-width digits; null where it is no amount. */
export function readWon(typed: string): number | null {
  const digits = typed.normalize('NFKC').replaceAll(/[,\s원₩]/g, '');
  return /^\d{1,9}$/.test(digits) ? Number(digits) : null;
}

/** What keeps the answer from being sent; null when it may be. */
export function answerGap(answer: ProblemAnswer, refundableMinor: number): AnswerGap | null {
  const length = answer.note.trim().length;
  if (length > noteMax) return 'tooLong';
  if (!answer.accept) return length < noteMin ? 'needWords' : null;
  const refund = readWon(answer.refund || '0');
  if (refund === null) return 'notMoney';
  return refund > refundableMinor ? 'tooMuch' : null;
}

/** The body to send, or null while something is missing. */
export function answerBody(answer: ProblemAnswer, refundableMinor: number) {
  if (answerGap(answer, refundableMinor) !== null) return null;
  const refundMinor = answer.accept ? (readWon(answer.refund || '0') ?? 0) : 0;
  return { accept: answer.accept, refundMinor, note: answer.note.trim() };
}
