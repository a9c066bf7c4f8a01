/** What is owed for an order. Pay at the door (만나서 결제) is due until the food is handed over. */
import { defineMachine } from './machine';

export const paymentMethods = ['card_at_door', 'cash_at_door'] as const;
export type PaymentMethod = (typeof paymentMethods)[number];

export const paymentStates = ['due', 'paid', 'partly_refunded', 'refunded', 'voided'] as const;
export type PaymentStatus = (typeof paymentStates)[number];

export const paymentMachine = defineMachine(paymentStates, {
  initial: 'due',
  final: ['refunded', 'voided'],
  transitions: {
    collect: {
      from: ['due'],
      to: 'paid',
      by: ['rider', 'restaurant'],
      guard: 'the order is delivered or collected in the same transaction',
      at: 'paidAt',
      event: 'payment.paid',
    },
    void: {
      from: ['due'],
      to: 'voided',
      by: ['server'],
      guard: 'the order ended without being handed over, in the same transaction',
      at: 'voidedAt',
      event: 'payment.voided',
    },
    refundPart: {
      from: ['paid', 'partly_refunded'],
      to: 'partly_refunded',
      by: ['restaurant'],
      guard: 'all refunds together stay below what was paid',
      at: 'refundedAt',
      event: 'payment.refunded',
    },
    refund: {
      from: ['paid', 'partly_refunded'],
      to: 'refunded',
      by: ['restaurant'],
      guard: 'all refunds together are exactly what was paid',
      at: 'refundedAt',
      event: 'payment.refunded',
    },
  },
});

/** Who bears a refund. */
export const bearers = ['restaurant', 'platform'] as const;
export type Bearer = (typeof bearers)[number];

/** Why money goes back after the hand-over, and who bears it: the kitchen what it made, the platform the way. */
export const bearerOfRefund = {
  missing_item: 'restaurant',
  wrong_item: 'restaurant',
  quality: 'restaurant',
  goodwill: 'restaurant',
  late: 'platform',
  damaged: 'platform',
  not_arrived: 'platform',
} as const satisfies Record<string, Bearer>;
export type RefundReason = keyof typeof bearerOfRefund;
export const refundReasons = Object.keys(bearerOfRefund) as [RefundReason, ...RefundReason[]];
