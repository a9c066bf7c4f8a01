/** The customer's part of the reference model, before the food is there and after; and what the kitchen answers. */
import {
  end,
  leftToRefund,
  live,
  type ModelOrder,
  minute,
  no,
  refund,
  type Step,
  same,
  type Verdict,
  yes,
} from './model';

export const customerCommands = ['cancel', 'ask', 'report', 'review'] as const;
export const feedbackCommands = ['answerProblem', 'answerReview'] as const;

const hour = 60 * minute;
const reportHours = 24;
const reviewHours = 14 * 24;
const problemsAtMost = 5;

/** Stars for the way, which a pick-up order never had. */
export const starsForTheWay = ({ argument }: Step): number | null => (argument % 4 === 0 ? 5 : null);

const answers = [
  { accept: true, refundMinor: 0 },
  { accept: true, refundMinor: 1_000 },
  { accept: true, refundMinor: 18_000 },
  { accept: false, refundMinor: 0 },
] as const;

/** Which of the order's problems is answered, and how. */
export function answerOf<Problem>(problems: readonly Problem[], { argument }: Step) {
  const index = argument % Math.max(1, problems.length);
  return { index, problem: problems[index], answer: answers[Math.floor(argument / 7) % 4] ?? answers[0] };
}

export function customer(order: ModelOrder, step: Step, now: number): Verdict | null {
  switch (step.command) {
    case 'cancel':
      return order.status === 'placed' ? yes(() => end(order, 'cancelled')) : no;
    case 'ask':
      if (!live.includes(order.status)) return no;
      if (order.request?.status === 'open') return same;
      return yes(() => {
        order.request = { status: 'open', lapsesAt: now + 5 * minute };
      });
    case 'report':
      if (!isWithin(order, reportHours, now) || order.problems.length >= problemsAtMost) return no;
      return yes(() => order.problems.push({ status: 'open', refundMinor: 0 }));
    case 'review':
      if (!isWithin(order, reviewHours, now) || order.review === 'answered') return no;
      if (order.kind === 'pickup' && starsForTheWay(step) !== null) return no;
      return yes(() => Object.assign(order, { review: 'open' }));
    default:
      return null;
  }
}

function isWithin({ handedOverAt }: ModelOrder, hours: number, now: number): boolean {
  return handedOverAt !== null && now - handedOverAt <= hours * hour;
}

/** What the kitchen says to what the customer said. */
export function feedback(order: ModelOrder, step: Step): Verdict | null {
  if (step.command === 'answerReview') {
    if (order.review === null) return no;
    return order.review === 'answered' ? same : yes(() => Object.assign(order, { review: 'answered' }));
  }
  if (step.command !== 'answerProblem') return null;
  const { problem, answer } = answerOf(order.problems, step);
  if (!problem) return no;
  const status = answer.accept ? 'accepted' : 'declined';
  if (problem.status !== 'open') {
    return problem.status === status && problem.refundMinor === answer.refundMinor ? same : no;
  }
  if (answer.refundMinor > leftToRefund(order)) return no;
  return yes(() => {
    refund(order, answer.refundMinor);
    Object.assign(problem, { status, refundMinor: answer.refundMinor });
  });
}
