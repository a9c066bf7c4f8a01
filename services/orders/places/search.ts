/** Suggests road-name addresses for what was typed so far. */
import type { FoundAddress } from '@/contract/place';
import type { PlaceBook, RoadRow } from './place-book';
import { districtsIn, foundAddress, parseTyped } from './resolve';

const limit = 10;

const compact = (text: string) =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[\s.·-]/g, '');

/** Building numbers on a stretch: those that begin with the typed digits, else a few along the road. */
function numbersOn(road: RoadRow, typed: number | null, count: number): number[] {
  if (typed === null) {
    const step = Math.max(1, Math.floor((road.lastNumber - road.firstNumber) / count));
    return Array.from({ length: count }, (_, index) => road.firstNumber + index * step).filter(
      (number) => number <= road.lastNumber,
    );
  }
  const numbers: number[] = [];
  for (let number = road.firstNumber; number <= road.lastNumber && numbers.length < count; number += 1) {
    if (String(number).startsWith(String(typed))) numbers.push(number);
  }
  return numbers;
}

/** What remains of the text when districts, cities and numbers are taken out: the start of a road's name. */
function roadPart(book: PlaceBook, text: string): string {
  let rest = text;
  for (const { nameKo, nameEn, cityKo } of book.districts) {
    for (const word of [nameKo, nameEn, `${cityKo}특별시`, `${cityKo}시`]) rest = rest.replaceAll(word, ' ');
  }
  rest = rest
    .replaceAll(/(^|\s)(서울|Seoul)(?=$|[\s,])/gi, ' ')
    .replaceAll(/(^|\s)\d+(-\d+)?(?=$|[\s,])/g, ' ');
  return compact(rest);
}

/** At most ten buildings; exact road names first, then those that begin with or contain the words. */
export function searchAddresses(book: PlaceBook, query: string): FoundAddress[] {
  const typed = parseTyped(query);
  const trailing = /(?:^|\s)(\d{1,5})(?:-\d+)?\s*$/.exec(typed.text)?.[1];
  const number = typed.number ?? (trailing === undefined ? null : Number(trailing));
  const named = districtsIn(book, typed.text);
  const words = compact(typed.road ?? '') || roadPart(book, typed.text);
  if (words === '' && named.length === 0) return [];
  const rank = (road: RoadRow) => {
    const names = [compact(road.nameKo), compact(road.nameEn)];
    if (names.includes(words)) return 0;
    if (names.some((name) => name.startsWith(words))) return 1;
    return names.some((name) => name.includes(words)) ? 2 : 3;
  };
  const roads = book.roads
    .filter((road) => named.length === 0 || named.some(({ id }) => id === road.districtId))
    .map((road) => ({ road, rank: rank(road) }))
    .filter((each) => each.rank < 3)
    .sort((a, b) => a.rank - b.rank);
  const perRoad = Math.max(2, Math.ceil(limit / Math.max(1, roads.length)));
  return roads
    .flatMap(({ road }) => {
      const district = book.districts.find(({ id }) => id === road.districtId);
      return district
        ? numbersOn(road, number, perRoad).map((each) => foundAddress(district, road, each))
        : [];
    })
    .slice(0, limit);
}
