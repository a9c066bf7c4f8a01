/** An earlier order held against the menu of today. */
import type { BasketLine, PricedLine } from '@/contract/schemas/basket';
import type { MissingReason, Reorder } from '@/contract/schemas/reorder';
import type { RestaurantRecord } from '../catalogue/load';
import { openingAt } from '../catalogue/opening';
import { isAvailable, priceLines } from '../pricing/lines';

function basketLine(line: PricedLine): BasketLine {
  return {
    lineId: line.lineId,
    itemId: line.itemId,
    quantity: line.quantity,
    options: line.options.map(({ optionId, quantity }) => ({ optionId, quantity })),
    ...(line.note === '' ? {} : { note: line.note }),
  };
}

/** Why a line cannot be had as it was; null where it can. */
function missingReason(record: RestaurantRecord, line: PricedLine): MissingReason | null {
  const item = record.items.get(line.itemId);
  if (!item) return 'gone';
  const portions = record.stock.get(line.itemId);
  if (!isAvailable(item) || (portions !== undefined && portions < line.quantity)) return 'sold_out';
  const { issues } = priceLines((id) => record.items.get(id), [basketLine(line)]);
  return issues.length > 0 ? 'option_gone' : null;
}

/** Prices are compared per piece; what an adjustment took out of the earlier order is not asked for again. */
export function reorderOf(record: RestaurantRecord, ordered: readonly PricedLine[], now: Date): Reorder {
  const lines: BasketLine[] = [];
  const missing: Reorder['missing'] = [];
  const priceChanges: Reorder['priceChanges'] = [];
  for (const line of ordered) {
    const reason = missingReason(record, line);
    if (reason !== null) {
      missing.push({ name: line.name, reason });
      continue;
    }
    lines.push(basketLine(line));
    const [priced] = priceLines((id) => record.items.get(id), [basketLine(line)]).lines;
    if (priced && priced.unitMinor !== line.unitMinor) {
      priceChanges.push({ name: priced.name, oldMinor: line.unitMinor, newMinor: priced.unitMinor });
    }
  }
  return { restaurantId: record.row.id, lines, missing, priceChanges, opening: openingAt(record.row, now) };
}
