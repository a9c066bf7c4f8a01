/** A review may be changed by its author until the restaurant has answered it. */
import { defineMachine } from './machine';

export const reviewStates = ['open', 'answered'] as const;
export type ReviewStatus = (typeof reviewStates)[number];

export const reviewMachine = defineMachine(reviewStates, {
  initial: 'open',
  final: ['answered'],
  transitions: {
    answer: {
      from: ['open'],
      to: 'answered',
      by: ['restaurant'],
      guard: 'the review is of a restaurant the person works for; the words may be corrected later',
      at: 'answeredAt',
      event: 'review.answered',
    },
  },
});

/** How long after the hand-over an order may be reviewed. */
export const reviewWindowDays = 14;
