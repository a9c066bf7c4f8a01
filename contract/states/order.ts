/**
 * The order as the kitchen and the customer see it. `out_for_delivery`, `delivered` and `undelivered` follow the
 * Delivery; a pick-up order has none and ends `collected`.
 */
import { defineMachine } from './machine';

export const orderStates = [
  'placed',
  'accepted',
  'preparing',
  'ready',
  'out_for_delivery',
  'delivered',
  'collected',
  'undelivered',
  'rejected',
  'expired',
  'cancelled',
] as const;
export type OrderStatus = (typeof orderStates)[number];

export const orderMachine = defineMachine(orderStates, {
  initial: 'placed',
  final: ['delivered', 'collected', 'rejected', 'expired', 'cancelled'],
  transitions: {
    accept: {
      from: ['placed'],
      to: 'accepted',
      by: ['restaurant'],
      guard: 'now is before acceptBy',
      at: 'acceptedAt',
      event: 'order.accepted',
    },
    reject: {
      from: ['placed'],
      to: 'rejected',
      by: ['restaurant'],
      guard: 'a reason is given; item_unavailable names the items',
      at: 'endedAt',
      event: 'order.rejected',
    },
    expire: {
      from: ['placed'],
      to: 'expired',
      by: ['server'],
      guard: 'now is at or after acceptBy',
      at: 'endedAt',
      event: 'order.expired',
    },
    cancel: {
      from: ['placed'],
      to: 'cancelled',
      by: ['customer'],
      guard: 'the order is the customer’s own',
      at: 'endedAt',
      event: 'order.cancelled',
    },
    cancelByStaff: {
      from: ['accepted', 'preparing', 'ready'],
      to: 'cancelled',
      by: ['restaurant'],
      guard: 'a reason is given; the food is not picked up',
      at: 'endedAt',
      event: 'order.cancelled',
    },
    approveCancel: {
      from: ['accepted', 'preparing', 'ready'],
      to: 'cancelled',
      by: ['restaurant'],
      guard: 'a cancel request is open; it is approved in the same transaction',
      at: 'endedAt',
      event: 'order.cancelled',
    },
    startPreparing: {
      from: ['accepted'],
      to: 'preparing',
      by: ['server'],
      guard: 'now is at or after readyBy minus the preparation time',
      at: 'preparingAt',
      event: 'order.preparing',
    },
    markReady: {
      from: ['accepted', 'preparing'],
      to: 'ready',
      by: ['restaurant'],
      guard: 'none',
      at: 'readyAt',
      event: 'order.ready',
    },
    undoReady: {
      from: ['ready'],
      to: 'preparing',
      by: ['restaurant'],
      guard: 'at most 60 s after readyAt, and not picked up',
      at: null,
      event: 'order.ready_undone',
    },
    collect: {
      from: ['ready'],
      to: 'collected',
      by: ['restaurant'],
      guard: 'it is a pick-up order and the code is the order’s',
      at: 'collectedAt',
      event: 'order.collected',
    },
    leave: {
      from: ['ready'],
      to: 'out_for_delivery',
      by: ['rider'],
      guard: 'its delivery is picked up in the same transaction',
      at: 'pickedUpAt',
      event: 'order.out_for_delivery',
    },
    arrive: {
      from: ['out_for_delivery'],
      to: 'delivered',
      by: ['rider'],
      guard: 'its delivery is delivered in the same transaction',
      at: 'deliveredAt',
      event: 'order.delivered',
    },
    fail: {
      from: ['out_for_delivery'],
      to: 'undelivered',
      by: ['rider'],
      guard: 'its delivery failed in the same transaction',
      at: 'undeliveredAt',
      event: 'order.undelivered',
    },
    reattempt: {
      from: ['undelivered'],
      to: 'out_for_delivery',
      by: ['rider'],
      guard: 'its delivery is tried again in the same transaction',
      at: null,
      event: 'order.reattempted',
    },
    giveUp: {
      from: ['undelivered'],
      to: 'cancelled',
      by: ['rider', 'restaurant'],
      guard: 'its delivery was returned or disposed of in the same transaction',
      at: 'endedAt',
      event: 'order.cancelled',
    },
  },
  changes: {
    adjust: {
      in: ['accepted', 'preparing'],
      by: ['restaurant'],
      guard: 'every line is the order’s, something is left, and nothing costs more than what it replaces',
      at: null,
      event: 'order.adjusted',
    },
    changePreparation: {
      in: ['accepted', 'preparing'],
      by: ['restaurant'],
      guard: 'between one minute and three hours from now',
      at: 'readyBy',
      event: 'order.preparation_changed',
    },
    requestCancel: {
      in: ['accepted', 'preparing', 'ready'],
      by: ['customer'],
      guard: 'the order is the customer’s own, and no other request of it is open',
      at: null,
      event: 'cancel_request.opened',
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

/** Why staff cancel what they had accepted. */
export const staffCancelReasons = [
  ...rejectReasons,
  'no_rider',
  'suspected_fraud',
  'customer_asked',
] as const;
export type StaffCancelReason = (typeof staffCancelReasons)[number];

/** Why staff decline a customer's wish to cancel. */
export const declineCancelReasons = [
  'already_cooking',
  'already_packed',
  'rider_on_the_way',
  'other',
] as const;
export type DeclineCancelReason = (typeof declineCancelReasons)[number];

/** How long staff may take back a "ready" pressed by mistake. */
export const undoReadySeconds = 60;

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
