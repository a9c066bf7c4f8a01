/** Parts that the customer's, the kitchen's and the rider's view of an order share. */
import type { PriceBreakdown } from '@/contract/money';
import { type Address, distanceMetres, type Position } from '@/contract/place';
import type { Job } from '@/contract/schemas/job';
import type { CancelRequest, OrderTimes, Payment, Refund } from '@/contract/schemas/order';
import type { Slot } from '@/contract/schemas/slot';
import { noAnswerMinutes } from '@/contract/states/delivery';
import type { Eta } from '@/contract/time';
import { plusMinutes } from '@/services/kit/clock';
import { etaFromKitchen, etaFromRoad } from '../pricing/eta';
import { wireSlot } from '../slots/slots';
import type { OrderRow } from './row';

const iso = (instant: Date | null) => instant?.toISOString() ?? null;

export function priceOf(row: OrderRow): PriceBreakdown {
  return {
    currency: row.currency,
    subtotalMinor: row.subtotal_minor,
    discountMinor: row.discount_minor,
    deliveryFeeMinor: row.delivery_fee_minor,
    smallOrderFeeMinor: row.small_order_fee_minor,
    tipMinor: row.tip_minor,
    totalMinor: row.total_minor,
    vatMinor: row.vat_minor,
  };
}

export function paymentOf(row: OrderRow): Payment {
  return {
    method: row.payment_method,
    status: row.payment_status,
    amountMinor: row.payment_amount_minor,
  };
}

export function timesOf(row: OrderRow): OrderTimes {
  return {
    placedAt: row.placed_at.toISOString(),
    acceptBy: row.accept_by.toISOString(),
    acceptedAt: iso(row.accepted_at),
    preparingAt: iso(row.preparing_at),
    readyBy: iso(row.ready_by),
    readyAt: iso(row.ready_at),
    pickedUpAt: iso(row.picked_up_at),
    deliveredAt: iso(row.delivered_at),
    collectedAt: iso(row.collected_at),
    endedAt: iso(row.ended_at),
  };
}

/** Where the rider was last, or null where they do not share it (or there is none). */
export function riderPositionOf(row: OrderRow): Position | null {
  return row.rider_lat === null || row.rider_lng === null ? null : { lat: row.rider_lat, lng: row.rider_lng };
}

/** PostgreSQL writes instants inside JSON in its own way. */
const utc = (instant: string) => new Date(instant).toISOString();

export function cancelRequestOf({ cancel_request: request }: OrderRow): CancelRequest | null {
  return (
    request && {
      ...request,
      requestedAt: utc(request.requestedAt),
      lapsesAt: utc(request.lapsesAt),
      answeredAt: request.answeredAt && utc(request.answeredAt),
    }
  );
}

export function refundsOf(row: OrderRow): Refund[] {
  return (row.refunds ?? []).map((refund) => ({ ...refund, at: utc(refund.at) }));
}

/** Until when a rider waits at a door where nobody answers; null where none waits. */
export function noAnswerUntilOf(row: OrderRow): string | null {
  return row.no_answer_at && row.delivery_status === 'at_dropoff'
    ? plusMinutes(row.no_answer_at, noAnswerMinutes).toISOString()
    : null;
}

/** The slot that was chosen; null is as soon as possible. */
export function slotOf(row: OrderRow): Slot | null {
  return row.slot_from && row.slot_to && wireSlot({ from: row.slot_from, to: row.slot_to });
}

/** The address as it may be read again: without the code that opens the building. */
export function streetOf({
  address: { postcode, roadAddress, detail },
}: OrderRow): Omit<Address, 'entranceCode'> {
  return { postcode, roadAddress, detail };
}

/** The address with the entrance code, which stands apart: for the rider on the way only. */
export function doorOf(row: OrderRow): Address {
  return row.entrance_code === null ? row.address : { ...row.address, entranceCode: row.entrance_code };
}

/** What the rider is handed and gives back; null where nothing is due, or nobody said. */
export function cashOf(row: OrderRow): Job['cash'] {
  const { cash_given_minor: given, payment_amount_minor: due } = row;
  if (given === null || row.payment_status !== 'due') return null;
  return { givenMinor: given, changeMinor: Math.max(0, given - due) };
}

/** The promise as it was made: the slot, or what the kitchen said when it accepted; null before. */
export function promisedOf(row: OrderRow): Eta | null {
  const { accepted_at: at, prep_minutes: minutes } = row;
  const slot = slotOf(row);
  if (slot) return at && slot;
  return at && etaFromKitchen(at, plusMinutes(at, minutes), row.distance_metres);
}

/** The slot for as long as it can be kept, else when it will be. */
function slotOrLater(row: OrderRow, expected: Eta): Eta {
  const slot = slotOf(row);
  return slot && Date.parse(expected.from) <= Date.parse(slot.from) ? slot : expected;
}

/** The promise as it stands now; null once there is nothing left to promise. */
export function etaOf(row: OrderRow, now: Date): Eta | null {
  switch (row.status) {
    case 'placed':
      return slotOrLater(row, etaFromKitchen(now, plusMinutes(now, row.prep_minutes), row.distance_metres));
    case 'accepted':
    case 'preparing':
    case 'ready': {
      const readyAt = row.ready_at ?? row.ready_by ?? now;
      return slotOrLater(row, etaFromKitchen(now, readyAt, row.distance_metres));
    }
    case 'out_for_delivery': {
      const position = riderPositionOf(row);
      return etaFromRoad(now, position ? distanceMetres(position, row) : row.distance_metres);
    }
    case 'delivered':
    case 'collected':
    case 'undelivered':
    case 'rejected':
    case 'expired':
    case 'cancelled':
      return null;
  }
}
