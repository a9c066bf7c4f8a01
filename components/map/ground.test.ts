import { expect, test } from 'vitest';
import { groundOn } from './ground';
import { lanesOn } from './lanes';
import { distance, isInside, nearestStretch, stretchesOf } from './lines';
import { planeAround } from './plane';

const seongsu = { lat: 37.5446, lng: 127.0459 };
const plane = planeAround(seongsu);

test('metres on the plane are metres, north up and east to the right', () => {
  const north = plane.toPoint({ lat: seongsu.lat + 0.01, lng: seongsu.lng });
  expect(north.y).toBeCloseTo(-1112, -1);
  expect(plane.toPoint({ lat: seongsu.lat, lng: seongsu.lng + 0.01 }).x).toBeCloseTo(882, -1);
});

test('a tile’s corner and the tile at that corner agree', () => {
  const { column, row } = plane.tileAt({ x: 0, y: 0 }, 16);
  // As the wiki of OpenStreetMap writes it, in its own words.
  const lat = (seongsu.lat * Math.PI) / 180;
  expect(column).toBe(Math.floor(((seongsu.lng + 180) / 360) * 65_536));
  expect(row).toBe(Math.floor(((1 - Math.asinh(Math.tan(lat)) / Math.PI) / 2) * 65_536));
  const corner = plane.tileCorner(column, row, 16);
  expect(corner.x).toBeLessThanOrEqual(0);
  expect(corner.x + plane.tileEdge(16)).toBeGreaterThan(0);
});

test('the ground has the roads that everyone there knows', () => {
  const names = groundOn(plane, 1200).roads.map(({ name }) => name.ko);
  expect(names).toEqual(expect.arrayContaining(['왕십리로', '아차산로', '성수일로']));
  expect(names).not.toContain('테헤란로');
});

test('lanes fill the blocks, are the same every time, and stay out of the water and the parks', () => {
  const ground = groundOn(plane, 1200);
  const lanes = lanesOn(ground, 1200);
  expect(lanes.length).toBeGreaterThan(80);
  expect(lanesOn(groundOn(plane, 1200), 1200)).toEqual(lanes);
  const middles = lanes.map(({ from, to }) => ({ x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 }));
  for (const { line, metres } of ground.waters) {
    const wet = middles.filter(
      (spot) => (nearestStretch(stretchesOf(line), spot)?.metres ?? 1e9) < metres / 2 - 10,
    );
    expect(wet).toEqual([]);
  }
  for (const park of ground.parks) {
    expect(middles.filter((spot) => isInside(park, spot) && distance(spot, { x: 0, y: 0 }) < 1200)).toEqual(
      [],
    );
  }
});
