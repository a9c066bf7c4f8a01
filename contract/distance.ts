/** Distance on the sphere. No zod here: page script measures too. */
import type { Position } from './place';

/** Metres between two positions on the sphere (haversine). */
export function distanceMetres(a: Position, b: Position): number {
  const radians = Math.PI / 180;
  const sinLat = Math.sin(((b.lat - a.lat) * radians) / 2);
  const sinLng = Math.sin(((b.lng - a.lng) * radians) / 2);
  const h = sinLat ** 2 + Math.cos(a.lat * radians) * Math.cos(b.lat * radians) * sinLng ** 2;
  return Math.round(2 * 6_371_000 * Math.asin(Math.sqrt(h)));
}
