/** The rider's side of an order, and the offers made for it. */
import { defineMachine } from './machine';

export const deliveryStates = [
  'unassigned',
  'offered',
  'assigned',
  'at_pickup',
  'picked_up',
  'at_dropoff',
  'delivered',
  'failed',
  'returning',
  'returned',
  'disposed',
  'cancelled',
] as const;
export type DeliveryStatus = (typeof deliveryStates)[number];

export const deliveryMachine = defineMachine(deliveryStates, {
  initial: 'unassigned',
  final: ['delivered', 'returned', 'disposed', 'cancelled'],
  transitions: {
    offer: {
      from: ['unassigned'],
      to: 'offered',
      by: ['server'],
      guard: 'the rider is online, fresh, has no open offer and is under the job limit',
      at: 'offeredAt',
      event: 'delivery.offered',
    },
    withdraw: {
      from: ['offered'],
      to: 'unassigned',
      by: ['rider', 'server'],
      guard: 'the offer was declined or its time ran out',
      at: null,
      event: 'delivery.unassigned',
    },
    assign: {
      from: ['offered'],
      to: 'assigned',
      by: ['rider'],
      guard:
        'the offer is open, the rider’s own and not past offerExpiresAt; the rider is under the job limit',
      at: 'assignedAt',
      event: 'delivery.assigned',
    },
    unassign: {
      from: ['assigned', 'at_pickup'],
      to: 'unassigned',
      by: ['rider'],
      guard: 'the delivery is the rider’s own; a reason is given',
      at: 'givenUpAt',
      event: 'delivery.given_up',
    },
    arriveAtPickup: {
      from: ['assigned'],
      to: 'at_pickup',
      by: ['rider'],
      guard: 'the delivery is the rider’s own',
      at: 'arrivedPickupAt',
      event: 'delivery.at_pickup',
    },
    pickUp: {
      from: ['at_pickup'],
      to: 'picked_up',
      by: ['rider'],
      guard: 'the order is ready and the code on the bag is the order’s',
      at: 'pickedUpAt',
      event: 'delivery.picked_up',
    },
    arriveAtDropoff: {
      from: ['picked_up'],
      to: 'at_dropoff',
      by: ['rider'],
      guard: 'the delivery is the rider’s own',
      at: 'arrivedDropoffAt',
      event: 'delivery.at_dropoff',
    },
    deliver: {
      from: ['at_dropoff'],
      to: 'delivered',
      by: ['rider'],
      guard: 'the proof the order asks for is given; food left at a door is shown in a photo',
      at: 'deliveredAt',
      event: 'delivery.delivered',
    },
    fail: {
      from: ['at_dropoff'],
      to: 'failed',
      by: ['rider'],
      guard:
        'a reason is given; nobody answered for 5 minutes since the rider said so, or waiting makes no sense',
      at: 'failedAt',
      event: 'delivery.failed',
    },
    reattempt: {
      from: ['failed'],
      to: 'at_dropoff',
      by: ['rider'],
      guard: 'the delivery is the rider’s own',
      at: null,
      event: 'delivery.reattempted',
    },
    startReturn: {
      from: ['failed'],
      to: 'returning',
      by: ['rider'],
      guard: 'the delivery is the rider’s own',
      at: 'returningAt',
      event: 'delivery.returning',
    },
    confirmReturn: {
      from: ['returning'],
      to: 'returned',
      by: ['restaurant'],
      guard: 'staff have the bag back',
      at: 'returnedAt',
      event: 'delivery.returned',
    },
    dispose: {
      from: ['failed'],
      to: 'disposed',
      by: ['rider'],
      guard: 'the delivery is the rider’s own',
      at: 'disposedAt',
      event: 'delivery.disposed',
    },
    cancel: {
      from: ['unassigned', 'offered', 'assigned', 'at_pickup'],
      to: 'cancelled',
      by: ['server'],
      guard: 'its order was cancelled in the same transaction',
      at: 'cancelledAt',
      event: 'delivery.cancelled',
    },
  },
  changes: {
    reportNoAnswer: {
      in: ['at_dropoff'],
      by: ['rider'],
      guard: 'the delivery is the rider’s own; it is said once per attempt',
      at: 'noAnswerAt',
      event: 'delivery.no_answer',
    },
  },
});

/** States in which a delivery counts as in a rider's hands. */
export const deliveryInHand = [
  'assigned',
  'at_pickup',
  'picked_up',
  'at_dropoff',
  'failed',
  'returning',
] as const satisfies readonly DeliveryStatus[];

/** Why a rider gives a job back before pick-up. */
export const unassignReasons = [
  'store_closed',
  'order_not_ready',
  'wrong_order',
  'damaged',
  'vehicle',
  'too_heavy',
  'unsafe',
  'personal',
  'other',
] as const;
export type UnassignReason = (typeof unassignReasons)[number];

/** Why a drop-off fails. */
export const failReasons = ['no_answer', 'address_problem', 'refused', 'damaged', 'unsafe', 'other'] as const;
export type FailReason = (typeof failReasons)[number];

/** Reasons for which the five minutes need not be waited. */
export const failsAtOnce = ['refused', 'damaged', 'unsafe'] as const satisfies readonly FailReason[];

/** How long a rider waits at a door where nobody answers, by the server's clock. */
export const noAnswerMinutes = 5;

/** What the customer asks the rider for at the door. */
export const proofs = ['handed_over', 'pin', 'photo'] as const;
export type Proof = (typeof proofs)[number];

export const offerStates = ['open', 'accepted', 'declined', 'timed_out', 'withdrawn'] as const;
export type OfferStatus = (typeof offerStates)[number];

export const offerMachine = defineMachine(offerStates, {
  initial: 'open',
  final: ['accepted', 'declined', 'timed_out', 'withdrawn'],
  transitions: {
    accept: {
      from: ['open'],
      to: 'accepted',
      by: ['rider'],
      guard: 'before expiresAt',
      at: 'endedAt',
      event: 'offer.accepted',
    },
    decline: {
      from: ['open'],
      to: 'declined',
      by: ['rider'],
      guard: 'none',
      at: 'endedAt',
      event: 'offer.declined',
    },
    timeOut: {
      from: ['open'],
      to: 'timed_out',
      by: ['server'],
      guard: 'now is at or after expiresAt',
      at: 'endedAt',
      event: 'offer.timed_out',
    },
    withdraw: {
      from: ['open'],
      to: 'withdrawn',
      by: ['server'],
      guard: 'another rider accepted, the delivery was cancelled, or this rider went offline',
      at: 'endedAt',
      event: 'offer.withdrawn',
    },
  },
});
