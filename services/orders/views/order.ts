/** An order as its customer sees it. */
import type { Order, OrderSummary } from '@/contract/schemas/order';
import type { RestaurantRow } from '../catalogue/load';
import { type Feedback, handedOverAt, noFeedback, reviewUntil } from '../feedback/of-order';
import {
  cancelRequestOf,
  etaOf,
  noAnswerUntilOf,
  paymentOf,
  priceOf,
  promisedOf,
  refundsOf,
  riderPositionOf,
  slotOf,
  streetOf,
  timesOf,
} from './parts';
import type { OrderRow } from './row';

/** The rider's position is told only between pick-up and door. */
export function orderView(
  row: OrderRow,
  restaurant: RestaurantRow,
  now: Date,
  feedback: Feedback = noFeedback,
): Order {
  const isOnTheWay = row.delivery_status === 'picked_up' || row.delivery_status === 'at_dropoff';
  const position = isOnTheWay ? riderPositionOf(row) : null;
  return {
    id: row.id,
    code: row.code,
    version: row.version,
    status: row.status,
    restaurant: {
      id: restaurant.id,
      name: restaurant.name,
      phone: restaurant.phone,
      pictures: restaurant.pictures,
      position: { lat: restaurant.lat, lng: restaurant.lng },
      timeZone: restaurant.timeZone,
    },
    lines: row.lines,
    price: priceOf(row),
    payment: paymentOf(row),
    serviceType: row.service_type,
    agreedTotalMinor: row.agreed_total_minor,
    couponCode: row.coupon_code,
    refunds: refundsOf(row),
    cancelRequest: cancelRequestOf(row),
    proof: row.proof,
    pin: row.pin,
    address: { ...streetOf(row), position: { lat: row.lat, lng: row.lng } },
    entranceCodeGiven: row.entrance_code !== null,
    phone: row.phone,
    note: row.note,
    riderNote: row.rider_note,
    handoff: row.handoff,
    cutlery: row.cutlery,
    substitution: row.substitution,
    cashGivenMinor: row.cash_given_minor,
    scheduledFor: slotOf(row),
    times: timesOf(row),
    eta: etaOf(row, now),
    promised: promisedOf(row),
    delivery: row.delivery_status && {
      status: row.delivery_status,
      riderName: row.rider_name || null,
      position,
      positionAt: position && (row.rider_position_at?.toISOString() ?? null),
      noAnswerUntil: noAnswerUntilOf(row),
      hasPhoto: row.has_photo,
    },
    ending: row.ending,
    ...feedback,
    now: now.toISOString(),
  };
}

const nothing = { ko: '', en: '' };

function isReviewable(row: OrderRow, now: Date): boolean {
  const handedOver = handedOverAt(row);
  return handedOver !== null && reviewUntil(handedOver).getTime() >= now.getTime();
}

/** A row of the customer's history. */
export function orderSummaryView(
  row: OrderRow,
  restaurant: RestaurantRow,
  { now, isReviewed }: { now: Date; isReviewed: boolean },
): OrderSummary {
  return {
    id: row.id,
    code: row.code,
    status: row.status,
    restaurant: {
      id: restaurant.id,
      name: restaurant.name,
      pictures: restaurant.pictures,
      timeZone: restaurant.timeZone,
    },
    itemCount: row.lines.reduce((sum, line) => sum + line.quantity, 0),
    firstItem: row.lines[0]?.name ?? nothing,
    firstItemCount: row.lines[0]?.quantity ?? 0,
    totalMinor: row.total_minor,
    currency: row.currency,
    placedAt: row.placed_at.toISOString(),
    scheduledFor: slotOf(row),
    reviewable: !isReviewed && isReviewable(row, now),
  };
}
