/** Districts, roads and buildings in memory: small, and the same for everyone. */
import { asc } from 'drizzle-orm';
import type { Clock } from '@/services/kit/clock';
import type { Queries } from '@/services/kit/database';
import { placeBuilding, placeDistrict, placeRoad } from '@/services/kit/schema';

export type DistrictRow = typeof placeDistrict.$inferSelect;
export type RoadRow = typeof placeRoad.$inferSelect;
export type BuildingRow = typeof placeBuilding.$inferSelect;

export interface PlaceBook {
  readonly districts: readonly DistrictRow[];
  readonly roads: readonly RoadRow[];
  readonly buildings: readonly BuildingRow[];
}

const lifeMs = 60_000;

/**
 * Answers the book, read again after a minute through whichever connection asks: inside a transaction nothing
 * else may use the embedded database.
 */
export function createPlaceBook(clock: Clock): (queries: Pick<Queries, 'orm'>) => Promise<PlaceBook> {
  let kept: { book: PlaceBook; until: number } | null = null;
  return async ({ orm }) => {
    const now = clock.now().getTime();
    if (kept && kept.until > now) return kept.book;
    const book = {
      districts: await orm.select().from(placeDistrict).orderBy(asc(placeDistrict.id)),
      roads: await orm.select().from(placeRoad).orderBy(asc(placeRoad.nameKo), asc(placeRoad.firstNumber)),
      buildings: await orm.select().from(placeBuilding).orderBy(asc(placeBuilding.id)),
    };
    // An empty book is a database that is just being filled.
    if (book.districts.length > 0) kept = { book, until: now + lifeMs };
    return book;
  };
}
