/** The geometry of the map drawing: true directions and distances, streets only hinted at. No tiles, no network. */
import { distanceMetres } from '@/contract/distance';
import type { Position } from '@/contract/place';

export interface Point {
  readonly x: number;
  readonly y: number;
}

export const mapWidth = 360;
export const mapHeight = 210;
const margin = 52;
/** Two doors in one street should not look a city apart. */
const leastSpanMetres = 600;

/** Places positions on the drawing, north up, the same scale both ways, all of `around` inside the margin. */
export function projectionAround(around: readonly Position[]) {
  const lats = around.map(({ lat }) => lat);
  const lngs = around.map(({ lng }) => lng);
  const centre = {
    lat: (Math.min(...lats) + Math.max(...lats)) / 2,
    lng: (Math.min(...lngs) + Math.max(...lngs)) / 2,
  };
  const metresPerLat = 111_320;
  const metresPerLng = metresPerLat * Math.cos((centre.lat * Math.PI) / 180);
  const high = Math.max((Math.max(...lats) - Math.min(...lats)) * metresPerLat, leastSpanMetres / 2);
  const wide = Math.max((Math.max(...lngs) - Math.min(...lngs)) * metresPerLng, leastSpanMetres);
  const scale = Math.min((mapWidth - 2 * margin) / wide, (mapHeight - 2 * margin) / high);
  return {
    pixelsPerMetre: scale,
    toPoint: ({ lat, lng }: Position): Point => ({
      x: mapWidth / 2 + (lng - centre.lng) * metresPerLng * scale,
      y: mapHeight / 2 - (lat - centre.lat) * metresPerLat * scale,
    }),
  };
}

/** Streets cross at the angle of `tilt` (radians) and pass through both ends of the way. */
export function streetsThrough(from: Point, to: Point, tilt: number): string {
  const reach = mapWidth + mapHeight;
  const along = { x: Math.cos(tilt), y: Math.sin(tilt) };
  const across = { x: -along.y, y: along.x };
  const line = (at: Point, way: Point) =>
    `M${round(at.x - way.x * reach)} ${round(at.y - way.y * reach)}L${round(at.x + way.x * reach)} ${round(at.y + way.y * reach)}`;
  const between = (share: number): Point => ({
    x: from.x + (to.x - from.x) * share,
    y: from.y + (to.y - from.y) * share,
  });
  // The way itself runs on the streets at 0, its middle, and 1; the others fill the ground.
  return [-0.55, 0, 0.5, 1, 1.6]
    .map((share) => line(between(share), across))
    .join('')
    .concat([-0.7, 0, 1, 1.8].map((share) => line(between(share), along)).join(''));
}

/** The way from the restaurant to the door along the streets: ahead, across in the middle, ahead again. */
export function wayAlong(from: Point, to: Point, tilt: number): readonly Point[] {
  const along = { x: Math.cos(tilt), y: Math.sin(tilt) };
  const ahead = (to.x - from.x) * along.x + (to.y - from.y) * along.y;
  const turn: Point = { x: from.x + (along.x * ahead) / 2, y: from.y + (along.y * ahead) / 2 };
  const back: Point = { x: to.x - (along.x * ahead) / 2, y: to.y - (along.y * ahead) / 2 };
  return [from, turn, back, to];
}

/** The point after `share` (0 to 1) of a way. */
export function pointOnWay(way: readonly Point[], share: number): Point {
  const legs = way.slice(1).map((to, index) => {
    const from = way[index] ?? to;
    return { from, to, length: Math.hypot(to.x - from.x, to.y - from.y) };
  });
  let left = legs.reduce((sum, leg) => sum + leg.length, 0) * Math.min(Math.max(share, 0), 1);
  for (const { from, to, length } of legs) {
    if (left <= length && length > 0) {
      const part = left / length;
      return { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part };
    }
    left -= length;
  }
  return way.at(-1) ?? { x: 0, y: 0 };
}

/** How much of the way lies behind the rider, as distances to the door tell it: 0 at the restaurant, 1 at the door. */
export function progressOf(rider: Position, restaurant: Position, door: Position): number {
  const whole = distanceMetres(restaurant, door);
  if (whole === 0) return 1;
  return Math.min(Math.max(1 - distanceMetres(rider, door) / whole, 0), 1);
}

/** A slant between −12° and 12°, the same for the same place, so that not every map looks alike. */
export function tiltOf(place: Position): number {
  const mixed = Math.abs(Math.sin(place.lat * 1234.5 + place.lng * 678.9));
  return ((mixed * 24 - 12) * Math.PI) / 180;
}

/** SVG path data of a line through points. */
export function pathThrough(points: readonly Point[]): string {
  return points
    .map((point, index) => `${index === 0 ? 'M' : 'L'}${round(point.x)} ${round(point.y)}`)
    .join('');
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
