/** The server's price of a basket, and every reason why it could not be ordered now. */
import type { CheckoutIssue } from '@/contract/errors';
import { type Address, distanceMetres } from '@/contract/place';
import type { BasketLine, Quote } from '@/contract/schemas/basket';
import { plusMs } from '@/services/kit/clock';
import type { RestaurantRecord } from '../catalogue/load';
import { openingAt } from '../catalogue/opening';
import { termsOf } from '../catalogue/views';
import type { PlaceBook } from '../places/place-book';
import { type ResolvedPlace, resolveAddress } from '../places/resolve';
import { deliveryFeeMinor } from '../pricing/delivery-fee';
import { etaMinutes } from '../pricing/eta';
import { priceLines } from '../pricing/lines';
import { breakdown } from '../pricing/total';
import type { Settings } from '../settings';

export interface QuoteFacts {
  readonly record: RestaurantRecord;
  readonly book: PlaceBook;
  readonly now: Date;
  readonly settings: Settings;
}

export interface Priced {
  readonly quote: Quote;
  /** Null where the address is missing or unknown. */
  readonly place: ResolvedPlace | null;
  readonly distanceMetres: number;
}

function openingIssues({ record, now }: QuoteFacts): CheckoutIssue[] {
  const opening = openingAt(record.row, now);
  if (opening.status === 'open') return [];
  return [
    {
      code: opening.status === 'closed' ? 'STORE_CLOSED' : 'STORE_PAUSED',
      field: 'restaurantId',
      ...(opening.nextChangeAt ? { about: { at: opening.nextChangeAt } } : {}),
    },
  ];
}

function addressIssues(
  address: Address | undefined,
  place: ResolvedPlace | null,
  metres: number,
  radiusMetres: number,
): CheckoutIssue[] {
  if (!address) return [{ code: 'ADDRESS_REQUIRED', field: 'address' }];
  const issues: CheckoutIssue[] = [];
  if (address.detail === '') issues.push({ code: 'ADDRESS_DETAIL_REQUIRED', field: 'address.detail' });
  if (!place) issues.push({ code: 'ADDRESS_NOT_FOUND', field: 'address.roadAddress' });
  else if (metres > radiusMetres) issues.push({ code: 'OUT_OF_AREA', field: 'address.roadAddress' });
  return issues;
}

function amountIssues(
  lineCount: number,
  subtotalMinor: number,
  minimumMinor: number,
  maximumMinor: number,
): CheckoutIssue[] {
  if (lineCount === 0) return [{ code: 'ITEMS_REQUIRED', field: 'lines' }];
  if (subtotalMinor > maximumMinor) {
    return [{ code: 'MAX_BASKET_EXCEEDED', field: 'lines', about: { amountMinor: maximumMinor } }];
  }
  if (subtotalMinor >= minimumMinor) return [];
  return [
    { code: 'MIN_ORDER_NOT_MET', field: 'lines', about: { amountMinor: minimumMinor - subtotalMinor } },
  ];
}

/** Prices a basket. Without an address the delivery fee is the base fee. */
export function priceBasket(
  facts: QuoteFacts,
  basket: { lines: readonly BasketLine[]; address?: Address | undefined },
): Priced {
  const { record, now, settings } = facts;
  const { row } = record;
  const priced = priceLines((id) => record.items.get(id), basket.lines);
  const place = basket.address ? resolveAddress(facts.book, basket.address.roadAddress) : null;
  const metres = place ? distanceMetres(row, place.position) : 0;
  const terms = termsOf(row);
  return {
    place,
    distanceMetres: metres,
    quote: {
      restaurantId: row.id,
      menuVersion: row.menuVersion,
      lines: priced.lines,
      price: breakdown({
        subtotalMinor: priced.subtotalMinor,
        deliveryFeeMinor: deliveryFeeMinor(terms, metres, priced.subtotalMinor),
      }),
      minimumMinor: row.minimumMinor,
      etaMinutes: place && metres <= row.radiusMetres ? etaMinutes(row.prepMinutes, metres) : null,
      issues: [
        ...openingIssues(facts),
        ...amountIssues(basket.lines.length, priced.subtotalMinor, row.minimumMinor, settings.maxBasketMinor),
        ...priced.issues,
        ...addressIssues(basket.address, place, metres, row.radiusMetres),
      ],
      expiresAt: plusMs(now, settings.quoteLifeMs).toISOString(),
    },
  };
}
