/** Placing: everything is checked again in the transaction that writes the order. */
import { randomUUID } from 'node:crypto';
import type * as z from 'zod';
import type { CheckoutIssue, FieldError } from '@/contract/errors';
import { parsePhone } from '@/contract/place';
import type { PlaceOrderRequestSchema } from '@/contract/schemas/basket';
import type { Order } from '@/contract/schemas/order';
import { plusMinutes } from '@/services/kit/clock';
import type { Tx } from '@/services/kit/database';
import { boardTopic, orderTopic } from '@/services/kit/live/topics';
import { Refusal } from '@/services/kit/refusal';
import type { RestaurantRecord } from '../catalogue/load';
import { businessDayOf } from '../catalogue/zoned-time';
import type { Engine } from '../engine';
import { orderNow } from '../steps/subject';
import { insertOrder } from './insert';
import { type Priced, priceBasket } from './quote';

export type Placing = z.output<typeof PlaceOrderRequestSchema>;

const attempts = 3;

function phoneIssues(phone: string): CheckoutIssue[] {
  if (phone === '') return [{ code: 'PHONE_REQUIRED', field: 'phone' }];
  return parsePhone(phone) === null ? [{ code: 'PHONE_INVALID', field: 'phone' }] : [];
}

function fieldErrorOf(issue: CheckoutIssue): FieldError {
  const { code, field, lineId, about } = issue;
  return {
    code,
    field,
    message: code.toLowerCase().replaceAll('_', ' '),
    ...(lineId === undefined ? {} : { lineId }),
    ...(about === undefined ? {} : { about }),
  };
}

/** @throws {Refusal} CHECKOUT_REFUSED with every reason at once, PRICE_CHANGED with the new quote */
function requireOrderable(priced: Priced, placing: Placing): asserts priced is Priced & { place: object } {
  const issues = [...priced.quote.issues, ...phoneIssues(placing.phone)];
  if (issues.length > 0 || !priced.place) {
    throw new Refusal('CHECKOUT_REFUSED', { errors: issues.map(fieldErrorOf), current: priced.quote });
  }
  if (priced.quote.price.totalMinor !== placing.expectedTotalMinor) {
    throw new Refusal('PRICE_CHANGED', { current: priced.quote });
  }
}

async function write(
  engine: Engine,
  tx: Tx,
  customerId: string,
  placing: Placing,
  record: RestaurantRecord,
): Promise<string | null> {
  const now = engine.clock.now();
  const { settings } = engine;
  const priced = priceBasket({ record, book: await engine.placeBook(tx), now, settings }, placing);
  requireOrderable(priced, placing);
  const { quote, place } = priced;
  const { price } = quote;
  const id = randomUUID();
  const code = await insertOrder(
    tx,
    {
      id,
      restaurant_id: record.row.id,
      customer_id: customerId,
      menu_version: record.row.menuVersion,
      lines: JSON.stringify(quote.lines),
      currency: price.currency,
      subtotal_minor: price.subtotalMinor,
      discount_minor: price.discountMinor,
      delivery_fee_minor: price.deliveryFeeMinor,
      small_order_fee_minor: price.smallOrderFeeMinor,
      tip_minor: price.tipMinor,
      total_minor: price.totalMinor,
      vat_minor: price.vatMinor,
      address: JSON.stringify(placing.address),
      lat: place.position.lat,
      lng: place.position.lng,
      district: JSON.stringify(place.district),
      distance_metres: priced.distanceMetres,
      phone: parsePhone(placing.phone) ?? '',
      note: placing.note,
      handoff: placing.handoff,
      cutlery: placing.cutlery,
      prep_minutes: record.row.prepMinutes,
      placed_at: now,
      accept_by: plusMinutes(now, record.row.acceptMinutes),
    },
    {
      businessDay: businessDayOf(now, record.row.timeZone),
      paymentMethod: placing.paymentMethod,
      topics: [orderTopic(id), boardTopic(record.row.id)],
    },
  );
  return code === null ? null : id;
}

/**
 * Places an order at the total the customer agreed to. The menu in memory prices it; the statement that writes
 * it holds only if that menu still is the menu. Whatever does not go through is priced once more with the menu
 * as it is in the database, so that nobody is refused because of a memory.
 * @throws {Refusal} NOT_FOUND, CHECKOUT_REFUSED, PRICE_CHANGED
 */
export async function placeOrder(
  engine: Engine,
  tx: Tx,
  customerId: string,
  placing: Placing,
): Promise<Order> {
  const remembered = engine.catalogue.remembered(placing.restaurantId);
  if (remembered) {
    const orderId = await write(engine, tx, customerId, placing, remembered).catch((error: unknown) => {
      if (error instanceof Refusal) return null;
      throw error;
    });
    if (orderId !== null) return orderNow(engine, tx, orderId);
  }
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const record = await engine.catalogue.fresh(tx, placing.restaurantId);
    if (!record) throw new Refusal('NOT_FOUND');
    const orderId = await write(engine, tx, customerId, placing, record);
    if (orderId !== null) return orderNow(engine, tx, orderId);
  }
  throw new Refusal('UNAVAILABLE', { detail: 'The menu is being changed just now' });
}
