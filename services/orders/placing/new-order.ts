/** From a priced basket to the row of an order. */
import { randomInt, randomUUID } from 'node:crypto';
import { type Address, parsePhone } from '@/contract/place';
import { plusMinutes } from '@/services/kit/clock';
import { boardTopic, catalogueTopic, customerTopic } from '@/services/kit/live/topics';
import type { RestaurantRecord } from '../catalogue/load';
import { businessDayOf } from '../catalogue/zoned-time';
import type { Settings } from '../settings';
import { acceptByOf } from '../slots/slots';
import type { NewOrder, NewOrderExtra } from './insert';
import type { Placing } from './place';
import type { Priced } from './quote';

/** What has not happened to an order that was placed a moment ago. */
const nothingYet = {
  accepted_at: null,
  preparing_at: null,
  ready_by: null,
  ready_at: null,
  picked_up_at: null,
  delivered_at: null,
  collected_at: null,
  ended_at: null,
  ending: null,
  delivery_id: null,
  delivery_status: null,
  rider_id: null,
  delivery_fee_of_rider_minor: null,
  assigned_at: null,
  rider_name: null,
  rider_lat: null,
  rider_lng: null,
  rider_position_at: null,
  no_answer_at: null,
  fail_reason: null,
  has_photo: false,
  cancel_request: null,
  refunds: null,
} as const;

export function newOrder(facts: {
  customerId: string;
  placing: Placing;
  record: RestaurantRecord;
  priced: Priced & { place: object };
  now: Date;
  countsStock: boolean;
  settings: Settings;
}): { row: NewOrder; extra: NewOrderExtra } {
  const { placing, record, priced, now } = facts;
  const { price, lines } = priced.quote;
  const { place, slot } = priced;
  const restaurantId = record.row.id;
  const isPickup = placing.serviceType === 'pickup';
  const counter: Address = { postcode: place.postcode, roadAddress: record.row.roadAddress.ko, detail: '' };
  const { entranceCode, ...door } = placing.address ?? counter;
  const paysCash = placing.paymentMethod === 'cash_at_door';
  const id = randomUUID();
  return {
    row: {
      id,
      restaurant_id: restaurantId,
      customer_id: facts.customerId,
      menu_version: record.row.menuVersion,
      version: 1,
      status: 'placed',
      lines,
      currency: price.currency,
      subtotal_minor: price.subtotalMinor,
      discount_minor: price.discountMinor,
      delivery_fee_minor: price.deliveryFeeMinor,
      small_order_fee_minor: price.smallOrderFeeMinor,
      tip_minor: price.tipMinor,
      total_minor: price.totalMinor,
      vat_minor: price.vatMinor,
      agreed_total_minor: price.totalMinor,
      service_type: placing.serviceType,
      coupon_code: placing.couponCode || null,
      proof: isPickup ? 'handed_over' : placing.proof,
      pin: !isPickup && placing.proof === 'pin' ? String(randomInt(10_000)).padStart(4, '0') : null,
      address: isPickup ? counter : door,
      entrance_code: isPickup ? null : (entranceCode ?? null),
      lat: place.position.lat,
      lng: place.position.lng,
      district: place.district,
      distance_metres: priced.distanceMetres,
      phone: parsePhone(placing.phone) ?? '',
      note: placing.note,
      rider_note: isPickup ? '' : placing.riderNote,
      // A PIN needs somebody to say it.
      handoff: placing.proof === 'pin' ? 'meet_at_door' : placing.handoff,
      cutlery: placing.cutlery,
      substitution: placing.substitution,
      cash_given_minor: paysCash ? (placing.cashGivenMinor ?? null) : null,
      slot_from: slot?.from ?? null,
      slot_to: slot?.to ?? null,
      slot_ready_by: slot?.readyBy ?? null,
      prep_minutes: record.row.prepMinutes,
      placed_at: now,
      accept_by: slot
        ? acceptByOf(record.row, slot, now, facts.settings.thinkAheadMs)
        : plusMinutes(now, record.row.acceptMinutes),
      payment_method: placing.paymentMethod,
      payment_status: 'due',
      payment_amount_minor: price.totalMinor,
      delays: 0,
      ...nothingYet,
    },
    extra: {
      businessDay: businessDayOf(now, record.row.timeZone),
      // Nobody can follow the order itself before it is there.
      topics: [
        boardTopic(restaurantId),
        customerTopic(facts.customerId),
        ...(facts.countsStock ? [catalogueTopic(restaurantId)] : []),
      ],
    },
  };
}
