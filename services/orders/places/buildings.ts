/** Buildings by their names, forgiving spaces, slips and first letters alone, as the search of restaurants does. */
import { type Spelling, spellingOf } from '@/services/search/letters';
import { fit, fitOf, queryOf } from '@/services/search/match';
import type { BuildingRow, PlaceBook, RoadRow } from './place-book';

const known = new WeakMap<BuildingRow, readonly Spelling[]>();

function spellingsOf(building: BuildingRow): readonly Spelling[] {
  const before = known.get(building);
  if (before) return before;
  const made = [spellingOf(building.nameKo), spellingOf(building.nameEn)];
  known.set(building, made);
  return made;
}

/** How well the words name the building; below `surely` it is a guess at what was meant. */
export interface NamedBuilding {
  readonly building: BuildingRow;
  readonly road: RoadRow;
  readonly score: number;
}

/** Fits of this score and better are no slips. */
export const surely = fit.initials - 10;

/** The stretch of road that a building stands on. */
export function roadOf(book: PlaceBook, { districtId, roadKo, number }: BuildingRow): RoadRow | undefined {
  return book.roads.find(
    (road) =>
      road.districtId === districtId &&
      road.nameKo === roadKo &&
      road.firstNumber <= number &&
      number <= road.lastNumber,
  );
}

/** The building with a name at this number, if there is one. */
export function buildingAt(book: PlaceBook, road: RoadRow, number: number): BuildingRow | undefined {
  return book.buildings.find(
    (each) => each.number === number && each.roadKo === road.nameKo && each.districtId === road.districtId,
  );
}

/** Buildings that the words name, the best first; only of `districtIds` where some are given. */
export function findBuildings(
  book: PlaceBook,
  words: string,
  districtIds: readonly string[],
): NamedBuilding[] {
  const query = queryOf(spellingOf(words));
  if (query.letters.length < 2) return [];
  return book.buildings
    .filter(({ districtId }) => districtIds.length === 0 || districtIds.includes(districtId))
    .flatMap((building) => {
      const score = Math.max(...spellingsOf(building).map((spelling) => fitOf(query, spelling)));
      const road = score > 0 ? roadOf(book, building) : undefined;
      return road ? [{ building, road, score }] : [];
    })
    .sort((a, b) => b.score - a.score);
}
