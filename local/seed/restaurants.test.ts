import { describe, expect, it } from 'vitest';
import { distanceMetres } from '@/contract/place';
import { cuisines } from '@/contract/schemas/restaurant';
import { openingAt } from '@/services/orders/catalogue/opening';
import { dayAndNight } from './hours';
import type { SeedRestaurant } from './restaurant-builder';
import { restaurants } from './restaurants';

const door = { lat: 37.5397, lng: 127.0445 }; // 왕십리로 20

function delivers({ position, terms }: SeedRestaurant): boolean {
  return distanceMetres(position, door) <= terms.radiusMetres;
}

function opening(each: SeedRestaurant, now: Date) {
  return openingAt({ ...each, timeZone: 'Asia/Seoul', pausedUntil: null }, now);
}

// Before dawn, breakfast, the kitchens' break, dinner and midnight in Seoul, on each day of a week.
const week = [0, 1, 2, 3, 4, 5, 6].flatMap((day) =>
  [-5, -1, 6, 10, 15].map((hour) => new Date(Date.UTC(2026, 10, 23 + day, hour))),
);

describe('the restaurants of the seed', () => {
  it('are at least 32, and the first is where the demo people work', () => {
    expect(restaurants.length).toBeGreaterThanOrEqual(32);
    expect(restaurants[0]).toMatchObject({
      id: 'halmae-sundubu-seongsu',
      name: { ko: '할매순두부 성수점' },
      roadAddress: { ko: '서울 성동구 왕십리로 58' },
      hours: dayAndNight,
      paused: false,
    });
  });

  it('have ids, names and phones of their own', () => {
    for (const key of ['id', 'phone'] as const) {
      expect(new Set(restaurants.map((each) => each[key])).size).toBe(restaurants.length);
    }
    expect(new Set(restaurants.map(({ name }) => name.ko)).size).toBe(restaurants.length);
    expect(new Set(restaurants.map(({ name }) => name.en)).size).toBe(restaurants.length);
  });

  it('cover every cuisine', () => {
    for (const cuisine of cuisines) {
      const some = restaurants.filter((each) => each.cuisine === cuisine);
      expect(some.length, cuisine).toBeGreaterThanOrEqual(3);
    }
  });

  it('include ten in 성동구 that deliver to 왕십리로 20', () => {
    const near = restaurants.filter((each) => each.district.ko === '성동구' && delivers(each));
    expect(near.length).toBeGreaterThanOrEqual(10);
  });

  it('leave someone hungry at 왕십리로 20 a choice of six, whenever that is', () => {
    for (const hour of week) {
      const open = restaurants.filter((each) => delivers(each) && opening(each, hour).status === 'open');
      expect(open.length, hour.toISOString()).toBeGreaterThanOrEqual(6);
    }
  });

  it('are open day and night for about a third', () => {
    const always = restaurants.filter(({ hours }) => hours === dayAndNight);
    expect(always.length / restaurants.length).toBeGreaterThanOrEqual(0.33);
    for (const each of always) {
      expect(week.map((hour) => opening(each, hour).status)).not.toContain('closed');
    }
  });

  it('include one that is closed for now and one that is paused, both near', () => {
    const closed = restaurants.filter(({ hours }) => hours.length === 0);
    const paused = restaurants.filter((each) => each.paused);
    expect(closed).toHaveLength(1);
    expect(paused).toHaveLength(1);
    expect([...closed, ...paused].every(delivers)).toBe(true);
    for (const each of paused) {
      expect(opening(each, new Date('2026-11-23T18:00:00Z')).status).toBe('paused');
    }
  });

  it('know late nights, early mornings, breaks and days off', () => {
    const all = restaurants.filter(({ hours }) => hours !== dayAndNight).map(({ hours }) => hours);
    expect(all.some((hours) => hours.some(({ opens, closes }) => closes < opens))).toBe(true);
    expect(all.some((hours) => hours.some(({ opens }) => opens <= '07:30'))).toBe(true);
    expect(all.some((hours) => hours.length > 7)).toBe(true);
    expect(all.some((hours) => hours.length > 0 && new Set(hours.map(({ day }) => day)).size < 7)).toBe(true);
  });

  it('never have two opening periods that overlap', () => {
    for (const { id, hours } of restaurants) {
      for (const { day, opens, closes } of hours) {
        const others = hours.filter((each) => each.day === day && each.opens !== opens);
        const inside = others.filter(
          (each) => each.opens >= opens && (closes <= opens || each.opens < closes),
        );
        expect(inside, id).toEqual([]);
      }
    }
  });

  it('ask for fees and minimums as Seoul does', () => {
    for (const { id, terms } of restaurants) {
      const { minimumMinor, baseFeeMinor, perStepMinor, freeFromMinor, includedMetres, radiusMetres } = terms;
      for (const won of [minimumMinor, baseFeeMinor, perStepMinor, freeFromMinor])
        expect(won % 100, id).toBe(0);
      expect(minimumMinor, id).toBeGreaterThanOrEqual(5000);
      expect(baseFeeMinor, id).toBeLessThanOrEqual(5000);
      expect(freeFromMinor === 0 || freeFromMinor > minimumMinor, id).toBe(true);
      expect(includedMetres, id).toBeLessThan(radiusMetres);
    }
  });
});
