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

/** The direction of the streets, in radians: slanted from the way, so that the way always turns two corners. */
function slantOf(from: Point, to: Point): number {
  const corner = 0.52;
  return Math.atan2(to.y - from.y, to.x - from.x) + (to.x > from.x ? corner : -corner);
}

/** Streets both ways: the way itself runs on some of them, the others fill the ground. SVG path data. */
export function streetsAround(from: Point, to: Point): string {
  const { along, across, ahead, aside } = frameOf(from, to);
  const reach = mapWidth + mapHeight;
  const street = (share: number, step: Point, length: number, direction: Point) => {
    const at = { x: from.x + step.x * length * share, y: from.y + step.y * length * share };
    return pathThrough([
      { x: at.x - direction.x * reach, y: at.y - direction.y * reach },
      { x: at.x + direction.x * reach, y: at.y + direction.y * reach },
    ]);
  };
  return [
    ...[-0.65, 0, 0.5, 1, 1.6].map((share) => street(share, along, ahead, across)),
    ...[-1.4, 0, 1, 2.3].map((share) => street(share, across, aside, along)),
  ].join('');
}

/** The way from the restaurant to the door along the streets: ahead, aside in the middle, ahead again. */
export function wayAlong(from: Point, to: Point): readonly Point[] {
  const { along, ahead } = frameOf(from, to);
  const half = { x: (along.x * ahead) / 2, y: (along.y * ahead) / 2 };
  return [from, { x: from.x + half.x, y: from.y + half.y }, { x: to.x - half.x, y: to.y - half.y }, to];
}

/** The two directions of the streets, and how far the door lies in each. */
function frameOf(from: Point, to: Point) {
  const slant = slantOf(from, to);
  const along = { x: Math.cos(slant), y: Math.sin(slant) };
  const across = { x: -along.y, y: along.x };
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  return { along, across, ahead: dx * along.x + dy * along.y, aside: dx * across.x + dy * across.y };
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

/** SVG path data of a line through points. */
export function pathThrough(points: readonly Point[]): string {
  return points
    .map((point, index) => `${index === 0 ? 'M' : 'L'}${round(point.x)} ${round(point.y)}`)
    .join('');
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
