/** Fewer of a line, none of it, or something else instead: never dearer than what the customer agreed to. */
import type * as z from 'zod';
import type { FieldError } from '@/contract/errors';
import type { PricedLine } from '@/contract/schemas/basket';
import type { AdjustOrderRequestSchema, BoardOrder } from '@/contract/schemas/board';
import { orderMachine } from '@/contract/states/order';
import type { Tx } from '@/services/kit/database';
import { Refusal } from '@/services/kit/refusal';
import type { RestaurantRecord } from '../catalogue/load';
import type { Engine } from '../engine';
import { priceLines } from '../pricing/lines';
import { breakdown } from '../pricing/total';
import type { OrderRow } from '../views/row';
import { onlookers } from './kitchen-changes';
import { orderChange } from './record';
import { boardOrderNow, lockKitchensOrder, onBoard } from './subject';

const adjust = orderChange('adjust', {
  set: 'lines = $3::jsonb, subtotal_minor = $4, discount_minor = $5, total_minor = $6, vat_minor = $7',
  params: 5,
});

type Change = z.output<typeof AdjustOrderRequestSchema>['changes'][number];

function wrong(field: string, code: string, message: string): never {
  const error: FieldError = { field, code, message };
  throw new Refusal('VALIDATION_FAILED', { errors: [error] });
}

function changedLine(
  line: PricedLine,
  change: Change,
  index: number,
  menu: RestaurantRecord,
): PricedLine | null {
  if (change.quantity === 0) return null;
  if (change.quantity > line.quantity) wrong(`changes.${index}.quantity`, 'too_big', 'more than was ordered');
  if (!change.replacement) {
    return { ...line, quantity: change.quantity, totalMinor: line.unitMinor * change.quantity };
  }
  const { lines, issues } = priceLines(
    (id) => menu.items.get(id),
    [{ lineId: line.lineId, quantity: change.quantity, note: line.note, ...change.replacement }],
  );
  const [replaced] = lines;
  if (!replaced || issues.length > 0) {
    wrong(`changes.${index}.replacement`, 'unavailable', 'not on the menu as it stands');
  }
  if (replaced.totalMinor > line.totalMinor) {
    wrong(`changes.${index}.replacement`, 'too_big', 'dearer than the line it replaces');
  }
  return replaced;
}

/** The lines after all changes; at least one remains, or it would be a cancellation. */
function changedLines(order: OrderRow, changes: readonly Change[], menu: RestaurantRecord): PricedLine[] {
  for (const [index, { lineId }] of changes.entries()) {
    if (!order.lines.some((line) => line.lineId === lineId)) {
      wrong(`changes.${index}.lineId`, 'unknown', 'not a line of this order');
    }
  }
  const lines = order.lines.flatMap((line) => {
    const index = changes.findIndex((change) => change.lineId === line.lineId);
    const change = changes[index];
    const changed = change ? changedLine(line, change, index, menu) : line;
    return changed ? [changed] : [];
  });
  if (lines.length === 0) wrong('changes', 'empty', 'nothing would be left; cancel the order instead');
  return lines;
}

/**
 * Changes lines before the food is ready. Fees stay as agreed, the discount shrinks with the subtotal where it
 * must, and the sum of all lines is the new subtotal.
 * @throws {Refusal} NOT_FOUND, STATE_CHANGED, VALIDATION_FAILED
 */
export async function adjustOrder(
  engine: Engine,
  tx: Tx,
  request: { orderId: string; personId: string; changes: readonly Change[] },
): Promise<BoardOrder> {
  const { orderId, personId, changes } = request;
  const order = await lockKitchensOrder(tx, personId, orderId);
  if (!orderMachine.changes.adjust.in.includes(order.status)) {
    throw new Refusal('STATE_CHANGED', { current: await onBoard(engine, tx, order) });
  }
  const menu = await engine.catalogue.within(tx, order.restaurant_id);
  if (!menu) throw new Refusal('NOT_FOUND');
  const lines = changedLines(order, changes, menu);
  const price = breakdown({
    subtotalMinor: lines.reduce((sum, line) => sum + line.totalMinor, 0),
    discountMinor: order.discount_minor,
    deliveryFeeMinor: order.delivery_fee_minor,
    smallOrderFeeMinor: order.small_order_fee_minor,
    tipMinor: order.tip_minor,
  });
  const { subtotalMinor, discountMinor, totalMinor, vatMinor } = price;
  const { event } = orderMachine.changes.adjust;
  const data = { changes, fromMinor: order.total_minor, toMinor: totalMinor };
  const step = {
    orderId,
    at: engine.clock.now(),
    events: [{ type: event, actor: 'restaurant' as const, actorId: personId, data }],
    topics: onlookers(order),
  };
  await tx.query('UPDATE payment SET amount_minor = $2 WHERE order_id = $1', [orderId, totalMinor]);
  await adjust(tx, step, [JSON.stringify(lines), subtotalMinor, discountMinor, totalMinor, vatMinor]);
  return boardOrderNow(engine, tx, orderId);
}
