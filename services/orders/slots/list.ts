import { distanceMetres, type Position } from '@/contract/place';
import type { ServiceType } from '@/contract/schemas/basket';
import type { Slots } from '@/contract/schemas/slot';
import type { Queries } from '@/services/kit/database';
import type { RestaurantRow } from '../catalogue/load';
import { openingAt } from '../catalogue/opening';
import { slotUseOf } from './slot-use';
import { slotsOf, wireSlot } from './slots';

/** The slots of a restaurant; without a place, those in which even the farthest door is reached. */
export async function listSlots(
  queries: Queries,
  row: RestaurantRow,
  now: Date,
  wish: { serviceType: ServiceType; place: Position | null },
): Promise<Slots> {
  const way = wish.place ? distanceMetres(row, wish.place) : row.radiusMetres;
  const use = await slotUseOf(queries, row.id, now);
  const opening = openingAt(row, now);
  return {
    asap: opening.status === 'open',
    opening,
    timeZone: row.timeZone,
    slots: slotsOf(row, now, wish.serviceType === 'pickup' ? 0 : way).map((slot) => ({
      ...wireSlot(slot),
      available: (use.get(slot.from.getTime()) ?? 0) < row.slotCapacity,
    })),
    now: now.toISOString(),
  };
}
