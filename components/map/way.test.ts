import { expect, test } from 'vitest';
import type { Stretch } from './lines';
import { cutAt, lengthOf, wayAlong } from './way';

const stretch = (x1: number, y1: number, x2: number, y2: number): Stretch => ({
  from: { x: x1, y: y1 },
  to: { x: x2, y: y2 },
});
/** Two roads that cross at the origin's right: one east, one north from its end. */
const east = stretch(0, 0, 400, 0);
const north = stretch(400, -1, 400, 400);

test('the way turns where the streets do, and begins and ends at the doors', () => {
  const way = wayAlong([east, north], [], { x: 0, y: 10 }, { x: 410, y: 300 });
  expect(way[0]).toEqual({ x: 0, y: 10 });
  expect(way.at(-1)).toEqual({ x: 410, y: 300 });
  expect(way.some(({ x, y }) => Math.abs(x - 400) < 2 && Math.abs(y) < 2)).toBe(true);
});

test('a rider rather stays on a road than take a lane that is hardly shorter', () => {
  const lane = stretch(200, -1, 400, 90);
  const by = wayAlong([east, north], [lane], { x: 0, y: 0 }, { x: 400, y: 300 });
  expect(by.some(({ x, y }) => Math.abs(x - 400) < 2 && Math.abs(y) < 2)).toBe(true);
});

test('streets that do not lead there give the straight line, not a guess', () => {
  const far = stretch(900, 900, 1000, 900);
  expect(wayAlong([east, far], [], { x: 0, y: 0 }, { x: 950, y: 900 })).toEqual([
    { x: 0, y: 0 },
    { x: 950, y: 900 },
  ]);
  expect(wayAlong([], [], { x: 0, y: 0 }, { x: 5, y: 5 })).toHaveLength(2);
});

test('a rider cuts the way into what lies behind and what lies ahead', () => {
  const way = [
    { x: 0, y: 0 },
    { x: 100, y: 0 },
    { x: 100, y: 100 },
  ];
  const cut = cutAt(way, { x: 60, y: 20 }, 50);
  expect(cut?.at).toEqual({ x: 60, y: 0 });
  expect(lengthOf(cut?.behind ?? []) + lengthOf(cut?.ahead ?? [])).toBe(200);
  expect(cutAt(way, { x: 60, y: 90 }, 30)).toBeNull();
});
