/** From what a person typed to a position: by road and building number, else by district. */
import type { Position } from '@/contract/place';
import type { LocalizedText } from '@/contract/text';
import { buildingAt } from './buildings';
import type { DistrictRow, PlaceBook, RoadRow } from './place-book';
import { compact } from './words';

export interface ResolvedPlace {
  readonly position: Position;
  readonly district: LocalizedText;
  readonly postcode: string;
}

export interface ResolvedAddress extends ResolvedPlace {
  /** Known to be flats: 동 and 호 are needed. */
  readonly apartment: boolean;
}

/** A road-name address taken apart: `왕십리로2길 20-3`, `Wangsimni-ro 20`, `20 Wangsimni-ro`. */
export interface TypedAddress {
  readonly road: string | null;
  readonly number: number | null;
  readonly text: string;
}

const koreanRoad =
  /([가-힣A-Za-z0-9·.]*[가-힣](?:(?:대로|로|길)(?:\s?\d+(?:번)?[가-힣]?길)?|\d+(?:번)?[가-힣]?길))(?:\s*(?:지하\s*)?(\d{1,5})(?:-\d+)?)?(?=$|[\s,(])/u;
const latinRoad =
  /(?:(\d{1,5})(?:-\d+)?,?\s+)?([A-Za-z][A-Za-z0-9' -]*?-(?:daero|ro|gil)(?:\s?\d+(?:beon)?-gil)?)(?:[\s,]+(\d{1,5})(?:-\d+)?)?(?=$|[\s,(])/i;

/** Finds the road and the building number in free text. */
export function parseTyped(typed: string): TypedAddress {
  const text = typed.normalize('NFC').replaceAll(/\s+/g, ' ').trim();
  const korean = koreanRoad.exec(text);
  if (korean?.[1]) {
    return { road: korean[1], number: korean[2] === undefined ? null : Number(korean[2]), text };
  }
  const latin = latinRoad.exec(text);
  const number = latin?.[3] ?? latin?.[1];
  return { road: latin?.[2] ?? null, number: number === undefined ? null : Number(number), text };
}

/** The point of a building number on a stretch of road. */
export function positionOn(road: RoadRow, number: number): Position {
  const span = road.lastNumber - road.firstNumber;
  const share = span <= 0 ? 0 : Math.min(1, Math.max(0, (number - road.firstNumber) / span));
  const between = (from: number, to: number) => Number((from + (to - from) * share).toFixed(6));
  return { lat: between(road.startLat, road.endLat), lng: between(road.startLng, road.endLng) };
}

/** The districts that a text names, in either language. */
export function districtsIn(book: PlaceBook, text: string): DistrictRow[] {
  const words = compact(text);
  return book.districts.filter(
    (district) => words.includes(compact(district.nameKo)) || words.includes(compact(district.nameEn)),
  );
}

/** Whether a typed road is exactly this one. */
function isRoad(road: RoadRow, typed: string): boolean {
  return compact(road.nameKo) === compact(typed) || compact(road.nameEn) === compact(typed);
}

/** How far a number lies outside a stretch; 0 inside. */
function outside(road: RoadRow, number: number): number {
  return Math.max(0, road.firstNumber - number, number - road.lastNumber);
}

/** Where an address is, or null when neither its road nor its district is known. */
export function resolveAddress(book: PlaceBook, roadAddress: string): ResolvedAddress | null {
  const typed = parseTyped(roadAddress);
  const named = districtsIn(book, typed.text);
  const inNamed = (road: RoadRow) => named.length === 0 || named.some(({ id }) => id === road.districtId);
  const typedRoad = typed.road;
  if (typedRoad !== null) {
    const number = typed.number ?? 0;
    const [road] = book.roads
      .filter((each) => isRoad(each, typedRoad) && inNamed(each))
      .sort((a, b) => outside(a, number) - outside(b, number));
    const district = road && book.districts.find(({ id }) => id === road.districtId);
    if (road && district) {
      return {
        position: positionOn(road, typed.number ?? (road.firstNumber + road.lastNumber) / 2),
        district: { ko: district.nameKo, en: district.nameEn },
        postcode: road.postcode,
        apartment: typed.number !== null && buildingAt(book, road, typed.number)?.apartment === true,
      };
    }
  }
  const [district] = named;
  if (!district) return null;
  return {
    position: { lat: district.lat, lng: district.lng },
    district: { ko: district.nameKo, en: district.nameEn },
    postcode: district.postcode,
    apartment: false,
  };
}
