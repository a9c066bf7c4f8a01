/** Suggests addresses for what was typed so far: a road name, a lot number, or the name of a building. */
import type { AddressMatch } from '@/contract/place';
import { findBuildings, surely } from './buildings';
import { eachOnce, foundAddress } from './found';
import { lotIn, lotRank } from './lots';
import type { PlaceBook, RoadRow } from './place-book';
import { districtsIn, parseTyped } from './resolve';
import { compact, withoutDoor } from './words';

const limit = 10;
const buildingsAtMost = 5;

/** A building number on a stretch of road. */
interface Door {
  readonly road: RoadRow;
  readonly number: number;
}

/** Building numbers on a stretch: those that begin with the typed digits, else a few along the road. */
function numbersOn(road: RoadRow, typed: string | null, count: number): number[] {
  if (typed === null) {
    const step = Math.max(1, Math.floor((road.lastNumber - road.firstNumber) / count));
    return Array.from({ length: count }, (_, index) => road.firstNumber + index * step).filter(
      (number) => number <= road.lastNumber,
    );
  }
  const numbers: number[] = [];
  for (let number = road.firstNumber; number <= road.lastNumber && numbers.length < count; number += 1) {
    if (String(number).startsWith(typed)) numbers.push(number);
  }
  return numbers;
}

const known = new WeakMap<PlaceBook, RegExp>();

/** Every district and city of the book. 성동구청 is no district and 서울시청 no city. */
function districtWords(book: PlaceBook): RegExp {
  const before = known.get(book);
  if (before) return before;
  const words = book.districts
    .flatMap(({ nameKo, nameEn, cityKo }) => [nameKo, nameEn, `${cityKo}시`])
    .map((word) => word.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
  // Without districts there is nothing to take out; an empty pattern would match everywhere.
  const made = new RegExp(`(?:${words.join('|') || '(?!)'})(?!청(?:역|$|[\\s,]))`, 'gi');
  known.set(book, made);
  return made;
}

/** What remains of the text when districts and cities are taken out. */
function withoutDistricts(book: PlaceBook, text: string): string {
  const rest = text.replaceAll('특별시', '시').replaceAll(districtWords(book), ' ');
  return rest.replaceAll(/(^|\s)(서울|Seoul)(?=$|[\s,]|\S+(?:로|길))/gi, ' ').trim();
}

const perRoadOf = (roads: number) => Math.max(2, Math.ceil(limit / Math.max(1, roads)));

/** Exact road names first, then those that begin with or contain the words. */
function findOnRoads(roads: readonly RoadRow[], rest: string, anyRoad: boolean): Door[] {
  const typed = parseTyped(rest);
  const trailing = /(?:^|\s)(\d{1,5})(?:-\d+)?\s*$/.exec(typed.text)?.[1];
  const number = typed.number === null ? (trailing ?? null) : String(typed.number);
  const words =
    compact(typed.road ?? '') || compact(typed.text.replaceAll(/(^|\s)\d+(-\d+)?(?=$|[\s,])/g, ' '));
  if (words === '' && !anyRoad) return [];
  const rank = (road: RoadRow) => {
    const names = [compact(road.nameKo), compact(road.nameEn)];
    if (names.includes(words)) return 0;
    if (names.some((name) => name.startsWith(words))) return 1;
    return names.some((name) => name.includes(words)) ? 2 : 3;
  };
  const fitting = roads
    .map((road) => ({ road, rank: rank(road) }))
    .filter((each) => each.rank < 3)
    .sort((a, b) => a.rank - b.rank);
  return fitting.flatMap(({ road }) =>
    numbersOn(road, number, perRoadOf(fitting.length)).map((each) => ({ road, number: each })),
  );
}

/** Exact lots first, then those that begin as typed. */
function findLots(roads: readonly RoadRow[], rest: string): Door[] {
  const fitting = roads
    .flatMap((road) => {
      const lot = lotIn(road, rest);
      const rank = lot && lotRank(road, lot);
      return lot && rank !== null ? [{ road, lot, rank }] : [];
    })
    .sort((a, b) => a.rank - b.rank);
  return fitting.flatMap(({ road, lot }) =>
    numbersOn(road, lot.sub, perRoadOf(fitting.length))
      .sort((a, b) => Number(String(b) === lot.sub) - Number(String(a) === lot.sub))
      .map((number) => ({ road, number })),
  );
}

/** At most ten addresses: buildings of that name, then lots, then roads; only what is left unfound is guessed at. */
export function searchAddresses(book: PlaceBook, query: string): AddressMatch[] {
  const text = withoutDoor(query);
  const named = districtsIn(book, text);
  const ids = named.map(({ id }) => id);
  const roads = book.roads.filter(({ districtId }) => ids.length === 0 || ids.includes(districtId));
  const rest = withoutDistricts(book, text);
  const buildings = findBuildings(book, rest, ids);
  const doorOf = ({ building, road }: (typeof buildings)[number]) => ({ road, number: building.number });
  const sure = buildings.filter(({ score }) => score >= surely).slice(0, buildingsAtMost);
  const doors = [
    ...sure.map(doorOf),
    ...findLots(roads, rest),
    ...findOnRoads(roads, rest, named.length > 0),
  ];
  const shown = doors.length > 0 ? doors : buildings.slice(0, buildingsAtMost).map(doorOf);
  return eachOnce(shown.flatMap(({ road, number }) => foundAddress(book, road, number) ?? [])).slice(
    0,
    limit,
  );
}
