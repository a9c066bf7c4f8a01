/** A building as the address search answers it. */
import type { AddressMatch } from '@/contract/place';
import { buildingAt } from './buildings';
import { lotOf } from './lots';
import type { PlaceBook, RoadRow } from './place-book';
import { positionOn } from './resolve';

/** The address of a number on a stretch of road; null where its district is not in the book. */
export function foundAddress(book: PlaceBook, road: RoadRow, number: number): AddressMatch | null {
  const district = book.districts.find(({ id }) => id === road.districtId);
  if (!district) return null;
  const building = buildingAt(book, road, number);
  return {
    postcode: road.postcode,
    roadAddress: `${district.cityKo} ${district.nameKo} ${road.nameKo} ${number}`,
    inEnglish: `${number} ${road.nameEn}, ${district.nameEn}`,
    district: district.nameKo,
    position: positionOn(road, number),
    lot: lotOf(road, number),
    ...(building && {
      building: { ko: building.nameKo, en: building.nameEn },
      apartment: building.apartment,
    }),
  };
}

/** Each address once, in the order given. */
export function eachOnce(addresses: readonly AddressMatch[]): AddressMatch[] {
  return [...new Map(addresses.map((each) => [each.roadAddress, each])).values()];
}
