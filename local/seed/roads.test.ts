import { describe, expect, it } from 'vitest';
import { distanceMetres } from '@/contract/place';
import { roads } from './addresses';
import { buildings } from './buildings';
import { districts } from './districts';
import { dongs } from './dongs';
import { lotsOf } from './lots';
import { restaurants } from './restaurants';
import type { RoadStretch } from './roads';

const seoul = { south: 37.42, north: 37.7, west: 126.76, east: 127.19 };

const byDistrict = Object.entries(districts).map(([id, district]) => {
  const stretches = Object.entries(roads).find(([name]) => name === id)?.[1] ?? [];
  return { district, stretches };
});
const all = byDistrict.flatMap(({ stretches }) => stretches);

function positionAt(stretch: RoadStretch, number: number) {
  const share = (number - stretch.first) / Math.max(1, stretch.last - stretch.first);
  const { start, end } = stretch;
  return { lat: start.lat + (end.lat - start.lat) * share, lng: start.lng + (end.lng - start.lng) * share };
}

function covers(stretch: RoadStretch, name: string, number: number): boolean {
  return stretch.ko === name && stretch.first <= number && number <= stretch.last;
}

describe('the roads of the seed', () => {
  it('are many, in every district that it knows', () => {
    expect(all.length).toBeGreaterThanOrEqual(150);
    for (const { district, stretches } of byDistrict) {
      expect(stretches.length, district.ko).toBeGreaterThanOrEqual(8);
    }
  });

  it('hold the two doors that every example uses', () => {
    const seongdong = roads.seongdong;
    expect(seongdong.some((each) => covers(each, '왕십리로', 20))).toBe(true);
    expect(seongdong.some((each) => covers(each, '왕십리로', 58))).toBe(true);
  });

  it('have postcodes of their district and building numbers that rise without a gap', () => {
    for (const { district, stretches } of byDistrict) {
      const [from, to] = district.postcodes;
      expect(district.postcode >= from && district.postcode <= to, district.ko).toBe(true);
      for (const [index, stretch] of stretches.entries()) {
        expect(stretch.postcode, stretch.ko).toMatch(/^\d{5}$/);
        expect(stretch.postcode >= from && stretch.postcode <= to, `${stretch.ko} ${stretch.postcode}`).toBe(
          true,
        );
        expect(stretch.first, stretch.ko).toBeLessThanOrEqual(stretch.last);
        const before = stretches[index - 1];
        if (before?.ko === stretch.ko) expect(stretch.first, stretch.ko).toBe(before.last + 1);
      }
    }
  });

  it('lie in Seoul, near their district office, and are as long as their numbers say', () => {
    for (const { district, stretches } of byDistrict) {
      for (const { ko, start, end, first, last } of stretches) {
        for (const { lat, lng } of [start, end]) {
          expect(lat > seoul.south && lat < seoul.north && lng > seoul.west && lng < seoul.east, ko).toBe(
            true,
          );
        }
        expect(distanceMetres(start, district.centre), ko).toBeLessThan(6500);
        // A number is ten metres by law; old roads and rivers bend that.
        expect(distanceMetres(start, end), `${ko} ${first}`).toBeLessThan(40 * (last - first) + 100);
      }
    }
  });

  it('run past every restaurant of the seed, at its number', () => {
    for (const { id, roadAddress, district, position } of restaurants) {
      const [, , name = '', number = ''] = roadAddress.ko.split(' ');
      const stretches = byDistrict.find((each) => each.district.ko === district.ko)?.stretches ?? [];
      const stretch = stretches.find((each) => covers(each, name, Number(number)));
      expect(stretch, `${id}: ${roadAddress.ko}`).toBeDefined();
      if (!stretch) continue;
      expect(distanceMetres(positionAt(stretch, Number(number)), position), id).toBeLessThan(150);
      expect(roadAddress.en, id).toContain(`${number} ${stretch.en}, ${district.en}`);
    }
  });
});

describe('lots and buildings of the seed', () => {
  it('give every stretch of road a lot of its own in a quarter near it', () => {
    for (const [name, stretches] of Object.entries(roads)) {
      const quarters = Object.entries(dongs).find(([id]) => id === name)?.[1] ?? [];
      const lots = lotsOf(stretches, quarters);
      const told = lots.map(({ dong, number }) => `${dong.ko} ${number}`);
      expect(new Set(told).size, name).toBe(stretches.length);
      for (const [index, { dong }] of lots.entries()) {
        const middle = quarters.find(({ ko }) => ko === dong.ko)?.middle ?? districts.jongno.centre;
        const start = stretches[index]?.start ?? middle;
        expect(distanceMetres(start, middle), `${name} ${dong.ko}`).toBeLessThan(3_500);
      }
      for (const { ko, en } of quarters) {
        expect(ko).toMatch(/동(?:\d가)?$/);
        expect(en).toMatch(/-dong(?: \d-ga)?$/);
      }
    }
  });

  it('stand on a road that is known, under names of their own, flats among them in every district', () => {
    const names = Object.values(buildings).flatMap((list) => list.flatMap(({ ko, en }) => [ko, en]));
    expect(new Set(names).size).toBe(names.length);
    for (const [name, list] of Object.entries(buildings)) {
      const stretches = Object.entries(roads).find(([id]) => id === name)?.[1] ?? [];
      for (const { ko, road, number } of list) {
        expect(
          stretches.some((each) => covers(each, road, number)),
          `${name} ${ko}`,
        ).toBe(true);
      }
      expect(
        list.some(({ apartment }) => apartment),
        name,
      ).toBe(true);
    }
  });
});
