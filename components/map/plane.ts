/** Positions as metres on a plane around a place, north up: Mercator's, so that map tiles lie on it exactly. */
import type { Position } from '@/contract/place';

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Plane {
  readonly toPoint: (position: Position) => Point;
  /** The tile of `zoom` that has `point` in it, and the square of every tile: its corner and its edge, in metres. */
  readonly tileAt: (point: Point, zoom: number) => { readonly column: number; readonly row: number };
  readonly tileCorner: (column: number, row: number, zoom: number) => Point;
  readonly tileEdge: (zoom: number) => number;
}

const equatorMetres = 40_075_016.686;

/** Mercator's square, 0 to 1 both ways from the north-west. */
function onSquare({ lat, lng }: Position): Point {
  const angle = (lat * Math.PI) / 180;
  return {
    x: lng / 360 + 0.5,
    y: 0.5 - Math.log(Math.tan(Math.PI / 4 + angle / 2)) / (2 * Math.PI),
  };
}

/** A plane whose origin is `centre`; its metres are true there and hardly off within a city. */
export function planeAround(centre: Position): Plane {
  const around = equatorMetres * Math.cos((centre.lat * Math.PI) / 180);
  const origin = onSquare(centre);
  const tileEdge = (zoom: number) => around / 2 ** zoom;
  return {
    toPoint(position) {
      const { x, y } = onSquare(position);
      return { x: (x - origin.x) * around, y: (y - origin.y) * around };
    },
    tileAt: ({ x, y }, zoom) => ({
      column: Math.floor((x / around + origin.x) * 2 ** zoom),
      row: Math.floor((y / around + origin.y) * 2 ** zoom),
    }),
    tileCorner: (column, row, zoom) => ({
      x: (column / 2 ** zoom - origin.x) * around,
      y: (row / 2 ** zoom - origin.y) * around,
    }),
    tileEdge,
  };
}
