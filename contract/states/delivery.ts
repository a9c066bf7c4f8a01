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
  'cancelled',
] as const;
export type DeliveryStatus = (typeof deliveryStates)[number];

export const deliveryMachine = defineMachine(deliveryStates, {
  initial: 'unassigned',
  final: ['delivered', 'cancelled'],
  transitions: {
    offer: {
      from: ['unassigned'],
      to: 'offered',
      by: ['server'],
      guard: 'the rider is online, fresh, has no open offer and is under the job limit',
      event: 'delivery.offered',
    },
    withdraw: {
      from: ['offered'],
      to: 'unassigned',
      by: ['rider', 'server'],
      guard: 'the offer was declined or its time ran out',
      event: 'delivery.unassigned',
    },
    assign: {
      from: ['offered'],
      to: 'assigned',
      by: ['rider'],
      guard:
        'the offer is open, the rider’s own and not past offerExpiresAt; the rider is under the job limit',
      event: 'delivery.assigned',
    },
    arriveAtPickup: {
      from: ['assigned'],
      to: 'at_pickup',
      by: ['rider'],
      guard: 'the delivery is the rider’s own',
      event: 'delivery.at_pickup',
    },
    pickUp: {
      from: ['at_pickup'],
      to: 'picked_up',
      by: ['rider'],
      guard: 'the order is ready and the code on the bag is the order’s',
      event: 'delivery.picked_up',
    },
    arriveAtDropoff: {
      from: ['picked_up'],
      to: 'at_dropoff',
      by: ['rider'],
      guard: 'the delivery is the rider’s own',
      event: 'delivery.at_dropoff',
    },
    deliver: {
      from: ['at_dropoff'],
      to: 'delivered',
      by: ['rider'],
      guard: 'the proof the order asks for is given',
      event: 'delivery.delivered',
    },
    cancel: {
      from: ['unassigned', 'offered', 'assigned', 'at_pickup'],
      to: 'cancelled',
      by: ['server'],
      guard: 'its order was cancelled in the same transaction',
      event: 'delivery.cancelled',
    },
  },
});

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
      event: 'offer.accepted',
    },
    decline: { from: ['open'], to: 'declined', by: ['rider'], guard: 'none', event: 'offer.declined' },
    timeOut: {
      from: ['open'],
      to: 'timed_out',
      by: ['server'],
      guard: 'now is at or after expiresAt',
      event: 'offer.timed_out',
    },
    withdraw: {
      from: ['open'],
      to: 'withdrawn',
      by: ['server'],
      guard: 'the delivery was cancelled, or the rider went offline',
      event: 'offer.withdrawn',
    },
  },
});
