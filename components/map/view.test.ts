import { expect, test } from 'vitest';
import { fitting, moved, viewBoxOf, zoomed } from './view';

const size = { width: 360, height: 220 };
const ends = [
  { x: -400, y: 0 },
  { x: 400, y: 300 },
];

test('everything fits with its margin, both ways at one scale', () => {
  const view = fitting(ends, size, 46);
  expect(view.centre).toEqual({ x: 0, y: 150 });
  expect(800 / view.scale).toBeLessThanOrEqual(360 - 92);
  expect(300 / view.scale).toBeLessThanOrEqual(220 - 92);
});

test('two doors in one house are not shown a city apart', () => {
  expect(fitting([ends[0] ?? { x: 0, y: 0 }, { x: -399, y: 0 }], size, 46).scale).toBe(1.6);
});

test('what is under the finger stays under it while one zooms', () => {
  const view = { centre: { x: 0, y: 0 }, scale: 4 };
  const near = zoomed(view, 2, { x: 100, y: 50 });
  expect(near.centre.x + 100 * near.scale).toBe(400);
  expect(near.centre.y + 50 * near.scale).toBe(200);
});

test('the map cannot be lost: neither by dragging nor by zooming', () => {
  const view = { centre: { x: 0, y: 0 }, scale: 4 };
  expect(moved(view, 10_000, -10_000, 1300).centre).toEqual({ x: 1300, y: -1300 });
  expect(zoomed(view, 1e6).scale).toBeGreaterThan(0.5);
  expect(zoomed(view, 1e-6).scale).toBeLessThan(30);
});

test('the viewBox is the view', () => {
  expect(viewBoxOf({ centre: { x: 100, y: 0 }, scale: 2 }, size)).toBe('-260.0 -220.0 720.0 440.0');
});
