/** The server's price of a basket, and every reason why it could not be ordered now. */
import { type Address, distanceMetres } from '@/contract/place';
import type { BasketLine, Quote, ServiceType } from '@/contract/schemas/basket';
import { plusMs } from '@/services/kit/clock';
import type { RestaurantRecord } from '../catalogue/load';
import { openingAt } from '../catalogue/opening';
import { termsOf } from '../catalogue/views';
import type { PlaceBook } from '../places/place-book';
import { type ResolvedPlace, resolveAddress } from '../places/resolve';
import { deliveryFeeMinor } from '../pricing/delivery-fee';
import { type CouponRow, couponIssue, discountMinor } from '../pricing/discount';
import { etaMinutes } from '../pricing/eta';
import { priceLines } from '../pricing/lines';
import { breakdown } from '../pricing/total';
import type { Settings } from '../settings';
import type { SlotUse } from '../slots/slot-use';
import { type Slot, slotsOf, wireSlot } from '../slots/slots';
import { addressIssues, amountIssues, stockIssues, type TimeFacts, timeIssues } from './issues';

export interface QuoteFacts {
  readonly record: RestaurantRecord;
  readonly book: PlaceBook;
  readonly now: Date;
  readonly settings: Settings;
  /** What the code of the basket stands for; null when there is no such coupon. */
  readonly coupon: CouponRow | null;
  /** How full the slots are; needed where one is asked for, or where it could be instead of now. */
  readonly slotUse?: SlotUse;
}

export interface Basket {
  readonly lines: readonly BasketLine[];
  readonly address?: Address | undefined;
  readonly serviceType?: ServiceType | undefined;
  readonly couponCode?: string | undefined;
  readonly tipMinor?: number | undefined;
  readonly scheduledFor?: string | undefined;
}

export interface Priced {
  readonly quote: Quote;
  /** Where it is handed over; null where the address is missing or unknown. */
  readonly place: ResolvedPlace | null;
  readonly distanceMetres: number;
  /** When it is wanted; null is as soon as possible. */
  readonly slot: Slot | null;
}

/** The counter of the restaurant, for those who fetch their food. */
function counterOf({ row }: RestaurantRecord, book: PlaceBook): ResolvedPlace {
  const postcode = resolveAddress(book, row.roadAddress.ko)?.postcode ?? '00000';
  return { position: { lat: row.lat, lng: row.lng }, district: row.district, postcode };
}

function priceOf(facts: QuoteFacts, basket: Basket, subtotalMinor: number, metres: number) {
  const { row } = facts.record;
  const isPickup = basket.serviceType === 'pickup';
  const { coupon, now } = facts;
  const refused = basket.couponCode
    ? couponIssue(coupon, { restaurantId: row.id, subtotalMinor, now })
    : null;
  const isSmall = subtotalMinor > 0 && subtotalMinor < row.minimumMinor;
  const price = breakdown({
    subtotalMinor,
    discountMinor: coupon && !refused ? discountMinor(coupon, subtotalMinor) : 0,
    deliveryFeeMinor: isPickup ? 0 : deliveryFeeMinor(termsOf(row), metres, subtotalMinor),
    smallOrderFeeMinor: isSmall && !isPickup ? row.smallOrderFeeMinor : 0,
    tipMinor: isPickup ? 0 : (basket.tipMinor ?? 0),
  });
  return { price, couponIssues: refused ? [refused] : [] };
}

const noUse: SlotUse = new Map();

/** Whether slots play a part: nobody need count them for an order from an open kitchen. */
export function needsSlots(
  { row }: RestaurantRecord,
  now: Date,
  basket: Pick<Basket, 'scheduledFor'>,
): boolean {
  return basket.scheduledFor !== undefined || openingAt(row, now).status !== 'open';
}

function timeOf(facts: QuoteFacts, basket: Basket, metres: number): TimeFacts {
  const { record, now, slotUse: use = noUse } = facts;
  const slots = needsSlots(record, now, basket) ? slotsOf(record.row, now, metres) : [];
  const at = basket.scheduledFor === undefined ? null : Date.parse(basket.scheduledFor);
  return { slots, use, wanted: slots.find((slot) => slot.from.getTime() === at) ?? null };
}

/**
 * Prices a basket. Without an address the delivery fee is the base fee; fetched food costs none, and has no
 * minimum.
 */
export function priceBasket(facts: QuoteFacts, basket: Basket): Priced {
  const { record, now, settings, book } = facts;
  const { row } = record;
  const isPickup = basket.serviceType === 'pickup';
  const priced = priceLines((id) => record.items.get(id), basket.lines);
  const found = basket.address ? resolveAddress(book, basket.address.roadAddress) : null;
  const place = isPickup ? counterOf(record, book) : found;
  const metres = place && !isPickup ? distanceMetres(row, place.position) : 0;
  const { price, couponIssues } = priceOf(facts, basket, priced.subtotalMinor, metres);
  const time = timeOf(facts, basket, metres);
  const reaches = place !== null && metres <= row.radiusMetres;
  const takesSmall = isPickup || row.smallOrderFeeMinor > 0;
  return {
    place,
    distanceMetres: metres,
    slot: time.wanted,
    quote: {
      restaurantId: row.id,
      timeZone: row.timeZone,
      menuVersion: row.menuVersion,
      lines: priced.lines,
      price,
      minimumMinor: row.minimumMinor,
      etaMinutes: reaches && basket.scheduledFor === undefined ? etaMinutes(row.prepMinutes, metres) : null,
      scheduledFor: time.wanted && wireSlot(time.wanted),
      issues: [
        ...timeIssues(record, now, basket.scheduledFor, time),
        ...amountIssues(basket.lines.length, priced.subtotalMinor, {
          minimumMinor: takesSmall ? 0 : row.minimumMinor,
          maximumMinor: settings.maxBasketMinor,
        }),
        ...priced.issues,
        ...stockIssues(record, basket.lines),
        ...(isPickup ? [] : addressIssues(basket.address, place, metres, row.radiusMetres)),
        ...couponIssues,
      ],
      expiresAt: plusMs(now, settings.quoteLifeMs).toISOString(),
    },
  };
}
