/** The order as the kitchen and the customer see it. `out_for_delivery` and `delivered` follow the Delivery. */
import { defineMachine } from './machine';

export const orderStates = [
  'placed',
  'accepted',
  'preparing',
  'ready',
  'out_for_delivery',
  'delivered',
  'rejected',
  'expired',
  'cancelled',
] as const;
export type OrderStatus = (typeof orderStates)[number];

export const orderMachine = defineMachine(orderStates, {
  initial: 'placed',
  final: ['delivered', 'rejected', 'expired', 'cancelled'],
  transitions: {
    accept: {
      from: ['placed'],
      to: 'accepted',
      by: ['restaurant'],
      guard: 'now is before acceptBy',
      event: 'order.accepted',
    },
    reject: {
      from: ['placed'],
      to: 'rejected',
      by: ['restaurant'],
      guard: 'a reason is given; item_unavailable names the items',
      event: 'order.rejected',
    },
    expire: {
      from: ['placed'],
      to: 'expired',
      by: ['server'],
      guard: 'now is at or after acceptBy',
      event: 'order.expired',
    },
    cancel: {
      from: ['placed'],
      to: 'cancelled',
      by: ['customer'],
      guard: 'the order is the customer’s own',
      event: 'order.cancelled',
    },
    startPreparing: {
      from: ['accepted'],
      to: 'preparing',
      by: ['server'],
      guard: 'now is at or after readyBy minus the preparation time',
      event: 'order.preparing',
    },
    markReady: {
      from: ['accepted', 'preparing'],
      to: 'ready',
      by: ['restaurant'],
      guard: 'none',
      event: 'order.ready',
    },
    leave: {
      from: ['ready'],
      to: 'out_for_delivery',
      by: ['rider'],
      guard: 'its delivery is picked up in the same transaction',
      event: 'order.out_for_delivery',
    },
    arrive: {
      from: ['out_for_delivery'],
      to: 'delivered',
      by: ['rider'],
      guard: 'its delivery is delivered in the same transaction',
      event: 'order.delivered',
    },
  },
});

/** Why a restaurant refuses. `item_unavailable` comes with the items, `other` with at least five characters. */
export const rejectReasons = [
  'item_unavailable',
  'too_busy',
  'closing',
  'cannot_meet_note',
  'cannot_meet_allergy',
  'out_of_area',
  'technical',
  'other',
] as const;
export type RejectReason = (typeof rejectReasons)[number];

/** Why a customer cancels. */
export const cancelReasons = [
  'changed_mind',
  'wrong_address',
  'wrong_items',
  'too_slow',
  'duplicate',
  'other',
] as const;
export type CancelReason = (typeof cancelReasons)[number];
