import fc from 'fast-check';
import { expect, test } from 'vitest';
import { directionOf, pathData, sketchOf } from './sketch';

const box = { width: 320, height: 240, margin: 40 };
const store = { lat: 37.5446, lng: 127.0559 };
const door = { lat: 37.5612, lng: 127.0371 };

test('north is up and west is left', () => {
  const [from, to] = sketchOf([store, door], box).points;
  expect(to?.y).toBeLessThan(from?.y ?? 0);
  expect(to?.x).toBeLessThan(from?.x ?? 0);
  expect(directionOf(store, door)).toBe('north-west');
  expect(directionOf(store, { lat: store.lat, lng: store.lng + 0.01 })).toBe('east');
  expect(directionOf(store, { lat: store.lat - 0.01, lng: store.lng })).toBe('south');
});

test('every point of Seoul stays inside the margins, also two that are the same', () => {
  const seoul = fc.record({
    lat: fc.double({ min: 37.4, max: 37.7, noNaN: true }),
    lng: fc.double({ min: 126.7, max: 127.2, noNaN: true }),
  });
  fc.assert(
    fc.property(fc.array(seoul, { minLength: 1, maxLength: 3 }), (positions) => {
      for (const point of sketchOf(positions, box).path) {
        expect(point.x).toBeGreaterThanOrEqual(39.9);
        expect(point.x).toBeLessThanOrEqual(280.1);
        expect(point.y).toBeGreaterThanOrEqual(39.9);
        expect(point.y).toBeLessThanOrEqual(200.1);
      }
    }),
  );
});

test('the way runs along streets: each leg is straight up or straight across', () => {
  const { path } = sketchOf([store, door], box);
  path.slice(1).forEach((point, index) => {
    const before = path[index];
    expect(point.x === before?.x || point.y === before?.y).toBe(true);
  });
  expect(pathData(path)).toMatch(/^M[\d.]+ [\d.]+( L[\d.]+ [\d.]+){3}$/);
});
