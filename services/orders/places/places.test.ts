import { expect, test } from 'vitest';
import { FoundAddressSchema } from '@/contract/place';
import type { PlaceBook } from './place-book';
import { parseTyped, resolveAddress } from './resolve';
import { searchAddresses } from './search';

const district = (id: string, nameKo: string, nameEn: string, lat: number) => ({
  id,
  cityKo: '서울',
  nameKo,
  nameEn,
  lat,
  lng: 127,
  postcode: '04700',
});
const road = (
  id: number,
  districtId: string,
  nameKo: string,
  nameEn: string,
  first: number,
  last: number,
) => ({
  id,
  districtId,
  nameKo,
  nameEn,
  postcode: `0476${id}`,
  firstNumber: first,
  lastNumber: last,
  startLat: 37 + id,
  startLng: 127,
  endLat: 38 + id,
  endLng: 128,
});
const book: PlaceBook = {
  districts: [
    district('seongdong', '성동구', 'Seongdong-gu', 37.56),
    district('mapo', '마포구', 'Mapo-gu', 37.55),
  ],
  roads: [
    road(1, 'seongdong', '왕십리로', 'Wangsimni-ro', 1, 101),
    road(2, 'seongdong', '왕십리로', 'Wangsimni-ro', 102, 400),
    road(3, 'seongdong', '왕십리로2길', 'Wangsimni-ro 2-gil', 1, 41),
    road(4, 'mapo', '월드컵로', 'World Cup-ro', 1, 200),
  ],
};

test.each([
  ['서울 성동구 왕십리로 20', '왕십리로', 20],
  ['서울특별시 성동구 왕십리로2길 20-3, 101동', '왕십리로2길', 20],
  ['왕십리로 2길 20', '왕십리로 2길', 20],
  ['서울 성동구 서울숲2길 32', '서울숲2길', 32],
  ['연무장7길 5', '연무장7길', 5],
  ['성동구 왕십리로', '왕십리로', null],
  ['20 Wangsimni-ro, Seongdong-gu, Seoul', 'Wangsimni-ro', 20],
  ['성동구 어딘가', null, null],
])('%s is read as its road and number', (typed, roadName, number) => {
  expect(parseTyped(typed)).toMatchObject({ road: roadName, number });
});

test('a building lies on its road where its number says', () => {
  expect(resolveAddress(book, '서울 성동구 왕십리로 51')).toEqual({
    position: { lat: 38.5, lng: 127.5 },
    district: { ko: '성동구', en: 'Seongdong-gu' },
    postcode: '04761',
  });
});

test('of a road in several stretches, the one with the number counts', () => {
  expect(resolveAddress(book, '왕십리로 102')?.position).toEqual({ lat: 39, lng: 127 });
  expect(resolveAddress(book, '왕십리로 2길 1')?.position).toEqual({ lat: 40, lng: 127 });
  expect(resolveAddress(book, '20 Wangsimni-ro 2-gil, Seongdong-gu')?.position.lat).toBeGreaterThan(40);
});

test('an unknown road is placed at its district’s centre', () => {
  expect(resolveAddress(book, '서울 마포구 새로운길 3')?.position).toEqual({ lat: 37.55, lng: 127 });
});

test('a road is not taken from a district the address does not name', () => {
  expect(resolveAddress(book, '서울 마포구 왕십리로 20')?.position).toEqual({ lat: 37.55, lng: 127 });
});

test('an address with neither road nor district is not found', () => {
  expect(resolveAddress(book, '부산 해운대구 우동1로 7')).toBeNull();
  expect(resolveAddress(book, "'; DROP TABLE orders; --")).toBeNull();
});

test('search finds buildings while one types', () => {
  const found = searchAddresses(book, '왕십리로 20');
  expect(found[0]).toMatchObject({
    roadAddress: '서울 성동구 왕십리로 20',
    district: '성동구',
    postcode: '04761',
  });
  expect(searchAddresses(book, '왕십').length).toBeGreaterThan(3);
  expect(searchAddresses(book, 'wangsimni').length).toBeGreaterThan(3);
  expect(searchAddresses(book, '마포구')[0]?.district).toBe('마포구');
  expect(searchAddresses(book, '마포구 왕십리로')).toEqual([]);
});

test('search answers at most ten well-formed addresses, each of which resolves to itself', () => {
  for (const query of ['왕십리로', '로', '성동구', 'ro', '서울 왕십리로 1', '1']) {
    const found = searchAddresses(book, query);
    expect(found.length).toBeLessThanOrEqual(10);
    for (const address of found) {
      expect(FoundAddressSchema.safeParse(address).success).toBe(true);
      expect(resolveAddress(book, address.roadAddress)?.position).toEqual(address.position);
    }
  }
});
