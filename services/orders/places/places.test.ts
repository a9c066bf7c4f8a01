import { expect, test } from 'vitest';
import { AddressMatchSchema } from '@/contract/place';
import { addressesNear } from './near';
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
  dongKo: districtId === 'mapo' ? '상암동' : '성수동1가',
  dongEn: districtId === 'mapo' ? 'Sangam-dong' : 'Seongsu-dong 1-ga',
  lot: 10 * id + 2,
});
const building = (
  id: number,
  districtId: string,
  nameKo: string,
  nameEn: string,
  roadKo: string,
  number: number,
) => ({ id, districtId, nameKo, nameEn, roadKo, number, apartment: nameKo.endsWith('아파트') });
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
  buildings: [
    building(1, 'seongdong', '서울숲 한울아파트', 'Seoulsup Hanul Apartments', '왕십리로', 20),
    building(2, 'seongdong', '한양대학교', 'Hanyang University', '왕십리로', 222),
    building(3, 'mapo', '월드컵경기장', 'World Cup Stadium', '월드컵로', 200),
    building(4, 'seongdong', '서울시청', 'Seoul City Hall', '왕십리로', 110),
    building(5, 'mapo', '마포구청역', 'Mapo-gu Office Station', '월드컵로', 190),
    // What would be left of them, were the city or the district cut out.
    building(6, 'seongdong', '청빌딩', 'Cheong Building', '왕십리로', 300),
    building(7, 'mapo', '청역상가', 'Cheongnyeok Arcade', '월드컵로', 30),
  ],
};

test.each([
  ['서울 성동구 왕십리로 20', '왕십리로', 20],
  ['서울특별시 성동구 왕십리로2길 20-3, 101동', '왕십리로2길', 20],
  ['왕십리로 2길 20', '왕십리로 2길', 20],
  ['왕십리로20', '왕십리로', 20],
  ['왕십리로2길20', '왕십리로2길', 20],
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
    apartment: false,
  });
  expect(resolveAddress(book, '왕십리로 20')?.apartment).toBe(true);
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
      expect(AddressMatchSchema.safeParse(address).success).toBe(true);
      expect(resolveAddress(book, address.roadAddress)?.position).toEqual(address.position);
    }
  }
});

const roadsFor = (query: string) => searchAddresses(book, query).map(({ roadAddress }) => roadAddress);
const hanul = '서울 성동구 왕십리로 20';

test.each([
  ['왕십리로20', hanul],
  ['서울성동구왕십리로20', hanul],
  ['서울특별시 성동구 왕십리로 20, 101동 1203호', hanul],
  ['서울숲 한울아파트', hanul],
  ['서울숲한울', hanul],
  ['한울 아파트 101동 1203호', hanul],
  ['성동구 한울아파트', hanul],
  ['seoulsup hanul', hanul],
  ['ㅎㅇㄷㅎㄱ', '서울 성동구 왕십리로 222'],
  ['한양대햑교', '서울 성동구 왕십리로 222'],
  ['서울시청', '서울 성동구 왕십리로 110'],
  ['서울특별시청', '서울 성동구 왕십리로 110'],
  ['마포구청역', '서울 마포구 월드컵로 190'],
  ['성수동1가 12-20', hanul],
  ['성수동 1가 12-20번지', hanul],
  ['성수동12-20', hanul],
  ['서울 성동구 성수동1가 12-20', hanul],
  ['12-20 Seongsu-dong 1-ga', hanul],
  ['seongsu-dong 12-20, Seongdong-gu', hanul],
  ['20 Wangsimni-ro', hanul],
])('%s leads to the building first', (query, expected) => {
  expect(roadsFor(query)[0]).toBe(expected);
});

test('a found address says its other names', () => {
  expect(searchAddresses(book, '한울아파트')).toEqual([
    {
      postcode: '04761',
      roadAddress: hanul,
      inEnglish: '20 Wangsimni-ro, Seongdong-gu',
      district: '성동구',
      position: { lat: 38.19, lng: 127.19 },
      lot: { ko: '성수동1가 12-20', en: '12-20 Seongsu-dong 1-ga' },
      building: { ko: '서울숲 한울아파트', en: 'Seoulsup Hanul Apartments' },
      apartment: true,
    },
  ]);
});

test('a lot is not taken from a quarter that was not named, and what is no lot finds none', () => {
  expect(roadsFor('상암동 12-20')).toEqual([]);
  expect(roadsFor('마포구 성수동1가 12-20')).toEqual([]);
  expect(roadsFor('성수동1가 999')).toEqual([]);
  expect(roadsFor('성수동').length).toBeGreaterThan(3);
});

test('each address is found once, whichever of its names fits', () => {
  const found = roadsFor('월드컵');
  expect(new Set(found).size).toBe(found.length);
  expect(found[0]).toBe('서울 마포구 월드컵로 200');
});

test('the nearest doors come first, one of each road', () => {
  const [first, ...others] = addressesNear(book, { lat: 38.1901, lng: 127.1899 });
  expect(first).toMatchObject({ roadAddress: hanul, apartment: true });
  expect(others.length).toBeLessThan(4);
});

test('far from every road nothing is near', () => {
  expect(addressesNear(book, { lat: 35.1587, lng: 129.1604 })).toEqual([]);
  expect(addressesNear(book, { lat: 0, lng: 0 })).toEqual([]);
});
