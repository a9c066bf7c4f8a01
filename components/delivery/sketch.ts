/**
 * A drawn map without tiles: streets are decoration, but directions and proportions between the points are
 * true (north is up), so that the drawing helps and does not lie.
 */
import type { Position } from '@/contract/place';

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Sketch {
  readonly points: readonly Point[];
  /** Corners of the drawn way through the points, along the grid. */
  readonly path: readonly Point[];
}

const metresPerDegree = 111_320;

/** Places `positions` in a box of `width` × `height` with `margin` free on each side, one scale both ways. */
export function sketchOf(
  positions: readonly Position[],
  box: { width: number; height: number; margin: number },
): Sketch {
  const middle = middleOf(positions);
  const flat = positions.map((position) => ({
    x: (position.lng - middle.lng) * metresPerDegree * Math.cos((middle.lat * Math.PI) / 180),
    y: (middle.lat - position.lat) * metresPerDegree,
  }));
  const spanX = span(flat.map((point) => point.x));
  const spanY = span(flat.map((point) => point.y));
  const scale = Math.min(
    (box.width - 2 * box.margin) / Math.max(spanX, 1),
    (box.height - 2 * box.margin) / Math.max(spanY, 1),
  );
  const points = flat.map((point) => ({
    x: round(box.width / 2 + point.x * scale),
    y: round(box.height / 2 + point.y * scale),
  }));
  return { points, path: cornered(points) };
}

/** SVG path data through `points`. */
export function pathData(points: readonly Point[]): string {
  return points.map((point, index) => `${index === 0 ? 'M' : 'L'}${point.x} ${point.y}`).join(' ');
}

/** The eight compass directions, clockwise from north. */
export const directions = [
  'north',
  'north-east',
  'east',
  'south-east',
  'south',
  'south-west',
  'west',
  'north-west',
] as const;
export type Direction = (typeof directions)[number];

/** The direction in which `to` lies from `from`: what the drawing says, in a word. */
export function directionOf(from: Position, to: Position): Direction {
  const east = (to.lng - from.lng) * Math.cos((from.lat * Math.PI) / 180);
  const north = to.lat - from.lat;
  const turn = Math.round((Math.atan2(east, north) / (2 * Math.PI)) * 8);
  return directions[(turn + 8) % 8] ?? 'north';
}

/** Two bends between each pair: along a street, across, along again. */
function cornered(points: readonly Point[]): Point[] {
  const path: Point[] = [];
  points.forEach((point, index) => {
    const before = points[index - 1];
    if (before) {
      const upright = Math.abs(point.y - before.y) > Math.abs(point.x - before.x);
      const half = upright ? round((before.y + point.y) / 2) : round((before.x + point.x) / 2);
      if (upright) path.push({ x: before.x, y: half }, { x: point.x, y: half });
      else path.push({ x: half, y: before.y }, { x: half, y: point.y });
    }
    path.push(point);
  });
  return path;
}

function middleOf(positions: readonly Position[]): Position {
  const lats = positions.map((position) => position.lat);
  const lngs = positions.map((position) => position.lng);
  return {
    lat: (Math.min(...lats) + Math.max(...lats)) / 2,
    lng: (Math.min(...lngs) + Math.max(...lngs)) / 2,
  };
}

const span = (values: readonly number[]) => Math.max(...values) - Math.min(...values);
const round = (value: number) => Math.round(value * 10) / 10;
