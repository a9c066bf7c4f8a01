/** The doors nearest to a position: for who would rather not type where they are. */
import { distanceMetres } from '@/contract/distance';
import type { AddressMatch, Position } from '@/contract/place';
import { roadOf } from './buildings';
import { eachOnce, foundAddress } from './found';
import type { PlaceBook, RoadRow } from './place-book';
import { positionOn } from './resolve';

const atMost = 4;
/** Beyond that nobody would call it "here"; outside the city there is nothing nearer. */
const farthestMetres = 1_000;
/** A building with a name is bigger than its point. */
const atBuildingMetres = 150;

/** The number of a stretch that is nearest; a stretch is short enough to be flat. */
function numberNearest(road: RoadRow, { lat, lng }: Position): number {
  const shrink = Math.cos((lat * Math.PI) / 180);
  const along = { x: (road.endLng - road.startLng) * shrink, y: road.endLat - road.startLat };
  const to = { x: (lng - road.startLng) * shrink, y: lat - road.startLat };
  const length = along.x ** 2 + along.y ** 2;
  const share = length === 0 ? 0 : (along.x * to.x + along.y * to.y) / length;
  const inside = Math.min(1, Math.max(0, share));
  return Math.round(road.firstNumber + (road.lastNumber - road.firstNumber) * inside);
}

/**
 * At most four addresses, the nearest first: of each road the nearest door and the nearest building with a name.
 * None where no road is near.
 */
export function addressesNear(book: PlaceBook, position: Position): AddressMatch[] {
  const named = book.buildings.flatMap((building) => {
    const road = roadOf(book, building);
    return road ? [{ road, number: building.number, within: atBuildingMetres }] : [];
  });
  const numbers = book.roads.map((road) => ({
    road,
    number: numberNearest(road, position),
    within: farthestMetres,
  }));
  const near = [...named, ...numbers]
    .map((each) => ({ ...each, metres: distanceMetres(position, positionOn(each.road, each.number)) }))
    .filter(({ metres, within }) => metres <= within)
    .sort((a, b) => a.metres - b.metres);
  const roads = new Set<string>();
  const first = near.filter(({ road, within }) => {
    const name = `${road.districtId} ${road.nameKo} ${within}`;
    return !roads.has(name) && roads.add(name);
  });
  const found = first.flatMap(({ road, number }) => foundAddress(book, road, number) ?? []);
  return eachOnce(found).slice(0, atMost);
}
