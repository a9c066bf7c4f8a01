/** The server's price of a basket, and every reason why it could not be ordered now. */
import type { CheckoutIssue } from '@/contract/errors';
import { type Address, distanceMetres } from '@/contract/place';
import type { BasketLine, Quote, ServiceType } from '@/contract/schemas/basket';
import { plusMs } from '@/services/kit/clock';
import type { RestaurantRecord } from '../catalogue/load';
import { termsOf } from '../catalogue/views';
import type { PlaceBook } from '../places/place-book';
import { type ResolvedPlace, resolveAddress } from '../places/resolve';
import { deliveryFeeMinor } from '../pricing/delivery-fee';
import { type CouponRow, couponCounts, discountMinor } from '../pricing/discount';
import { etaMinutes } from '../pricing/eta';
import { priceLines } from '../pricing/lines';
import { breakdown } from '../pricing/total';
import type { Settings } from '../settings';
import { addressIssues, amountIssues, openingIssues, stockIssues } from './issues';

export interface QuoteFacts {
  readonly record: RestaurantRecord;
  readonly book: PlaceBook;
  readonly now: Date;
  readonly settings: Settings;
  /** What the code of the basket stands for; null when there is no such coupon. */
  readonly coupon: CouponRow | null;
}

export interface Basket {
  readonly lines: readonly BasketLine[];
  readonly address?: Address | undefined;
  readonly serviceType?: ServiceType | undefined;
  readonly couponCode?: string | undefined;
  readonly tipMinor?: number | undefined;
}

export interface Priced {
  readonly quote: Quote;
  /** Where it is handed over; null where the address is missing or unknown. */
  readonly place: ResolvedPlace | null;
  readonly distanceMetres: number;
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
  const counts = coupon !== null && couponCounts(coupon, { restaurantId: row.id, subtotalMinor, now });
  const isSmall = subtotalMinor > 0 && subtotalMinor < row.minimumMinor;
  const price = breakdown({
    subtotalMinor,
    discountMinor: counts ? discountMinor(coupon, subtotalMinor) : 0,
    deliveryFeeMinor: isPickup ? 0 : deliveryFeeMinor(termsOf(row), metres, subtotalMinor),
    smallOrderFeeMinor: isSmall && !isPickup ? row.smallOrderFeeMinor : 0,
    tipMinor: isPickup ? 0 : (basket.tipMinor ?? 0),
  });
  const couponIssues: CheckoutIssue[] =
    basket.couponCode && !counts ? [{ code: 'COUPON_UNAVAILABLE', field: 'couponCode' }] : [];
  return { price, couponIssues };
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
  const takesSmall = isPickup || row.smallOrderFeeMinor > 0;
  return {
    place,
    distanceMetres: metres,
    quote: {
      restaurantId: row.id,
      menuVersion: row.menuVersion,
      lines: priced.lines,
      price,
      minimumMinor: row.minimumMinor,
      etaMinutes: place && metres <= row.radiusMetres ? etaMinutes(row.prepMinutes, metres) : null,
      issues: [
        ...openingIssues(record, now),
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
