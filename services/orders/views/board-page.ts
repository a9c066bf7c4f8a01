/** Everything on the kitchen's board. */
import type { Board, Workplace } from '@/contract/schemas/board';
import type { LocalizedText } from '@/contract/text';
import { plusMs } from '@/services/kit/clock';
import type { Queries } from '@/services/kit/database';
import type { RestaurantRow } from '../catalogue/load';
import { isPaused, openingAt } from '../catalogue/opening';
import { type Engine, restaurantOf } from '../engine';
import { countOpenProblems } from '../feedback/kitchen-problems';
import { boardOrderView } from './board';
import { listBoard } from './row';

const endedForMs = 3 * 60 * 60_000;
const endedAtMost = 50;

function pauseReasonOf(restaurant: RestaurantRow, now: Date): Board['restaurant']['pauseReason'] {
  if (!isPaused(restaurant, now)) return null;
  return restaurant.pauseReason === 'missed_orders' ? 'missed_orders' : 'staff';
}

/** Running orders, oldest first, and the latest of those that ended in the last three hours. */
export async function boardView(
  engine: Engine,
  queries: Queries,
  restaurantId: string,
  version: number,
): Promise<Board> {
  const now = engine.clock.now();
  const restaurant = await restaurantOf(engine, queries, restaurantId);
  const rows = await listBoard(queries, restaurantId, plusMs(now, -endedForMs));
  const ended = rows.filter((row) => (row.ended_at ?? row.delivered_at ?? row.collected_at) !== null);
  const dropped = new Set(ended.slice(0, Math.max(0, ended.length - endedAtMost)));
  return {
    restaurant: {
      id: restaurant.id,
      name: restaurant.name,
      timeZone: restaurant.timeZone,
      opening: openingAt(restaurant, now),
      prepMinutes: restaurant.prepMinutes,
      pauseReason: pauseReasonOf(restaurant, now),
    },
    version,
    orders: rows.filter((row) => !dropped.has(row)).map((row) => boardOrderView(row, restaurant, now)),
    openProblems: await countOpenProblems(queries, restaurantId),
    now: now.toISOString(),
  };
}

/** The restaurants a person works for, with how many orders wait there for an answer. */
export function listWorkplaces(queries: Queries, personId: string): Promise<Workplace[]> {
  return queries.query<{
    id: string;
    name: LocalizedText;
    district: LocalizedText;
    position: Workplace['position'];
    waiting: number;
  }>(
    `SELECT r.id, r.name, r.district, s.position,
            (SELECT count(*) FROM orders o WHERE o.restaurant_id = r.id AND o.status = 'placed')::int AS waiting
       FROM restaurant_staff s JOIN restaurant r ON r.id = s.restaurant_id
      WHERE s.person_id = $1 ORDER BY r.id`,
    [personId],
  );
}
