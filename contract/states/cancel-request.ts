/** A customer's wish to cancel after the kitchen accepted: the kitchen decides, silence lets it lapse. */
import { defineMachine } from './machine';

export const cancelRequestStates = ['open', 'approved', 'declined', 'lapsed'] as const;
export type CancelRequestStatus = (typeof cancelRequestStates)[number];

export const cancelRequestMachine = defineMachine(cancelRequestStates, {
  initial: 'open',
  final: ['approved', 'declined', 'lapsed'],
  transitions: {
    approve: {
      from: ['open'],
      to: 'approved',
      by: ['restaurant'],
      guard: 'its order is cancelled in the same transaction',
      at: 'answeredAt',
      event: 'cancel_request.approved',
    },
    decline: {
      from: ['open'],
      to: 'declined',
      by: ['restaurant'],
      guard: 'a reason is given',
      at: 'answeredAt',
      event: 'cancel_request.declined',
    },
    lapse: {
      from: ['open'],
      to: 'lapsed',
      by: ['server'],
      guard: 'its time ran out, or its order was picked up, collected or cancelled in the same transaction',
      at: 'answeredAt',
      event: 'cancel_request.lapsed',
    },
  },
});
