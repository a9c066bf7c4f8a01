/** Restaurants as customers read them. */
import { distanceMetres, type Position } from '@/contract/place';
import type { DeliveryTerms, Reach, Restaurant, RestaurantSummary } from '@/contract/schemas/restaurant';
import { deliveryFeeMinor } from '../pricing/delivery-fee';
import { etaMinutes } from '../pricing/eta';
import type { RestaurantRecord, RestaurantRow } from './load';
import { openingAt } from './opening';

/** The terms of delivery, apart from the rest of the row. */
export function termsOf(row: RestaurantRow): DeliveryTerms {
  return {
    minimumMinor: row.minimumMinor,
    smallOrderFeeMinor: row.smallOrderFeeMinor,
    baseFeeMinor: row.baseFeeMinor,
    includedMetres: row.includedMetres,
    perStepMinor: row.perStepMinor,
    freeFromMinor: row.freeFromMinor,
    radiusMetres: row.radiusMetres,
  };
}

/** Delivery from a restaurant to a place, at the fee of a basket that just meets the minimum. */
export function reachOf(row: RestaurantRow, place: Position): Reach {
  const metres = distanceMetres(row, place);
  const terms = termsOf(row);
  return {
    delivers: metres <= row.radiusMetres,
    distanceMetres: metres,
    deliveryFeeMinor: deliveryFeeMinor(terms, metres, row.minimumMinor),
    etaMinutes: etaMinutes(row.prepMinutes, metres),
  };
}

export function summaryOf({ row }: RestaurantRecord, now: Date, place: Position | null): RestaurantSummary {
  return {
    id: row.id,
    name: row.name,
    cuisine: row.cuisine,
    pictures: row.pictures,
    district: row.district,
    position: { lat: row.lat, lng: row.lng },
    opening: openingAt(row, now),
    currency: 'KRW',
    terms: termsOf(row),
    prepMinutes: row.prepMinutes,
    rating: { average: row.ratingAverage, count: row.ratingCount },
    reach: place ? reachOf(row, place) : null,
  };
}

export function restaurantOf(record: RestaurantRecord, now: Date, place: Position | null): Restaurant {
  return {
    ...summaryOf(record, now, place),
    description: record.row.description,
    phone: record.row.phone,
    roadAddress: record.row.roadAddress,
    timeZone: record.row.timeZone,
    hours: record.row.hours,
    menuVersion: record.row.menuVersion,
    menu: [...record.menu],
  };
}

const openFirst = { open: 0, paused: 1, closed: 2 } as const;

const far = (each: RestaurantSummary) => (each.reach && !each.reach.delivers ? 1 : 0);

/** Those one can order from now first; then the near ones, or without a place the well-liked ones. */
export function byAvailability(a: RestaurantSummary, b: RestaurantSummary): number {
  return (
    far(a) - far(b) ||
    openFirst[a.opening.status] - openFirst[b.opening.status] ||
    (a.reach?.distanceMetres ?? 0) - (b.reach?.distanceMetres ?? 0) ||
    b.rating.average - a.rating.average ||
    a.id.localeCompare(b.id)
  );
}

export const sortSummaries = (summaries: readonly RestaurantSummary[]): RestaurantSummary[] =>
  [...summaries].sort(byAvailability);
