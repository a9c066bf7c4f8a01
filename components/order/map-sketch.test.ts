import { expect, test } from 'vitest';
import { mapHeight, mapWidth, pointOnWay, progressOf, projectionAround, wayAlong } from './map-sketch';

const restaurant = { lat: 37.5446, lng: 127.0559 };
const door = { lat: 37.5512, lng: 127.0448 };

test('both ends lie inside the drawing, north up and east to the right', () => {
  const { toPoint } = projectionAround([restaurant, door]);
  const [from, to] = [toPoint(restaurant), toPoint(door)];
  for (const point of [from, to]) {
    expect(point.x).toBeGreaterThan(40);
    expect(point.x).toBeLessThan(mapWidth - 40);
    expect(point.y).toBeGreaterThan(40);
    expect(point.y).toBeLessThan(mapHeight - 40);
  }
  expect(to.x).toBeLessThan(from.x);
  expect(to.y).toBeLessThan(from.y);
});

test('the same place twice is the middle, not a division by zero', () => {
  const { toPoint } = projectionAround([door, door]);
  expect(toPoint(door)).toEqual({ x: mapWidth / 2, y: mapHeight / 2 });
  expect(progressOf(door, door, door)).toBe(1);
});

test('the way begins and ends where it should, and its middle is halfway', () => {
  const way = wayAlong({ x: 60, y: 60 }, { x: 300, y: 150 });
  expect(pointOnWay(way, 0)).toEqual({ x: 60, y: 60 });
  expect(pointOnWay(way, 1)).toEqual({ x: 300, y: 150 });
  expect(way).toHaveLength(4);
  const middle = pointOnWay(way, 0.5);
  expect(middle.x).toBeCloseTo(180, 5);
  expect(middle.y).toBeCloseTo(105, 5);
});

test('a rider’s progress stays between the ends, also when they ride a detour', () => {
  expect(progressOf(restaurant, restaurant, door)).toBe(0);
  expect(progressOf(door, restaurant, door)).toBe(1);
  expect(progressOf({ lat: 37.53, lng: 127.08 }, restaurant, door)).toBe(0);
  expect(progressOf({ lat: 37.5479, lng: 127.0503 }, restaurant, door)).toBeCloseTo(0.5, 1);
});
