/** Something was wrong with what arrived: the customer says what, the kitchen answers once. */
import { defineMachine } from './machine';
import type { RefundReason } from './payment';

export const problemStates = ['open', 'accepted', 'declined'] as const;
export type ProblemStatus = (typeof problemStates)[number];

export const problemMachine = defineMachine(problemStates, {
  initial: 'open',
  final: ['accepted', 'declined'],
  transitions: {
    accept: {
      from: ['open'],
      to: 'accepted',
      by: ['restaurant'],
      guard: 'what goes back is not more than is left of the payment; it is refunded in the same transaction',
      at: 'answeredAt',
      event: 'problem.accepted',
    },
    decline: {
      from: ['open'],
      to: 'declined',
      by: ['restaurant'],
      guard: 'a reason is given',
      at: 'answeredAt',
      event: 'problem.declined',
    },
  },
});

/** What may be wrong, and under which reason (which says who bears it) a refund for it is booked. */
export const refundReasonOfProblem = {
  missing: 'missing_item',
  wrong: 'wrong_item',
  cold: 'quality',
  damaged: 'damaged',
  late: 'late',
  not_arrived: 'not_arrived',
  other: 'goodwill',
} as const satisfies Record<string, RefundReason>;
export type ProblemKind = keyof typeof refundReasonOfProblem;
export const problemKinds = Object.keys(refundReasonOfProblem) as [ProblemKind, ...ProblemKind[]];

/** Kinds that make no sense without saying which lines. */
export const problemsOfLines = ['missing', 'wrong'] as const satisfies readonly ProblemKind[];

/** How long after the hand-over a problem may be reported, and how many per order. */
export const problemWindowHours = 24;
export const maxProblemsPerOrder = 5;
