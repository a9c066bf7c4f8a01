/** Placing: everything is checked again in the transaction that writes the order. */
import type * as z from 'zod';
import type { CheckoutIssue, FieldError } from '@/contract/errors';
import type { PlaceOrderRequestSchema } from '@/contract/schemas/basket';
import type { Order } from '@/contract/schemas/order';
import type { Tx } from '@/services/kit/database';
import { Refusal } from '@/services/kit/refusal';
import type { RestaurantRecord } from '../catalogue/load';
import type { Engine } from '../engine';
import { slotUseOf, takeSlot } from '../slots/slot-use';
import { orderView } from '../views/order';
import type { OrderRow } from '../views/row';
import { findCoupon, redeemCoupon } from './coupon';
import { insertOrder } from './insert';
import { cashIssues, phoneIssues } from './issues';
import { newOrder } from './new-order';
import { needsSlots, type Priced, priceBasket } from './quote';
import { countedNeeds, takeStock } from './stock';

export type Placing = z.output<typeof PlaceOrderRequestSchema>;

const attempts = 3;

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

function refuse(issues: readonly CheckoutIssue[], { quote }: Priced): never {
  throw new Refusal('CHECKOUT_REFUSED', { errors: issues.map(fieldErrorOf), current: quote });
}

/** @throws {Refusal} CHECKOUT_REFUSED with every reason at once, PRICE_CHANGED with the new quote */
function requireOrderable(priced: Priced, placing: Placing): asserts priced is Priced & { place: object } {
  const issues = [
    ...priced.quote.issues,
    ...phoneIssues(placing.phone),
    ...cashIssues(placing, priced.quote.price.totalMinor),
  ];
  if (issues.length > 0 || !priced.place) refuse(issues, priced);
  if (priced.quote.price.totalMinor !== placing.expectedTotalMinor) {
    throw new Refusal('PRICE_CHANGED', { current: priced.quote });
  }
}

/** Writes the order with what hangs on it; null when the menu or its stock is not what was priced. */
async function write(
  engine: Engine,
  tx: Tx,
  customerId: string,
  placing: Placing,
  record: RestaurantRecord,
): Promise<OrderRow | null> {
  const now = engine.clock.now();
  const { settings } = engine;
  const book = await engine.placeBook(tx);
  const coupon = await findCoupon(tx, placing.couponCode);
  const slotUse = needsSlots(record, now, placing) && (await slotUseOf(tx, record.row.id, now));
  const facts = { record, book, now, settings, coupon, ...(slotUse && { slotUse }) };
  const priced = priceBasket(facts, placing);
  requireOrderable(priced, placing);
  const { slot } = priced;
  const needs = countedNeeds(record, placing.lines);
  if (!(await takeStock(tx, record.row.id, needs))) return null;
  const { row, extra } = newOrder({
    customerId,
    placing,
    record,
    priced,
    now,
    countsStock: needs.length > 0,
    settings,
  });
  const whyNot = coupon && (await redeemCoupon(tx, { code: coupon.code, customerId, orderId: row.id }));
  if (whyNot) {
    refuse([{ code: 'COUPON_UNAVAILABLE', field: 'couponCode', about: { coupon: whyNot } }], priced);
  }
  // Counted once more by the write itself: many may have seen the same last place.
  if (slot && !(await takeSlot(tx, record.row.id, slot.from, record.row.slotCapacity))) {
    // The others have committed by now: it is refused with what is free instead, or tried again.
    const again = { ...facts, slotUse: await slotUseOf(tx, record.row.id, now) };
    requireOrderable(priceBasket(again, placing), placing);
    return null;
  }
  return insertOrder(tx, row, extra);
}

const isPlaced = (outcome: OrderRow | Refusal | null): outcome is OrderRow =>
  outcome !== null && !(outcome instanceof Refusal);

/** Tries to write; whatever does not go through leaves the transaction as it was. */
async function attempt(
  engine: Engine,
  tx: Tx,
  customerId: string,
  placing: Placing,
  record: RestaurantRecord,
): Promise<OrderRow | Refusal | null> {
  const leavesTraces =
    placing.couponCode !== undefined ||
    placing.scheduledFor !== undefined ||
    countedNeeds(record, placing.lines).length > 0;
  if (leavesTraces) await tx.query('SAVEPOINT attempt');
  const outcome = await write(engine, tx, customerId, placing, record).catch((error: unknown) => {
    if (error instanceof Refusal) return error;
    throw error;
  });
  if (leavesTraces && !isPlaced(outcome)) await tx.query('ROLLBACK TO SAVEPOINT attempt');
  return outcome;
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
    const outcome = await attempt(engine, tx, customerId, placing, remembered);
    if (isPlaced(outcome)) return orderView(outcome, remembered.row, outcome.placed_at);
  }
  for (let tries = 0; tries < attempts; tries += 1) {
    const record = await engine.catalogue.fresh(tx, placing.restaurantId);
    if (!record) throw new Refusal('NOT_FOUND');
    const outcome = await attempt(engine, tx, customerId, placing, record);
    if (outcome instanceof Refusal) throw outcome;
    if (isPlaced(outcome)) return orderView(outcome, record.row, outcome.placed_at);
  }
  throw new Refusal('UNAVAILABLE', { detail: 'The menu is being changed just now' });
}
