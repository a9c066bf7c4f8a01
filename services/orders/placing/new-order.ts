/** From a priced basket to the row of an order. */
import { randomInt, randomUUID } from 'node:crypto';
import { parsePhone } from '@/contract/place';
import { plusMinutes } from '@/services/kit/clock';
import { boardTopic, catalogueTopic, orderTopic } from '@/services/kit/live/topics';
import type { RestaurantRecord } from '../catalogue/load';
import { businessDayOf } from '../catalogue/zoned-time';
import type { NewOrder, NewOrderExtra } from './insert';
import type { Placing } from './place';
import type { Priced } from './quote';

export function newOrder(facts: {
  customerId: string;
  placing: Placing;
  record: RestaurantRecord;
  priced: Priced & { place: object };
  now: Date;
  countsStock: boolean;
}): { row: NewOrder & { id: string }; extra: NewOrderExtra } {
  const { placing, record, priced, now } = facts;
  const { price, lines } = priced.quote;
  const { place } = priced;
  const restaurantId = record.row.id;
  const isPickup = placing.serviceType === 'pickup';
  const counter = { postcode: place.postcode, roadAddress: record.row.roadAddress.ko, detail: '' };
  const id = randomUUID();
  return {
    row: {
      id,
      restaurant_id: restaurantId,
      customer_id: facts.customerId,
      menu_version: record.row.menuVersion,
      lines: JSON.stringify(lines),
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
      address: JSON.stringify(isPickup ? counter : placing.address),
      lat: place.position.lat,
      lng: place.position.lng,
      district: JSON.stringify(place.district),
      distance_metres: priced.distanceMetres,
      phone: parsePhone(placing.phone) ?? '',
      note: placing.note,
      // A PIN needs somebody to say it.
      handoff: placing.proof === 'pin' ? 'meet_at_door' : placing.handoff,
      cutlery: placing.cutlery,
      prep_minutes: record.row.prepMinutes,
      placed_at: now,
      accept_by: plusMinutes(now, record.row.acceptMinutes),
    },
    extra: {
      businessDay: businessDayOf(now, record.row.timeZone),
      paymentMethod: placing.paymentMethod,
      topics: [
        orderTopic(id),
        boardTopic(restaurantId),
        ...(facts.countsStock ? [catalogueTopic(restaurantId)] : []),
      ],
    },
  };
}
