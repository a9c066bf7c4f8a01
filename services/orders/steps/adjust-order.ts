/** Fewer of a line, none of it, or something else instead: never dearer than what the customer agreed to. */
import type { BoardOrder } from '@/contract/schemas/board';
import { orderMachine } from '@/contract/states/order';
import type { Tx } from '@/services/kit/database';
import { catalogueTopic } from '@/services/kit/live/topics';
import { Refusal } from '@/services/kit/refusal';
import type { Engine } from '../engine';
import { countedNeeds, takeStock } from '../placing/stock';
import { adjusted, type Change, replacements } from '../pricing/adjusted';
import { priceOf } from '../views/parts';
import { onlookers } from './kitchen-changes';
import { orderChange } from './record';
import { boardOrderNow, lockKitchensOrder, onBoard } from './subject';

const adjust = orderChange('adjust', {
  set: 'lines = $3::jsonb, subtotal_minor = $4, discount_minor = $5, total_minor = $6, vat_minor = $7',
  params: 5,
});

/**
 * Changes lines before the food is ready. Portions that were taken for what is left out stay taken: the kitchen
 * has not got them. Those that come in instead are taken now.
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
  const { restaurant_id: restaurantId } = order;
  const menu = await engine.catalogue.within(tx, restaurantId);
  if (!menu) throw new Refusal('NOT_FOUND');
  const { lines, price } = adjusted({ lines: order.lines, price: priceOf(order) }, changes, (id) =>
    menu.items.get(id),
  );
  const needs = countedNeeds(menu, replacements(order.lines, changes));
  if (!(await takeStock(tx, restaurantId, needs))) {
    const message = 'not enough portions are left of a replacement';
    throw new Refusal('VALIDATION_FAILED', { errors: [{ field: 'changes', code: 'unavailable', message }] });
  }
  const { subtotalMinor, discountMinor, totalMinor, vatMinor } = price;
  const { event } = orderMachine.changes.adjust;
  const data = { changes, fromMinor: order.total_minor, toMinor: totalMinor };
  const step = {
    orderId,
    at: engine.clock.now(),
    events: [{ type: event, actor: 'restaurant' as const, actorId: personId, data }],
    topics: [...onlookers(order), ...(needs.length > 0 ? [catalogueTopic(restaurantId)] : [])],
  };
  await tx.query('UPDATE payment SET amount_minor = $2 WHERE order_id = $1', [orderId, totalMinor]);
  await adjust(tx, step, [JSON.stringify(lines), subtotalMinor, discountMinor, totalMinor, vatMinor]);
  if (needs.length > 0) engine.catalogue.changes(tx, restaurantId);
  return boardOrderNow(engine, tx, orderId);
}
