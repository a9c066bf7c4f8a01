/** What is owed for an order. Pay at the door (만나서 결제) is due until the rider hands over. */
import { defineMachine } from './machine';

export const paymentMethods = ['card_at_door', 'cash_at_door'] as const;
export type PaymentMethod = (typeof paymentMethods)[number];

export const paymentStates = ['due', 'paid', 'voided'] as const;
export type PaymentStatus = (typeof paymentStates)[number];

export const paymentMachine = defineMachine(paymentStates, {
  initial: 'due',
  final: ['paid', 'voided'],
  transitions: {
    collect: {
      from: ['due'],
      to: 'paid',
      by: ['rider'],
      guard: 'the order is delivered in the same transaction',
      event: 'payment.paid',
    },
    void: {
      from: ['due'],
      to: 'voided',
      by: ['server'],
      guard: 'the order ended before pick-up in the same transaction',
      event: 'payment.voided',
    },
  },
});
